import ProtocolModel

extension Emitter {
  /// The union of a request's result and of the results that may come instead, told apart by the protocol's tag.
  func outcome(_ method: Method) -> (TypeDeclaration, Code)? {
    outcomeUnion(method).map { declaration, shape in (declaration, union(declaration, shape)) }
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
      name: SwiftName.upperCamel(method.swiftName) + "Outcome", shape: .union(shape),
      facts: Facts(
        span: method.facts.span, doc: "What may be answered to `\(method.name)`.", source: method.facts.source
      ),
      group: method.group)
    return (declaration, shape)
  }
}
