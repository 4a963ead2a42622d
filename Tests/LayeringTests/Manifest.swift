import Foundation
import TestSupport

/// The targets of the package, and what each says it depends on.
struct Manifest: Sendable {
  struct Target: Sendable {
    let name: String
    /// As the package manager says: regular, executable, test, system, plugin, macro.
    let kind: String
    /// The path below the root of the checkout.
    let folder: String
    /// Targets of this package.
    let targets: Set<String>
    /// Products of other packages.
    let products: Set<String>

    var isForTests: Bool { kind == "test" || folder.hasPrefix("Tests/") }
  }

  let targets: [String: Target]

  /// The manifest of this package.
  static let own = Result { try Manifest() }

  private init() throws {
    // A folder of its own for what the package manager notes down: the usual one is locked by the run of the tests.
    let scratch = FileManager.default.temporaryDirectory.appending(path: "layering-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let dump = try Command.run(
      "swift", ["package", "--scratch-path", scratch.path, "dump-package"], in: SharedData.package)
    // What the package manager has to say beside stands before the dump.
    let lines = dump.output.split(separator: "\n").drop { $0 != "{" }
    let package = try JSONDecoder().decode(Dump.self, from: Data(lines.joined(separator: "\n").utf8))
    let names = Set(package.targets.map(\.name))
    let targets = package.targets.map { Target($0, among: names) }
    self.targets = Dictionary(uniqueKeysWithValues: targets.map { ($0.name, $0) })
  }

  /// All targets of this package that a target depends on, directly or not, without itself.
  func reach(of name: String) -> Set<String> {
    var found: Set<String> = []
    var next = targets[name]?.targets ?? []
    while let target = next.popFirst() {
      if found.insert(target).inserted { next.formUnion(targets[target]?.targets ?? []) }
    }
    return found
  }

  /// All products of other packages that a target depends on, directly or not.
  func products(of name: String) -> Set<String> {
    reach(of: name).union([name]).reduce(into: []) { $0.formUnion(targets[$1]?.products ?? []) }
  }
}

extension Manifest.Target {
  fileprivate init(_ target: Dump.Target, among names: Set<String>) {
    let usual = ["test": "Tests", "plugin": "Plugins"]
    let folder = target.path ?? usual[target.type, default: "Sources"] + "/" + target.name
    let dependencies = target.dependencies
    let named = Set(dependencies.compactMap { ($0.byName ?? $0.target)?.first?.text })
    self.init(
      name: target.name, kind: target.type, folder: folder,
      targets: named.intersection(names),
      products: named.subtracting(names).union(dependencies.compactMap { $0.product?.first?.text }))
  }
}

/// What `swift package dump-package` prints, as far as it matters here.
private struct Dump: Decodable {
  struct Target: Decodable {
    let name: String
    let type: String
    let path: String?
    let dependencies: [Dependency]
  }

  /// One of these; the name comes first in it.
  struct Dependency: Decodable {
    let byName: [Part]?
    let target: [Part]?
    let product: [Part]?
  }

  /// A name, or a condition, which does not matter here.
  struct Part: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  let targets: [Target]
}
