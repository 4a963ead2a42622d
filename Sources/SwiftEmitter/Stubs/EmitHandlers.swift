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

  private func protocolDeclaration(_ handler: HandlerProtocol) -> Code {
    """
    /// What a \(handler.side.rawValue) with the capability `\(handler.path)` handles.
    ///
    /// A \(handler.side.rawValue) whose handlers conform declares the capability.
    public protocol \(handler.name): \(handler.parent ?? "Sendable") {
      \(handler.methods.map { method -> Code in
        let list = [
          "_ params: \(paramsType(method))", "context: \(context(handler.side))",
        ]
        return """
          \(documentation(method.facts, notes: ["Method `\(method.name)`."]))
          func \(SwiftName.escaped(method.swiftName))\(parameters(list, width: 90)) async throws -> \(resultType(method))
          """
      }, separator: "\n\n")
    }
    """
  }

  /// The Swift type of a method's result.
  func resultType(_ method: Method) -> String {
    method.result.map { TypeExpression.named($0).swift(in: model) } ?? "Void"
  }

  /// One function asks for each protocol once, when the side starts; another derives what it can do.
  private func registration(_ handlers: [HandlerProtocol], _ side: Direction) -> [Code] {
    let table: Code = """
      extension MethodTable where Context == \(context(side)) {
        /// Registers every method for which the handlers conform to a protocol.
        public mutating func register(_ handlers: some Sendable) {
          \(handlers.map { handler -> Code in
            """
            if let handler = handlers as? any \(handler.name) {
              \(handler.methods.map { method -> Code in
                let name = SwiftName.escaped(method.swiftName)
                return """
                  on(Requests.\(name)) { params, context in
                    try await handler.\(name)(params, context: context)
                  }
                  """
              })
            }
            """
          })
        }
      }
      """
    return [table, derivedCapabilities(handlers, side)]
  }

  private func derivedCapabilities(_ handlers: [HandlerProtocol], _ side: Direction) -> Code {
    guard let type = capabilitySides.first(where: { $0.side == side })?.type else { return "" }
    return """
      extension \(type.swiftName) {
        /// What the handlers can do, by the protocols to which they conform.
        public init(of handlers: some Sendable) {
          self.init()
          \(handlers.map { handler -> Code in
            """
            if handlers is any \(handler.name) {
              \(declaration(of: handler.path.split(separator: ".").map(String.init), in: type))
            }
            """
          })
        }
      }
      """
  }

  /// Statements that declare a capability and those around it.
  private func declaration(of path: [String], in type: TypeDeclaration) -> [Code] {
    var statements: [Code] = []
    var expression = ""
    var type: TypeDeclaration? = type
    for name in path {
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
