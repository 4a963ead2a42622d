import ProtocolModel

/// The public declarations that a description becomes.
///
/// They follow from the same names, properties and plans as the code itself, and a test holds them against it.
struct Surface {
  let emitter: Emitter
  private(set) var declarations: [String: Declaration] = [:]

  init(_ model: Model) {
    emitter = Emitter(model: model)
    for type in model.types { collect(type) }
    for method in model.description.methods { collect(method) }
    for side in [Direction.server, .client] { collectStubs(of: side) }
    for error in model.description.errors {
      let name = SwiftName.escaped(error.swiftName)
      add("errors.\(error.name)", "code", "ErrorCode.\(name)")
    }
    for (type, field) in emitter.fieldsWithRoles {
      let name = emitter.metaKeyName(field)
      add("metaKeys.\(name)", "role", "MetaKeys.\(name)", from: "types.\(type.name).\(field.name)")
    }
    for era in model.description.eras {
      add(
        "eras.\(era.name)", "era", "Era.\(SwiftName.escaped(SwiftName.lowerCamel(era.name)))",
        from: "protocol")
    }
  }

  var model: Model { emitter.model }

  mutating func add(
    _ path: String, _ role: String, _ text: String, _ demand: Declaration.Demand = .none,
    from origin: String? = nil
  ) {
    let declaration = Declaration(path: path, role: role, text: text, demand: demand, origin: origin)
    // Names that collide are an error, which is reported when code is generated.
    if declarations[declaration.key] == nil { declarations[declaration.key] = declaration }
  }
}
