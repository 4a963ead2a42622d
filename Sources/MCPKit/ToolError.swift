import Logging

/// What a tool throws to have a language model read why it failed.
///
/// The call is answered with a result that says so, and not with an error of the protocol: the model can then try
/// something else. What any other error says is not shown to the model, since it may be nobody else's business.
public struct ToolError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, for a language model.
  public var message: String

  /// Makes an error.
  public init(_ message: String) {
    self.message = message
  }

  /// What is wrong.
  public var description: String { message }
}

extension CallToolResult {
  /// A result that is a text.
  public init(text: String) {
    self.init(content: [.text(TextContent(text: text))])
  }

  /// The texts in the result, line by line; what it has besides is in `content`.
  public var text: String { content.text }

  /// A result that says that the tool failed, and why.
  public init(failure message: String) {
    self.init(content: [.text(TextContent(text: message))], isError: true)
  }
}

extension ToolError {
  /// Runs a tool; what it throws becomes its result, but for errors of the protocol and the end of the task.
  static func caught(
    calling name: String, logger: Logger, _ tool: () async throws -> CallToolResult
  ) async throws -> CallToolResult {
    do {
      return try await tool()
    } catch let error as ToolError {
      return CallToolResult(failure: error.message)
    } catch let error as UnansweredCall {
      // Who writes a test wants to read it where the test fails.
      return CallToolResult(failure: error.description)
    } catch let error where error is ProtocolError || error is CancellationError {
      throw error
    } catch {
      logger.error("the tool \(name) failed", metadata: ["error": "\(error)"])
      return CallToolResult(failure: "The tool failed inside the server.")
    }
  }
}
