import ProtocolModel

extension Surface {
  /// The descriptor of a method, and the enum of what may be answered to it.
  mutating func collect(_ method: Method) {
    let path = "methods.\(method.name)"
    let name = SwiftName.escaped(method.swiftName)
    let params = emitter.paramsType(method)
    switch method.kind {
    case .request:
      add(path, "descriptor", "Requests.\(name): RequestMethod<\(params), \(emitter.resultType(method))>")
    case .notification: add(path, "descriptor", "Notifications.\(name): NotificationMethod<\(params)>")
    }
    if let (type, union) = emitter.outcomeUnion(method) {
      let other = method.alternatives.first.map { option in "\(path)|\(option.type)" }
      collect(union, named: type.swiftName, at: path, from: other)
    }
  }

  /// What a side must have to handle methods, and the calls by which the other side has them handled.
  mutating func collectStubs(of side: Direction) {
    for handler in emitter.handlers(of: side) {
      let type = "handlers.\(side.rawValue).\(handler.path)"
      let origin = handler.methods.first.map { "methods.\($0.name)" }
      add(type, "type", "protocol \(handler.name)", from: origin)
      if let parent = handler.parent {
        add(
          type, "inheritance of \(parent)", "\(handler.name): \(parent)", .requirement(of: "\(type) type"),
          from: origin)
      }
      for method in handler.methods {
        let function = "\(handler.name).\(SwiftName.escaped(method.swiftName))"
        add(
          "methods.\(method.name)", "handler of the \(side.rawValue)",
          "\(function)(_:context:)",
          .requirement(of: "\(type) type"))
      }
    }
    for method in emitter.requests(to: side, among: emitter.model.description.methods) {
      let caller = side == .server ? "ServerCaller" : "ClientCaller"
      let function = "\(caller).\(SwiftName.escaped(method.swiftName))"
      let path = "methods.\(method.name)"
      // The types stand in the descriptor.
      add(path, "call of the \(side.rawValue)", "\(function)(_:)")
      add(
        path, "parameters in calls of the \(side.rawValue)", "\(function)(_:)",
        .parameter(
          of: "\(path) call of the \(side.rawValue)",
          defaultValue: emitter.canBeEmpty(method) ? ".init()" : nil))
      if method.facts.deprecation != nil {
        add(path, "deprecation for the \(side.rawValue)", "deprecated \(function)", .warning)
      }
    }
  }
}
