import ProtocolModel
import ServiceModel

extension ServiceEmitter {
  /// The enums that hold what belongs to one tool, prompt, resource or template, with their names.
  var parts: [(name: String, code: Code)] {
    service.tools.map { ($0.type, tool($0)) } + service.prompts.map { ($0.type, prompt($0)) }
      + service.resources.map { ($0.type, resource($0)) } + service.templates.map { ($0.type, template($0)) }
  }

  private func tool(_ tool: ServiceTool) -> Code {
    let types =
      "\(tool.input.swift(in: service)), \(tool.output.map { $0.swift(in: service) } ?? "ToolContent")"
    return part(
      tool.part,
      """
      /// The tool, as clients are told of it.
      \(access)static let tool = ServiceTool<\(types)>(
        listed: \(rawLiteral(JSONText.pretty(tool.listed)))\(tool.needsChecks ? ", checked: true" : ""))
      """)
  }

  private func prompt(_ prompt: ServicePrompt) -> Code {
    let arguments = prompt.arguments.isEmpty ? "NoArguments" : "Arguments"
    return part(
      prompt.part,
      """
      /// The prompt, as clients are told of it.
      \(access)static let prompt = ServicePrompt<\(arguments)>(
        listed: \(rawLiteral(JSONText.pretty(prompt.listed)))\(choices(prompt.arguments))\(limits(prompt.arguments)))

      \(argumentsStruct(prompt.arguments, "Arguments", "What fills in the prompt."))
      """)
  }

  private func resource(_ resource: ServiceResource) -> Code {
    part(
      resource.part,
      """
      /// The resource, as clients are told of it.
      \(access)static let resource = ServiceResource(
        listed: \(rawLiteral(JSONText.pretty(resource.listed))))
      """)
  }

  private func template(_ template: ServiceTemplate) -> Code {
    let variables = template.variables.isEmpty ? "NoArguments" : "Variables"
    return part(
      template.part,
      """
      /// The template, as clients are told of it.
      \(access)static let template = ServiceTemplate<\(variables)>(
        listed: \(rawLiteral(JSONText.pretty(template.listed)))\(choices(template.variables))\(limits(template.variables)))

      \(argumentsStruct(template.variables, "Variables", "What is left open in the address."))
      """)
  }

  private func part(_ part: ServicePart, _ body: Code) -> Code {
    """
    \(comment([part.doc ?? "`\(part.name)`."]))
    \(access)enum \(SwiftName.escaped(part.type)) {
      \(body)
    }
    """
  }

  /// What makes a type one that can be asked for.
  func form(_ form: ServiceForm) -> Code {
    """
    extension \(service.name).\(SwiftName.escaped(form.type)): ElicitationForm {
      /// The fields of the form.
      \(access)static let form = ElicitRequestFormParams.RequestedSchema(
        listed: \(rawLiteral(JSONText.pretty(form.schema))))
    }
    """
  }

  /// The values that clients may be offered.
  private func choices(_ arguments: [ServiceArgument]) -> String {
    let entries = arguments.filter { !$0.values.isEmpty }.map { argument in
      "\(literal(argument.name)): [\(argument.values.map(literal).joined(separator: ", "))]"
    }
    return entries.isEmpty ? "" : ", choices: [\(entries.joined(separator: ", "))]"
  }

  /// The schemas that ask for more than the types of the arguments do.
  private func limits(_ arguments: [ServiceArgument]) -> String {
    let entries = arguments.compactMap { argument in
      argument.limits.map { "\(literal(argument.name)): \(literal(JSONText.render($0)))" }
    }
    return entries.isEmpty ? "" : ", limits: [\(entries.joined(separator: ", "))]"
  }

  private func argumentsStruct(_ arguments: [ServiceArgument], _ name: String, _ doc: String) -> Code {
    guard !arguments.isEmpty else { return "" }
    let properties = arguments.map { argument in
      (argument, name: SwiftName.escaped(argument.property), type: type(argument))
    }
    let ordered = properties.filter(\.0.isRequired) + properties.filter { !$0.0.isRequired }
    let list = ordered.map { "\($0.name): \($0.type)\(missing($0.0).map { " = \($0)" } ?? "")" }
    return """
      /// \(doc)
      \(access)struct \(name): ServiceArguments {
        \(properties.map { property -> Code in
          """
          \(comment(property.0.doc.map { [$0] } ?? []))
          \(access)var \(property.name): \(property.type)
          """
        })

        \(access)init\(parameters(list, width: 90)) {
          \(ordered.map { Code("self.\($0.0.property) = \($0.name)") })
        }

        \(access)init(_ texts: ArgumentTexts) throws(ProtocolError) {
          \(properties.map { property -> Code in
            let call = property.0.isRequired || property.0.isList ? "required" : "optional"
            let name = property.0.property == "texts" ? "self.texts" : property.name
            let standard = property.0.standard.map { " ?? \($0)" } ?? ""
            return "\(name) = try texts.\(call)(\(literal(property.0.name)))\(standard)"
          })
        }

        \(access)func write(to texts: inout ArgumentTexts) {
          \(properties.map { Code("texts.set(\($0.name == "texts" ? "self.texts" : $0.name), for: \(literal($0.0.name)))") })
        }
      }
      """
  }

  private func type(_ argument: ServiceArgument) -> String {
    let type = argument.type.swift(in: service)
    if argument.isList { return "[\(type)]" }
    return argument.isRequired || argument.standard != nil ? type : "\(type)?"
  }

  /// What an argument that is not given is; nil where it has to be given.
  private func missing(_ argument: ServiceArgument) -> String? {
    if argument.isRequired { return nil }
    return argument.isList ? "[]" : argument.standard ?? "nil"
  }
}
