/// Looks up what a description refers to and checks that it makes sense.
///
/// Each check is a function of its own over the same model, and all of them run, so that one run reports all errors.
public struct Resolver {
  var model: Model
  var diagnostics = Diagnostics()

  /// Resolves a description.
  ///
  /// - Parameter base: the protocol that the description extends; nil where it describes a protocol.
  /// - Returns: the model, which is fit for use only when none of the diagnostics is an error.
  public static func resolve(_ description: Description, over base: Model? = nil) -> (Model, [Diagnostic]) {
    var resolver = Resolver(model: Model(description, over: base?.description))
    resolver.qualifyNames()
    resolver.checkReferences()
    resolver.checkCycles()
    resolver.flattenIncludes()
    resolver.checkFields()
    resolver.checkAdditions()
    resolver.checkUnions()
    resolver.checkCapabilities()
    resolver.checkMethods()
    resolver.checkProtocol()
    // A rule that several types include is looked at in each of them.
    var said: Set<String> = []
    return (resolver.model, resolver.diagnostics.all.filter { said.insert($0.description).inserted })
  }

  /// A description as a model whose references nobody checks, for one that is being worked on.
  static func flattened(_ description: Description) -> Model {
    var resolver = Resolver(model: Model(description))
    resolver.checkCycles()
    resolver.flattenIncludes()
    return resolver.model
  }

  /// Calls a body with every declaration, those inside fields included.
  func forEachDeclaration(_ body: (TypeDeclaration) -> Void) {
    for type in model.types { visit(type, body) }
  }

  private func visit(_ type: TypeDeclaration, _ body: (TypeDeclaration) -> Void) {
    body(type)
    for field in type.object?.fields ?? [] where field.includedFrom == nil {
      field.type.forEachInline { visit($0, body) }
    }
  }

  /// Reports a name that nothing has, with the nearest one that something has.
  mutating func unknown(
    _ reference: Reference, _ id: Diagnostic.ID, _ what: String, among known: some Sequence<String>
  ) {
    let hint = nearest(reference.name, in: known).map { ": did you mean '\($0)'?" } ?? ""
    diagnostics.error(id, "there is no \(what) '\(reference.name)'\(hint)", at: reference.source.range)
  }
}

extension TypeExpression {
  /// Calls a body with the declaration inside, if there is one.
  public func forEachInline(_ body: (TypeDeclaration) -> Void) {
    switch self {
    case .inline(let declaration): body(declaration)
    case .list(let item), .map(let item), .oneOrList(let item), .nullable(let item), .bounded(let item, _):
      item.forEachInline(body)
    case .builtin, .named, .constant: break
    }
  }
}
