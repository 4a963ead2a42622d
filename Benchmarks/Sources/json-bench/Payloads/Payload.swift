import ArgumentParser

/// What is decoded and encoded.
enum Payload: String, CaseIterable, Codable, ExpressibleByArgument {
  case tools, text, params, request

  /// What it is, for people.
  var title: String {
    switch self {
    case .tools: "tools/list result with 500 tools"
    case .text: "tools/call result with a text of 1 MB"
    case .params: "tools/call params"
    case .request: "tools/call request, envelope and params"
    }
  }

  /// It as JSON; the same in every run.
  var json: String {
    switch self {
    case .tools: ToolList.text(tools: 500)
    case .text: LongText.text(characters: 1_000_000)
    case .params: ToolCall.params
    case .request: ToolCall.request
    }
  }
}
