/// Why what `diff` says and what the analysis says is not the same everywhere.
struct ExplainedDifference: Sendable {
  /// Who says what the other does not.
  enum Who: Sendable {
    case analysis, diff
  }

  /// What was compared: revisions of the description, or official files.
  enum Input: Sendable, CaseIterable {
    case description, official
  }

  let who: Who
  let pattern: String
  let inputs: [Input]
  let reason: String

  init(_ who: Who, _ pattern: String, in inputs: [Input] = Input.allCases, _ reason: String) {
    self.who = who
    self.pattern = pattern
    self.inputs = inputs
    self.reason = reason
  }

  func explains(_ statement: String) -> Bool {
    (try? Regex(pattern).wholeMatch(in: statement)) != nil
  }

  static let all: [ExplainedDifference] = [
    // Names that only one of the two gives.
    .init(
      .analysis,
      "[+-] (Client|Server)Capabilities(Elicitation|Roots|Sampling|Tasks\\w*)|[+-] \\w+(Theme|TaskSupport|SchemaFormat)"
        + "|\\+ \\w+(Context|RequestedSchema|ItemsAnyOfItem|SchemaItems|OneOfItem|ResultAction)",
      "It names what is spelled out in place, also where a whole member comes or goes with it."),
    .init(
      .analysis, "\\+ \\w+ResultCacheScope", "It names the same strings after each result that has them."),
    .init(
      .analysis, "[+-] \\w+Error(Error|ErrorData|ResponseError)",
      "It names the parts of errors. For diff an error is its code and its data."),
    .init(
      .diff, "\\+ (CacheScope|ElicitAction|ElicitValue|EnumOption|\\w+InputRequest)|[+-] \\w+Data",
      in: [.description],
      "The description names what schemas spell out in place."),
    .init(
      .analysis, "[+-] (CancelTask|GetTask|GetTaskPayload)RequestParams", in: [.description],
      "The description has one type for the three."),
    .init(.diff, "[+-] TaskRequestParams", in: [.description], "This is that type."),
    .init(
      .analysis,
      "[+-] (CancelTaskRequest|GetTaskRequest|GetTaskPayloadRequest|ElicitationCompleteNotification)Params"
        + "|\\+ (NumberSchemaType|ToolChoiceMode)", in: [.official],
      "Official files spell it out in place, and a name that is made up is no change."),
    .init(
      .analysis, "\\+ (BaseMetadata|Error|JSONRPCResponse|ResourceRequestParams)", in: [.description],
      "The description has the type, or its members, since before schemas gave it a name."),
    .init(.diff, "BaseMetadata \\+ title\\?", in: [.description], "So it gets a member instead."),
    .init(
      .analysis, "\\+ (InternalError|InvalidParamsError|InvalidRequestError|MethodNotFoundError|ParseError)",
      in: [.description], "The description has the error since before schemas gave it a name."),
    .init(
      .diff, "- (ResourceNotFoundError|UserRejectedError)", in: [.description],
      "Official schemas never had a definition of the error."),
    // Members of objects that get or lose a type.
    .init(
      .analysis, "ClientCapabilities.(elicitation|sampling|roots) ⇒",
      "It sees an object get or lose a type; for diff, members come or go in it."),
    .init(
      .diff,
      "ClientCapabilities(Elicitation|Sampling) \\+ (form|url|context|tools)\\?|ClientCapabilitiesRoots - listChanged",
      "These are the members."),
    .init(
      .analysis, "- JSONRPC(Request|Notification)Params",
      "It sees the parameters of the envelope lose their type; for diff, they lose its member."),
    .init(.diff, "JSONRPC(Request|Notification)Params - _meta", "This is the member."),
    .init(.analysis, "ElicitResult.content ⇒", "It sees another union; for diff, a case is added to it."),
    .init(.diff, "ElicitValue \\+ \\|list<string>", in: [.description], "This is the case."),
    .init(.diff, "ElicitResultContent \\+ \\|list<string>", in: [.official], "This is the case."),
    // `_meta`, whose forms the analysis takes for one.
    .init(
      .analysis, "\\+ (Request|Notification|Result)MetaObject", in: [.description],
      "The description has the type since before schemas gave it a name."),
    .init(
      .analysis, "\\+ RequestMetaObject", in: [.official],
      "It had the same members before, spelled out in place; having a name is no change."),
    .init(
      .diff,
      "\\w+ \\+ io\\.modelcontextprotocol/\\w+\\??|ListRootsRequestMetaObject - progressToken|\\+ MetaObject",
      "The analysis does not look into `_meta`."),
    .init(
      .diff, "CreateMessageRequestParams - _meta",
      "The analysis overlooked it: the official file of 2026-07-28 has no such member."),
    // Unions.
    .init(
      .analysis, "[+-] JSONRPCBatch(Request|Response)Item|JSONRPCMessage [+-] \\|?\\[\\w+\\]",
      "It names the two kinds of batches that a message may be."),
    .init(.diff, "JSONRPCMessage [+-] \\|?list<\\w+>", "For diff a message may be a list of messages."),
    .init(
      .analysis, "(ContentBlock|SamplingMessageContentBlock) \\+ \\|AudioContent", in: [.official],
      "It gives the unions the names that later files do."),
    .init(
      .diff, "(CallToolResultContent|CreateMessageResultContent) \\+ \\|AudioContent", in: [.official],
      "An import names them after the members that hold them."),
    // Names that stand for something else later on.
    .init(
      .analysis, "\\+ ElicitRequestFormParams|\\+ LegacyTitledEnumSchema", in: [.official],
      "It knows the type by its later name from the start."),
    .init(
      .diff,
      "\\+ (ElicitRequestFormParams|EnumSchema|LegacyTitledEnumSchema|JSONRPC(Error|Result)Response)"
        + "|- (EnumSchema20250618|JSONRPCError|JSONRPCResponse20250618)",
      in: [.official], "The official name changes."),
    .init(
      .analysis, "\\+ ElicitRequestParams", in: [.description],
      "The description has the union since its first case."),
    .init(
      .diff, "\\+ ElicitRequestParams|ElicitRequestParams \\+ \\|ElicitRequestURLParams", in: [.description],
      "This is the union, and its second case."),
    .init(
      .analysis,
      "\\+ UntitledSingleSelectEnumSchema|PrimitiveSchemaDefinition \\+ \\|UntitledSingleSelectEnumSchema",
      in: [.description], "The description has it since 2025-06-18, where one type stood for it and another."),
    .init(
      .diff, "\\+ UntitledSingleSelectEnumSchema|UntitledSingleSelectEnumSchema (\\+ default\\?|- enumNames)",
      in: [.description], "This is how the two came apart."),
    .init(
      .diff, "(AnyResult|EmptyResult) \\+ resultType", in: [.description],
      "For the analysis both are other names of `Result`."),
  ]
}
