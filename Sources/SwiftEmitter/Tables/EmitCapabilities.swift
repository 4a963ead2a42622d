import ProtocolModel

extension Emitter {
  /// For each side, whether it declared what a path names.
  func capabilityTables() -> [Code] {
    // Both sides of an extension may have settings of one type.
    let types = capabilitySides.map(\.type).reduce(into: [TypeDeclaration]()) { all, type in
      if !all.contains(type) { all.append(type) }
    }
    return types.flatMap { type -> [Code] in
      let name = model.swiftPath(of: type)
      let paths = capabilityPaths(in: type, prefix: "", expression: "")
      let test: Code =
        paths.isEmpty
        ? "false"
        : """
        switch path {
        \(paths.map { Code("case \(literal($0.path)): \($0.test)") })
        default: false
        }
        """
      let table: Code = """
        extension \(name): CapabilitySet {
          public func declares(_ path: String) -> Bool {
            \(test)
          }
        }
        """
      return [table, extensionList(of: type)]
    }
  }

  /// Where a side names the extensions that it has.
  private func extensionList(of type: TypeDeclaration) -> Code {
    let member = model.description.info.extensionsMember
    guard let field = type.object?.fields.first(where: { $0.name == member }) else { return "" }
    return """
      extension \(model.swiftPath(of: type)): ExtensibleCapabilities {
        public var declaredExtensions: JSONMembers<JSONObject>? {
          get { \(field.property) }
          set { \(field.property) = newValue }
        }
      }
      """
  }

  /// The types that hold what each side can do.
  var capabilitySides: [(side: Direction, type: TypeDeclaration)] {
    [Direction.client, .server].compactMap { side in
      model.description.info.capabilities[side].flatMap { model.type($0.name) }.map { (side, $0) }
    }
  }

  private func capabilityPaths(
    in type: TypeDeclaration, prefix: String, expression: String
  ) -> [(path: String, test: String)] {
    (type.object?.fields ?? []).flatMap { field -> [(path: String, test: String)] in
      let path = prefix + field.name
      let value = expression + field.property
      switch model.underlying(field.type) {
      case .expression(.builtin(.bool)): return [(path, "\(value) == true")]
      case .expression(.builtin(.object)): return [(path, "\(value) != nil")]
      case .declaration(let inner):
        return [(path, "\(value) != nil")]
          + capabilityPaths(in: inner, prefix: "\(path).", expression: "\(value)?.")
      case .expression: return []
      }
    }
  }
}
