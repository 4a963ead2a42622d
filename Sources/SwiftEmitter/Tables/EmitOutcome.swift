import ProtocolModel

extension Emitter {
  /// The union of a request's result and of the results that may come instead, told apart by the protocol's tag.
  func outcome(_ method: Method) -> (TypeDeclaration, Code)? {
    outcomeUnion(method).map { declaration, shape in
      let name = model.swiftPath(inNamespace: declaration.swiftName)
      let conformance: Code = "extension \(name): ResultOutcome {}"
      return (declaration, Code([union(declaration, shape, name: name), conformance], separator: "\n\n"))
    }
  }

  /// The declaration of that union.
  func outcomeUnion(_ method: Method) -> (TypeDeclaration, UnionShape)? {
    guard !method.alternatives.isEmpty, let result = method.result, let tag = model.description.info.resultTag
    else {
      return nil
    }
    let main = UnionCase(key: tag.complete, type: .named(result))
    let shape = UnionShape(
      rule: .tag(tag.member), cases: [main] + method.alternatives, unknown: .reject,
      absent: Reference(tag.complete))
    let declaration = TypeDeclaration(
      name: outcomeName(method), shape: .union(shape),
      facts: Facts(
        span: method.facts.span, doc: "What may be answered to `\(method.name)`.", source: method.facts.source
      ),
      group: method.group)
    return (declaration, shape)
  }

  /// The name of the union, without what it lies in.
  func outcomeName(_ method: Method) -> String { SwiftName.upperCamel(method.swiftName) + "Outcome" }
}
