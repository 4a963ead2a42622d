import Foundation
import MCPModel
import MCPSupport
import MCPWire

/// Who competes over the typical messages: this library and Foundation's coders, which both make a value of a type.
///
/// Free JSON, such as the schemas and arguments of tools, this library keeps as checked text, and Foundation reads as a
/// tree: that is how each is used. The contests over `tools` measure both forms.
enum MessageContests {
  /// A figure that depends on a value and costs nothing; see `Outcome.size`.
  private typealias Size<Value> = (Value) -> Int

  /// The contests over all messages.
  ///
  /// - Throws: when a contender cannot read a message.
  static func all() throws -> [Contest] {
    try Message.allCases.flatMap(over)
  }

  private static func over(_ message: Message) throws -> [Contest] {
    switch message {
    case .initialize:
      try contests(
        message, { (ours: InitializeRequestParams) in ours.protocolVersion.utf8.count },
        { (theirs: CodableInitialize) in theirs.protocolVersion.utf8.count })
    case .discover:
      try contests(
        message, { (ours: DiscoverResult) in ours.supportedVersions.count },
        { (theirs: CodableDiscovery) in theirs.supportedVersions.count })
    case .progress:
      try contests(
        message, { (ours: ProgressNotificationParams) in Int(ours.progress) },
        { (theirs: CodableProgress) in Int(theirs.progress) })
    case .toolList:
      try contests(
        message, { (ours: ListToolsResult) in ours.size }, { (theirs: CodableTools) in theirs.size })
    case .toolCall:
      try contests(
        message, { (ours: CallToolRequestParams) in ours.size },
        { (theirs: CodableCallParams) in theirs.size })
    case .toolResult:
      try contests(
        message, { (ours: CallToolResult) in ours.size }, { (theirs: CodableCallResult) in theirs.size })
    case .resource:
      try contests(
        message, { (ours: ReadResourceResult) in ours.contents.count },
        { (theirs: CodableReadResult) in theirs.contents.count })
    case .prompt:
      try contests(
        message, { (ours: GetPromptResult) in ours.messages.count },
        { (theirs: CodablePrompt) in theirs.messages.count })
    case .sampling:
      try contests(
        message, { (ours: CreateMessageRequestParams) in ours.maxTokens },
        { (theirs: CodableSampling) in theirs.maxTokens })
    case .form:
      try contests(
        message, { (ours: ElicitRequestParams) in ours.size },
        { (theirs: CodableForm) in theirs.message.utf8.count })
    }
  }

  /// The two ways of a message.
  private static func contests<Ours: ProtocolValue, Theirs: Codable>(
    _ message: Message, _ ourSize: @escaping Size<Ours>, _ theirSize: @escaping Size<Theirs>
  ) throws -> [Contest] {
    // The one that begins a session of the newest revision is not for older ones.
    let revision = message == .discover ? Revision.v2026_07_28 : .v2025_11_25
    let bytes = Array(message.json.utf8)
    let data = Data(bytes)
    let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
    encoder.outputFormatting = .withoutEscapingSlashes
    let value = try Ours(json: bytes)
    let theirValue = try decoder.decode(Theirs.self, from: data)

    let decoding = [
      Contender(.ours, "swift-mcp", size: ourSize, text: { try Data($0.jsonBytes(for: revision)) }) {
        try Ours(json: bytes)
      },
      Contender(.reference, "JSONDecoder", size: theirSize, text: encoder.encode) {
        try decoder.decode(Theirs.self, from: data)
      },
    ]
    let encoding = [
      Contender(.ours, "swift-mcp", size: \.count, text: { Data($0) }) { try value.jsonBytes(for: revision) },
      Contender(.reference, "JSONEncoder", size: \.count, text: { $0 }) { try encoder.encode(theirValue) },
    ]
    let content = try Content(whole: data)
    return [(Contest.Direction.decode, decoding), (.encode, encoding)].map { direction, contenders in
      Contest(
        payload: .messages, message: message, direction: direction, byteCount: bytes.count, content: content,
        contenders: contenders)
    }
  }
}

extension ElicitRequestParams {
  fileprivate var size: Int {
    if case .form(let form) = self { form.message.utf8.count } else { 0 }
  }
}
