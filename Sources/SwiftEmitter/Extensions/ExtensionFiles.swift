import ProtocolModel

extension Emitter {
  /// What an extension becomes: one enum that holds it all, and what it adds to the protocol's own types.
  ///
  /// A file is named for the whole path of what it declares, for a module has only one file of a name.
  func extensionFiles() -> [GeneratedFile] {
    guard let info = model.description.extensionInfo else { return [] }
    let types = model.types.map { ($0.swiftName, declaration($0)) }
    let outcomes = (model.description.methods + extendedMethods).compactMap(outcome).map {
      ($0.swiftName, $1)
    }
    let tables = [
      ("Requests", table(methodTable(.request, further: extendedMethods.map(extendedDescriptor)))),
      ("Notifications", table(methodTable(.notification))),
      ("Errors", table(errorTable())),
    ]
    let stubs = [Direction.server, .client].flatMap { side -> [(String, Code)] in
      let handlers = handlers(of: side).map { ($0.name, table([protocolDeclaration($0)])) }
      return handlers + [(callsName(of: side), Code(extensionCalls(to: side), separator: "\n\n"))]
    }
    let members = (types + outcomes + tables + stubs).map { ("\(info.swiftName).\($0)", $1) }
    let all =
      [(info.swiftName, Code([declaration(of: info), Self.formatGuard], separator: "\n\n"))] + members
      + [("\(info.swiftName)+Additions", Code(additions(), separator: "\n\n"))]
      + [("\(info.swiftName)+RequestParameters", requestParametersConformances())]
    return all.filter { !$0.1.isEmpty }.map { name, code in
      GeneratedFile(path: "\(info.swiftName)/\(name).swift", imports: ["MCPKit"], body: code.text)
    }
  }

  /// Declarations inside the extension's enum.
  private func table(_ declarations: [Code]) -> Code {
    guard let namespace = model.namespace, !declarations.isEmpty else { return "" }
    return "extension \(namespace) {\n  \(declarations, separator: "\n\n")\n}"
  }
}
