import ProtocolModel

extension Emitter {
  /// What an extension becomes: one enum that holds it all, and what it adds to the protocol's own types.
  ///
  /// A file is named for the whole path of what it declares, for a module has only one file of a name.
  func extensionFiles() -> [GeneratedFile] {
    guard let info = model.description.extensionInfo else { return [] }
    let types = model.types.map { ($0.swiftName, declaration($0)) }
    let outcomes = extendedMethods.compactMap { method in
      outcome(method, owner: info.name).map { ($0.0.swiftName, $0.1) }
    }
    let tables = [
      ("Requests", table(methodTable(.request, further: extendedMethods.map(extendedDescriptor)))),
      ("Notifications", table(methodTable(.notification))),
      ("Errors", table(errorTable())),
      ("Capabilities", Code(capabilityTables(), separator: "\n\n")),
      ("Additions", Code(additions(), separator: "\n\n")),
    ]
    let stubs = [Direction.server, .client].flatMap { side -> [(String, Code)] in
      let handlers = handlers(of: side).map { ($0.name, table([protocolDeclaration($0)])) }
      return handlers + [(callsName(of: side), Code(extensionCalls(to: side), separator: "\n\n"))]
    }
    let namespace = extensionFile(info.swiftName, [declaration(of: info), Self.formatGuard])
    let rest = (types + outcomes + tables + stubs).filter { !$0.1.isEmpty }.map { name, code in
      extensionFile("\(info.swiftName).\(name)", [code])
    }
    return [namespace] + rest
  }

  private func extensionFile(_ name: String, _ body: [Code]) -> GeneratedFile {
    GeneratedFile(
      path: "\(model.namespace ?? "")/\(name).swift", imports: ["MCPKit"],
      body: Code(body, separator: "\n\n").text)
  }

  /// Declarations inside the extension's enum.
  private func table(_ declarations: [Code]) -> Code {
    guard let namespace = model.namespace, !declarations.isEmpty else { return "" }
    return "extension \(namespace) {\n  \(declarations, separator: "\n\n")\n}"
  }
}
