import ProtocolModel

extension Emitter {
  /// For each side, whether it declared what a path names.
  func capabilityTables() -> [Code] {
    capabilitySides.flatMap { _, type in
      let paths = capabilityPaths(in: type, prefix: "", expression: "")
      let table: Code = """
        extension \(type.swiftName): CapabilitySet {
          public func declares(_ path: String) -> Bool {
            switch path {
            \(paths.map { Code("case \(literal($0.path)): \($0.test)") })
            default: false
            }
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
      extension \(type.swiftName): ExtensibleCapabilities {
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
