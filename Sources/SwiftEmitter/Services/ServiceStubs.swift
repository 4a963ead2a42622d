import ProtocolModel
import ServiceModel

/// Swift with which a package around a service begins: what is written once, and belongs to people from then on.
///
/// Each part is lines that go into a file of a template; what is around them is the template's.
public struct ServiceStubs {
  let emitter: ServiceEmitter

  /// Makes the stubs of a service.
  public init(_ service: Service) {
    emitter = ServiceEmitter(service: service)
  }

  var service: Service { emitter.service }

  /// The name of the namespace.
  public var namespace: String { service.name }

  /// An expression for a server of the value `service`.
  ///
  /// - Parameter name: the server's name, where the description has none.
  public func server(named name: String) -> String {
    guard service.info == nil else { return "\(service.name).server(service)" }
    let info = "Implementation(name: \(literal(name)), version: \"0.1.0\")"
    return "\(service.name).server(service, info: \(info))"
  }

  /// The methods that handle requests. They throw, until somebody writes them.
  public var handlers: String {
    Code(
      emitter.methods.map { method -> Code in
        let input = method.input.map { "_ \($0.label): \($0.type), " } ?? ""
        let missing = literal("\(method.name) is not implemented yet")
        // Whoever asks gets to know why: a tool's words are for the model, the others' for the client.
        let error =
          method.descriptor == "tool"
          ? "ToolError(\(missing))" : "ProtocolError(code: .internalError, message: \(missing))"
        return """
          \(comment([method.doc ?? "Answers `\(method.name)`."]))
          func \(method.swiftName)(
            \(input)context: ServerContext
          ) async throws -> \(method.output) {
            throw \(error)
          }
          """
      }, separator: "\n\n"
    ).text
  }

  /// What the service has, as a list in Markdown.
  public var parts: String {
    let kinds: [(String, [ServicePart])] = [
      ("Tool", service.tools.map(\.part)), ("Prompt", service.prompts.map(\.part)),
      ("Resource", service.resources.map(\.part)), ("Resources", service.templates.map(\.part)),
    ]
    return kinds.flatMap { kind, parts in
      parts.map { part in
        let doc = part.doc?.split(whereSeparator: \.isNewline).joined(separator: " ") ?? ""
        return "| \(kind) | `\(part.name)` | \(doc.replacing("|", with: "\\|")) |"
      }
    }.reduce("| | | |\n|---|---|---|") { "\($0)\n\($1)" }
  }
}
