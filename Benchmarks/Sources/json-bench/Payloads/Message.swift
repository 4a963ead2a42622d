/// A message as clients and servers send it many times a day: the parameters of a request, or a result.
///
/// They are between 100 bytes and 10 KB long, have no spaces between their parts, and have their members in the order
/// that the protocol's documents show them in.
enum Message: String, CaseIterable, Codable {
  case initialize = "initialize params"
  case discover = "server/discover result"
  case progress = "progress params"
  case toolList = "tools/list result, 20 tools"
  case toolCall = "tools/call params, nested"
  case toolResult = "tools/call result, structured"
  case resource = "resources/read result"
  case prompt = "prompts/get result"
  case sampling = "sampling/createMessage params"
  case form = "elicitation/create params"

  /// It as JSON; the same in every run.
  var json: String {
    switch self {
    case .initialize: Self.initializeParams
    case .discover: Self.discoverResult
    case .progress: Self.progressParams
    case .toolList: ToolList.text(tools: 20, properties: 2)
    case .toolCall: Self.callParams
    case .toolResult: Self.callResult
    case .resource: Self.readResult
    case .prompt: Self.promptResult
    case .sampling: Self.samplingParams
    case .form: Self.formParams
    }
  }
}
