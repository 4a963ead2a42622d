import ProtocolModel

extension Emitter {
  /// What handles and calls the protocol's methods, for both sides.
  func stubFiles() -> [GeneratedFile] {
    [Direction.server, .client].flatMap { side -> [GeneratedFile] in
      let handlers = handlers(of: side)
      let folder = side == .server ? "Server" : "Client"
      var files = handlers.map { handler in
        stub("\(folder)/\(handler.name).swift", [protocolDeclaration(handler)])
      }
      if !handlers.isEmpty {
        files.append(stub("\(folder)/\(folder)Registration.swift", registration(handlers, side)))
      }
      let calls = calls(to: side)
      if !calls.isEmpty { files.append(stub("\(folder)/\(folder)Calls.swift", calls)) }
      return files
    }
  }

  private func stub(_ path: String, _ body: [Code]) -> GeneratedFile {
    GeneratedFile(
      path: "\(Self.stubsModule)/\(path)",
      imports: ["MCPCore", Self.modelModule, "MCPSupport", "MCPWire"],
      body: Code(body, separator: "\n\n").text)
  }

  func context(_ side: Direction) -> String { side == .server ? "ServerContext" : "ClientContext" }

  func protocolDeclaration(_ handler: HandlerProtocol) -> Code {
    let what = handler.path.isEmpty ? "the extension" : "the capability `\(handler.path)`"
    return """
      /// What a \(handler.side.rawValue) with \(what) handles.
      ///
      /// A \(handler.side.rawValue) whose handlers conform declares \(handler.path.isEmpty ? "it" : "the capability").
      public protocol \(handler.name): \(handler.parent ?? "Sendable") {
        \(handler.methods.map { method -> Code in
        let list = [
          "_ params: \(paramsType(method))", "context: \(context(handler.side))",
        ]
        return """
          \(documentation(method.facts, notes: ["Method `\(method.name)`."]))
          func \(signature(method, list, result: resultType(method)))
          """
      }, separator: "\n\n")
      }
      """
  }

  /// The Swift type of a method's result: of all its results, where it is an extension that gives it several.
  func resultType(_ method: Method) -> String {
    if model.extended != nil, !method.alternatives.isEmpty {
      return model.swiftPath(inNamespace: outcomeName(method))
    }
    return method.result.map { TypeExpression.named($0).swift(in: model) } ?? "Void"
  }

  /// One function asks for each protocol once, when the side starts; another derives what it can do.
  private func registration(_ handlers: [HandlerProtocol], _ side: Direction) -> [Code] {
    let table: Code = """
      extension MethodTable where Context == \(context(side)) {
        /// Registers every method for which the handlers conform to a protocol.
        public mutating func register(_ handlers: some Sendable) {
          \(handlers.map { registration($0, on: "") })
        }
      }
      """
    return [table, derivedCapabilities(handlers, side)]
  }

  /// Registers the methods of a protocol if the handlers conform to it.
  func registration(_ handler: HandlerProtocol, on table: String) -> Code {
    let requests = model.swiftPath(inNamespace: tableName(.request))
    return """
      if let handler = handlers as? any \(model.swiftPath(inNamespace: handler.name)) {
        \(handler.methods.map { method -> Code in
          let name = SwiftName.escaped(method.swiftName)
          return """
            \(table)on(\(requests).\(name)) { params, context in
              try await handler.\(name)(params, context: context)
            }
            """
        })
      }
      """
  }

  private func derivedCapabilities(_ handlers: [HandlerProtocol], _ side: Direction) -> Code {
    guard let type = capabilitySides.first(where: { $0.side == side })?.type else { return "" }
    return """
      extension \(model.swiftPath(of: type)) {
        /// What the handlers can do, by the protocols to which they conform.
        public init(of handlers: some Sendable) {
          self.init()
          \(handlers.map { declaring($0, in: type) })
        }
      }
      """
  }

  /// Declares the capability of a protocol if the handlers conform to it.
  ///
  /// - Parameter value: what holds the capabilities, with a dot; empty where it is the value itself.
  func declaring(_ handler: HandlerProtocol, in type: TypeDeclaration, of value: String = "") -> Code {
    """
    if handlers is any \(model.swiftPath(inNamespace: handler.name)) {
      \(declaration(of: handler.path, in: type, of: value))
    }
    """
  }

  /// Statements that declare a capability and those around it.
  private func declaration(of path: String, in type: TypeDeclaration, of value: String) -> [Code] {
    var statements: [Code] = []
    var expression = value
    var type: TypeDeclaration? = type
    for name in path.split(separator: ".") {
      guard let field = type?.object?.fields.first(where: { $0.name == name }) else { break }
      let target = expression + field.property
      switch model.underlying(field.type) {
      case .expression(.builtin(.bool)):
        statements.append("\(target) = true")
        type = nil
      case .declaration(let inner):
        statements.append("if \(target) == nil { \(target) = .init() }")
        type = inner
      case .expression:
        statements.append("if \(target) == nil { \(target) = .init() }")
        type = nil
      }
      expression = "\(target)?."
    }
    return statements
  }
}
