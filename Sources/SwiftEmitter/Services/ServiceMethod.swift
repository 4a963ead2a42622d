import ProtocolModel
import ServiceModel

/// A method of a service's protocol, of its client and of its mock.
struct ServiceMethod {
  /// The name by which peers know it.
  var name: String
  /// The name in Swift, with backticks where needed.
  var swiftName: String
  /// The enum that holds its types.
  var type: String
  /// The constant in that enum which says what clients are told.
  var descriptor: String
  var doc: String?
  /// What it takes; nil for nothing.
  var input: (label: String, type: String)?
  /// Whether a caller need not give it anything.
  var needsNoInput: Bool
  /// What the server's side gives.
  var output: String
  /// What the caller gets.
  var answer: String
}

extension ServiceEmitter {
  /// The methods, in the order of the description.
  var methods: [ServiceMethod] {
    service.tools.map { tool in
      let output = tool.output.map { $0.swift(in: service) } ?? "ToolContent"
      return method(
        tool.part, "tool", ("input", tool.input.swift(in: service)), output, output,
        needsNoInput: hasOnlyOptionalMembers(tool.input))
    }
      + service.prompts.map { prompt in
        let input = prompt.arguments.isEmpty ? nil : ("arguments", "\(service.name).\(prompt.type).Arguments")
        return method(prompt.part, "prompt", input, "PromptContent", "GetPromptResult")
      }
      + service.resources.map { method($0.part, "resource", nil, "ResourceContent", "ReadResourceResult") }
      + service.templates.map { template in
        let input =
          template.variables.isEmpty ? nil : ("variables", "\(service.name).\(template.type).Variables")
        return method(template.part, "template", input, "ResourceContent", "ReadResourceResult")
      }
  }

  private func method(
    _ part: ServicePart, _ descriptor: String, _ input: (label: String, type: String)?, _ output: String,
    _ answer: String, needsNoInput: Bool = false
  ) -> ServiceMethod {
    ServiceMethod(
      name: part.name, swiftName: SwiftName.escaped(part.method), type: "\(service.name).\(part.type)",
      descriptor: descriptor,
      doc: part.doc, input: input, needsNoInput: needsNoInput, output: output, answer: answer)
  }

  /// Whether a type is a struct that can be made of nothing.
  private func hasOnlyOptionalMembers(_ type: SwiftType) -> Bool {
    guard case .named(let path) = type,
      case .structure(let structure) = service.types.first(where: { $0.path == path })?.shape
    else { return false }
    return structure.properties.allSatisfy { $0.presence != .required || $0.constant != nil }
  }
}
