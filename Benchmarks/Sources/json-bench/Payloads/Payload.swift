import ArgumentParser

/// What is decoded and encoded.
enum Payload: String, CaseIterable, Codable, ExpressibleByArgument {
  case tools, text, params, request, messages

  /// What it is, for people.
  var title: String {
    switch self {
    case .tools: "tools/list result with 500 tools"
    case .text: "tools/call result with a text of 1 MB"
    case .params: "tools/call params"
    case .request: "tools/call request, envelope and params"
    case .messages: "ten typical messages"
    }
  }
}
