import ProtocolModel

extension Emitter {
  /// The union of a request's result and of the results that may come instead, told apart by the protocol's tag.
  ///
  /// - Parameter owner: the extension that adds results; nil for the protocol's own method.
  func outcome(_ method: Method, owner: String? = nil) -> (TypeDeclaration, Code)? {
    guard !method.alternatives.isEmpty, let result = method.result, let tag = model.description.info.resultTag
    else {
      return nil
    }
    let main = UnionCase(key: tag.complete, type: .named(result))
    let shape = UnionShape(
      rule: .tag(tag.member), cases: [main] + method.alternatives, unknown: .reject,
      absent: Reference(tag.complete))
    let name = SwiftName.upperCamel(method.swiftName) + "Outcome"
    var declaration = TypeDeclaration(
      name: owner.map { "\($0).\(name)" } ?? name, shape: .union(shape),
      facts: Facts(
        span: method.facts.span, doc: "What may be answered to `\(method.name)`.", source: method.facts.source
      ),
      group: method.group)
    declaration.owner = owner
    return (declaration, union(declaration, shape))
  }
}
