import ArgumentParser
import Foundation
import ServiceModel

/// The name of a package to be made, and the names that follow from it.
struct PackageName {
  /// As it was given: that of the folder, the package and the program.
  let given: String
  /// That of the module and of the namespace of its service: `my-weather` becomes `MyWeather`.
  let swift: String

  /// Takes a name.
  ///
  /// - Parameter home: the swift-mcp that the package is to depend on.
  /// - Throws: `ValidationError`, which says what a name has to be like, where it is none.
  init(_ given: String, home: Home?) throws {
    let isPlain = given.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_")
    }
    guard isPlain, let first = given.unicodeScalars.first, first.properties.isAlphabetic else {
      throw ValidationError(
        "'\(given)' is no name for a package: one has letters (A-Z, a-z), digits, '-' and '_', a letter first"
      )
    }
    guard given.count <= 64 else { throw ValidationError("the name of a package has 64 letters at most") }
    // The package manager knows packages by the names of their folders, in small letters.
    let folder = home?.root.lastPathComponent ?? ""
    if (Self.packages + [folder]).contains(where: { $0.lowercased() == given.lowercased() }) {
      throw ValidationError(
        "'\(given)' is a package that the new one needs: take another name, such as 'my-\(given)'")
    }
    self.given = given
    swift = ServiceReader.namespace(of: given)
    // On some file systems names that differ only in case are one.
    if let taken = Self.taken.first(where: { $0.lowercased() == swift.lowercased() }) {
      throw ValidationError(
        "'\(given)' becomes the module '\(swift)', which would hide '\(taken)' from its code: take another name, "
          + "such as 'my-\(given)'")
    }
  }

  /// What the package's own code knows by these names, so that a module or type of it would hide it.
  private static let taken = ServiceReader.reservedNamespaces.union(modules).union(types)

  private static let packages = [
    "swift-argument-parser", "swift-asn1", "swift-crypto", "swift-log", "swift-mcp", "swift-subprocess",
    "swift-system",
  ]

  private static let modules = [
    "ArgumentParser", "Crypto", "CYAML", "Dispatch", "Foundation", "Glibc", "JSONSchema", "Logging",
    "MCPCore", "MCPExtensions", "mcpgen", "MCPKit", "MCPModel", "MCPStubs", "MCPSubprocess", "MCPSupport",
    "MCPWire", "Musl", "ProtocolFiles", "ProtocolModel", "ServiceModel", "ServiceShapes", "Subprocess",
    "Swift", "SwiftEmitter", "SystemPackage", "Testing", "URITemplate", "XCTest",
  ]

  /// Those of the templates, and those of the library that templates use.
  private static let types = [
    "CallToolRequestParams", "Client", "ClientContext", "CompleteRequestParams", "Data", "ElicitationHandler",
    "ElicitResult", "FileHandle", "FileManager", "Handlers", "InMemoryTransport", "JSONDecoder", "JSONNumber",
    "Main", "Notebook", "PromptReference", "ProtocolError", "Request", "ResourceNotFound", "Root",
    "RootsHandler", "SamplingHandler", "ServerCommand", "ServerList", "SubprocessTransport", "Suite", "Test",
    "TextContent", "TextResourceContents", "Tool", "ToolError", "ToolsHandler", "URL", "UsageError", "UUID",
  ]
}
