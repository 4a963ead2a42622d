import MCPSupport
import MCPWire

/// What a server asks people by a form.
///
/// Generated code conforms to it, for what a description has under `forms`.
public protocol ElicitationForm: JSONDecodable, Sendable {
  /// The fields of the form.
  static var form: ElicitRequestFormParams.RequestedSchema { get }
}

/// What came of a form.
public enum ElicitAnswer<Form: Sendable>: Sendable {
  /// It was filled in and sent off.
  case accepted(Form)
  /// It was refused.
  case declined
  /// It was closed without an answer.
  case cancelled

  /// What was filled in; nil where nothing was.
  public var form: Form? {
    if case .accepted(let form) = self { form } else { nil }
  }
}

extension ElicitAnswer: Equatable where Form: Equatable {}

extension ServerContext {
  /// Asks the user, through the client, to fill in a form.
  ///
  ///     let answer = try await context.elicit("Delete 3 files?", as: Cleanup.Confirmation.self)
  ///     guard answer.form?.isSure == true else { throw ToolError("Nothing was deleted.") }
  ///
  /// - Throws: as `ClientCaller`; `JSONError` where the answer is not of the described type.
  public func elicit<Form: ElicitationForm>(
    _ message: String, as _: Form.Type = Form.self, options: CallOptions = CallOptions()
  ) async throws -> ElicitAnswer<Form> {
    let params = ElicitRequestFormParams(message: message, requestedSchema: Form.form)
    let result = try await elicit(.form(params), options: options)
    switch result.action {
    case .accept:
      return .accepted(try JSONObject(writing: result.content ?? [:]).decode(Form.self))
    case .decline: return .declined
    default: return .cancelled
    }
  }
}

extension ElicitRequestFormParams.RequestedSchema {
  /// Reads the fields of a form from generated code.
  public init(listed text: String) {
    self = MCPKit.listed(text, as: Self.self, otherwise: Self(properties: [:]))
  }
}
