import ProtocolModel

/// Renders a model as Swift source.
///
///     model ─plan─> properties, names, files ─render─> text
///
/// The same model gives the same bytes on every machine.
public struct Emitter {
  let model: Model
  var revisions: [Revision] { model.description.revisions }

  /// The modules that the protocol's own code is generated into.
  public static let modelModule = "MCPModel"
  /// The module of what calls and handles the protocol's methods.
  public static let stubsModule = "MCPStubs"
  /// The module of the official extensions.
  public static let extensionsModule = "MCPExtensions"
  /// The module of the types by name.
  public static let typeTableModule = "MCPTypeTable"

  /// Renders a model.
  ///
  /// - Returns: the files, and names that Swift cannot have; with an error among these the files are not fit for use.
  public static func emit(_ model: Model) -> ([GeneratedFile], [Diagnostic]) {
    let problems = Diagnostics(problems(of: model))
    guard !problems.hasErrors else { return ([], problems.all) }
    let emitter = Emitter(model: model)
    let files =
      model.extended == nil
      ? emitter.modelFiles() + emitter.stubFiles() + emitter.typeTableFiles()
        + emitter.serviceShapeFiles() : emitter.extensionFiles()
    return (files, problems.all)
  }

  /// Names that Swift cannot have.
  public static func problems(of model: Model) -> [Diagnostic] {
    var checker = NameChecker()
    checker.check(model)
    return checker.diagnostics.all
  }

  /// Names that are fine in each of several descriptions, but cannot be in Swift together.
  public static func collisions(among models: [Model]) -> [Diagnostic] {
    var checker = NameChecker()
    checker.check(together: models)
    return checker.diagnostics.all
  }

  /// One file for each type, in a folder for each group, and one for each table.
  func modelFiles() -> [GeneratedFile] {
    let types = model.types.map { type in
      file("\(SwiftName.upperCamel(type.group ?? "types"))/\(type.swiftName).swift", [declaration(type)])
    }
    let outcomes = model.description.methods.compactMap(outcome).map { type, code in
      file("\(SwiftName.upperCamel(type.group ?? "types"))/\(type.swiftName).swift", [code])
    }
    let tables: [(String, [Code])] = [
      ("RuntimeFormat", [Self.formatGuard]),
      ("Revisions", revisionTable()),
      ("Requests", methodTable(.request)),
      ("Notifications", methodTable(.notification)),
      ("ErrorCodes", errorTable()),
      ("Capabilities", capabilityTables()),
      ("MetaKeys", metaKeyTable()),
      ("RequestParameters", requestParameters()),
      ("ResultTag", resultTagTable()),
      ("Headers", headerTable()),
    ]
    return types + outcomes + tables.filter { !$0.1.isEmpty }.map { file("Tables/\($0.0).swift", $0.1) }
  }

  /// Fails to compile, and says why, when the runtime no longer fits what is generated here.
  static let formatGuard: Code = """
    /// The form of generated code that the runtime must understand.
    private typealias RuntimeFormat = GeneratedCode.Format1
    """

  private func file(_ path: String, _ body: [Code]) -> GeneratedFile {
    GeneratedFile(
      path: "\(Self.modelModule)/\(path)", imports: ["MCPSupport", "MCPWire"],
      body: Code(body, separator: "\n\n").text)
  }

  /// A type of the description, whatever its shape.
  func declaration(_ type: TypeDeclaration) -> Code {
    switch type.shape {
    case .object(let object): type.isMixin ? mixin(type, object) : structure(type, object)
    case .enumeration(let enumeration):
      self.enumeration(type, enumeration, name: model.swiftPath(of: type), scope: type.facts.span)
    case .union(let union): self.union(type, union, name: model.swiftPath(of: type))
    case .alias(let target):
      inside(
        model.swiftPath(of: type),
        """
        \(documentation(type.facts))
        public typealias \(type.swiftName) = \(target.swift(in: model))
        """)
    }
  }
}
