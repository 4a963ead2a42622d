import Foundation
import ProtocolFiles
import ProtocolModel
import TestSupport
import Testing

@testable import SwiftEmitter

/// The declarations by which `diff` judges what breaks are those of the generated code, neither more nor fewer.
@Suite struct SurfaceTests {
  @Test(arguments: try Golden.all())
  func `what is declared is what is generated`(golden: Golden) throws {
    try compare(Self.model([golden.yaml]))
  }

  @Test func `so it is for the whole protocol`() throws {
    let folder = SharedData.package.appending(path: "Schema/mcp")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
    try compare(Self.model(files.map { folder.appending(path: $0) }))
  }

  private func compare(_ model: Model) throws {
    let generated = Set(Emitter.emit(model).0.flatMap(Self.declarations))
    let declared = Set(Surface(model).declarations.values.filter(\.isWritten).map(\.text))
    try #require(!generated.isEmpty)
    #expect(declared.subtracting(generated).sorted() == [])
    #expect(generated.subtracting(declared).sorted() == [])
  }

  private static func model(_ files: [URL]) throws -> Model {
    let nodes = try files.map { file in
      try #require(NodeReader.read(Array(try Data(contentsOf: file)), file: file.lastPathComponent).0)
    }
    return Resolver.resolve(DescriptionDecoder.decode(nodes).0).0
  }

  /// The declarations in the text of a file, as `Surface` writes them.
  private static func declarations(_ file: GeneratedFile) -> [String] {
    // The types by name are in no product. Revisions are told by themselves.
    let silent = ["TypeTable.swift", "Registration.swift", "RequestParameters.swift"]
    if silent.contains(where: file.path.hasSuffix) || file.path.contains("TypeTable") { return [] }
    var owner = ""
    // Most lines are code, which is not looked at.
    let telling = ["public ", "extension ", "{ get set }"]
    return file.contents.split(separator: "\n").filter { line in
      telling.contains { line.contains($0) } || line.drop { $0 == " " }.hasPrefix("case ")
        || line.drop { $0 == " " }.hasPrefix("func ")
    }.compactMap { line -> String? in
      if let found = line.wholeMatch(of: /(?:public (?:enum|protocol)|extension) ([\w.]+).*/) {
        owner = String(found.1)
      }
      return declaration(line, in: owner)
    }
  }

  private static let tables: Set<String> = [
    "Requests", "Notifications", "MetaKeys", "Headers", "Era", "ResultTag",
  ]

  private static func declaration(_ line: Substring, in owner: String) -> String? {
    if let type = line.wholeMatch(of: /\s*public ((?:struct|enum|protocol) (\w+)).*/) {
      return type.1.hasPrefix("enum") && tables.contains(String(type.2)) ? nil : String(type.1)
    }
    if let alias = line.wholeMatch(of: /\s*public (typealias .*)/) { return String(alias.1) }
    if let code = line.wholeMatch(of: /\s*public static var (\S+): Self .*/) { return "ErrorCode.\(code.1)" }
    if let descriptor = line.wholeMatch(of: /\s*public static let (\S+) = (\w+Method<.*>)\(/) {
      return "\(owner).\(descriptor.1): \(descriptor.2)"
    }
    if owner == "MetaKeys", let key = line.wholeMatch(of: /\s*public static let (\S+) = .*/) {
      return "MetaKeys.\(key.1)"
    }
    if let property = line.wholeMatch(of: /\s*public (var [^={]*?)(?: = .*)?/),
      !owner.isEmpty || line.hasPrefix("  ")
    {
      return property.1.hasPrefix("var additionalMembers") ? nil : String(property.1)
    }
    if line.contains(" { get set }") { return line.trimmingCharacters(in: .whitespaces) }
    if let option = line.wholeMatch(of: /\s*(case ([a-zA-Z`]\w*`?)(?:\([^:]*\))?)/),
      option.1 != "case unknown(String)"
    {
      return owner == "Era" ? "Era.\(option.2)" : String(option.1)
    }
    if owner.hasSuffix("Caller"), let call = line.wholeMatch(of: /\s*public func ([^(]+)\(.*/) {
      return "\(owner).\(call.1)(_:)"
    }
    if owner.hasSuffix("Handler"), let function = line.wholeMatch(of: /\s*func ([^(]+)\(.*/) {
      return "\(owner).\(function.1)(_:context:)"
    }
    return nil
  }
}

extension Declaration {
  /// Whether it stands in the code by itself, and not as a part of another declaration.
  fileprivate var isWritten: Bool {
    switch demand {
    case .parameter, .order, .warning: false
    case .none, .requirement:
      !role.contains(" of ") && !role.contains(" to ") || role.hasPrefix("call") || role.hasPrefix("handler")
    }
  }
}
