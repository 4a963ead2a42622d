import Foundation
import TestSupport
import Testing

/// Who may know whom. The manifest and the imports are read; nothing is taken on trust.
@Suite struct LayerTests {
  /// The runtime, bottom up: each may know those before it.
  static let runtime = [
    "MCPWire", "MCPSupport", "MCPModel", "MCPCore", "MCPStubs", "MCPKit", "MCPExtensions", "MCPSubprocess",
  ]
  /// The outside products that targets of the runtime may know.
  static let outside: [String: Set<String>] = [
    "MCPCore": ["Logging"], "MCPKit": ["Logging"], "MCPSubprocess": ["Logging", "Subprocess"],
  ]
  /// The tool side, and which of its own targets each may know.
  static let tool: [String: Set<String>] = [
    "CYAML": [],
    "ProtocolModel": [],
    "ServiceModel": ["ProtocolModel"],
    "ProtocolFiles": ["ProtocolModel", "ServiceModel", "CYAML"],
    "SwiftEmitter": ["ProtocolModel", "ServiceModel"],
    "ServiceShapes": ["ProtocolModel", "ServiceModel"],
    "mcpgen": ["ProtocolModel", "ServiceModel", "ServiceShapes", "ProtocolFiles", "SwiftEmitter", "CYAML"],
    "mcpgen-plugin-tool": [
      "ProtocolModel", "ServiceModel", "ServiceShapes", "ProtocolFiles", "SwiftEmitter", "CYAML",
    ],
  ]
  /// What both sides may know.
  static let leaves: Set = ["MCPWire", "JSONSchema", "URITemplate"]

  let manifest: Manifest

  init() throws {
    manifest = try Manifest.own.get()
  }

  @Test(arguments: runtime)
  func theRuntimeKnowsOnlyWhatIsBelow(_ name: String) throws {
    try #require(manifest.targets[name] != nil)
    let below = Self.leaves.union(Self.runtime.prefix { $0 != name })
    let above = manifest.reach(of: name).subtracting(below)
    #expect(above.isEmpty, "\(name) must not depend on \(above.sorted())")
  }

  @Test(arguments: tool.keys.sorted())
  func theToolSideKnowsOnlyWhatIsBelow(_ name: String) {
    let below = Self.leaves.union(Self.tool[name] ?? [])
    let above = manifest.reach(of: name).subtracting(below)
    #expect(above.isEmpty, "\(name) must not depend on \(above.sorted())")
  }

  @Test func nothingThatUsersLinkKnowsTheGenerator() {
    for target in manifest.targets.values where target.kind == "regular" && !target.isForTests {
      guard Self.tool[target.name] == nil else { continue }
      let reach = manifest.reach(of: target.name).intersection(Self.tool.keys)
      #expect(reach.isEmpty, "\(target.name) must not depend on \(reach.sorted())")
      for product in ["ArgumentParser", "Crypto"] {
        #expect(!manifest.products(of: target.name).contains(product), "\(target.name)")
      }
    }
  }

  @Test(arguments: runtime)
  func theRuntimeHasFewOutsideDependencies(_ name: String) {
    let own = manifest.targets[name]?.products ?? []
    #expect(own.isSubset(of: Self.outside[name] ?? []), "\(name) depends on \(own.sorted())")
  }

  @Test func onlyTheYAMLReaderKnowsLibyaml() throws {
    for target in manifest.targets.values where target.name != "ProtocolFiles" {
      #expect(!target.targets.contains("CYAML"), "\(target.name) must not depend on CYAML")
      for source in try Source.all(below: target.folder) {
        #expect(!source.imports.contains { $0.module == "CYAML" }, "\(source) must not import CYAML")
      }
    }
  }

  @Test(arguments: runtime)
  func theRuntimeDoesWithoutFoundation(_ name: String) throws {
    for source in try Source.all(below: try #require(manifest.targets[name]).folder) {
      for (module, line) in source.imports {
        #expect(!module.hasPrefix("Foundation"), "\(source):\(line): \(module) is slow to start and large")
      }
    }
  }

  @Test func whatIsImportedIsDependedOn() throws {
    let products = manifest.targets.values.reduce(into: Set<String>()) { $0.formUnion($1.products) }
    for target in manifest.targets.values {
      let known = manifest.reach(of: target.name).union([target.name])
        .union(manifest.products(of: target.name))
      for source in try Source.all(below: target.folder) {
        for (module, line) in source.imports
        where (manifest.targets[module] != nil || products.contains(module)) && !known.contains(module) {
          Issue.record("\(source):\(line): \(target.name) imports \(module), on which it does not depend")
        }
      }
    }
  }

  @Test func noTwoTargetsDifferOnlyInCase() {
    let products = manifest.targets.values.reduce(into: Set<String>()) { $0.formUnion($1.products) }
    let names = products.union(manifest.targets.keys)
    for (_, alike) in Dictionary(grouping: names, by: { $0.lowercased() }) {
      #expect(alike.count == 1, "on some file systems these are one: \(alike.sorted())")
    }
  }
}
