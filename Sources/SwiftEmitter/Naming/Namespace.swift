import ProtocolModel

extension ExtensionInfo {
  /// The enum that holds all that an extension becomes: `Tasks` for `io.modelcontextprotocol/tasks`.
  var swiftName: String { facts.swiftName ?? SwiftName.upperCamel(name) }
}

extension Model {
  /// The enum that holds all that an extension becomes; nil for a protocol.
  var namespace: String? { description.extensionInfo?.swiftName }

  /// The name of a type with what it lies in, such as `Tasks.TaskStatus`.
  ///
  /// What generated code says is found wherever it stands, so that an extension may have a type of a name that the
  /// protocol has too.
  func swiftPath(of type: TypeDeclaration) -> String {
    if declares(type) { return swiftPath(inNamespace: type.swiftName) }
    let isHidden = types.contains { $0.swiftName == type.swiftName }
    return isHidden ? "\(Emitter.modelModule).\(type.swiftName)" : type.swiftName
  }

  /// The name of something generated, with that of the extension's enum before it.
  func swiftPath(inNamespace name: String) -> String { namespace.map { "\($0).\(name)" } ?? name }
}

extension Emitter {
  /// What the description is of, for comments.
  var owner: String { model.extended == nil ? "protocol" : "extension" }

  /// A declaration inside of what the path leads through: that of `Tasks.Task` stands in an extension of `Tasks`.
  func inside(_ path: String, _ declaration: Code) -> Code {
    let outer = path.split(separator: ".").dropLast().joined(separator: ".")
    return outer.isEmpty ? declaration : "extension \(outer) {\n  \(declaration)\n}"
  }
}
