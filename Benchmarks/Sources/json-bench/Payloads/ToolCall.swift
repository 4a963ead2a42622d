/// A call of a tool as a client sends it, about 200 bytes long.
enum ToolCall {
  /// The parameters.
  static let params =
    #"{"name":"search_issues","arguments":{"query":"crash on window resize","state":"open","#
    + #""labels":["bug","regression"],"limit":25,"archived":false}}"#

  /// The whole request.
  static let request = #"{"jsonrpc":"2.0","id":1742,"method":"tools/call","params":\#(params)}"#
}
