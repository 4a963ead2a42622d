import Foundation
import TestSupport

/// A package that `mcpgen init` makes, in a folder where later runs find again what they have built.
struct Scaffold {
  let name: String
  let folder: URL

  /// Where packages are made: one that is named by a path which stays true when the checkout moves.
  private static let root = SharedData.package.appending(path: ".build/scaffolds")

  /// Makes the package anew. What was built of it stays, since most of that is the library.
  ///
  /// - Throws: when the tool fails, with what it said.
  init(_ name: String, _ options: String...) async throws {
    self.name = name
    folder = Self.root.appending(path: name)
    let files = FileManager.default
    let build = Self.root.appending(path: ".\(name)-build")
    try files.createDirectory(at: Self.root, withIntermediateDirectories: true)
    if files.fileExists(atPath: folder.appending(path: ".build").path) {
      try? files.removeItem(at: build)
      try files.moveItem(at: folder.appending(path: ".build"), to: build)
    }
    try? files.removeItem(at: folder)
    let made = try await Command.run(
      Command.built("mcpgen"), ["init", name] + options, in: Self.root, atMost: 60)
    guard made.status == 0 else { throw Failure(description: made.output) }
    if files.fileExists(atPath: build.path) {
      try files.moveItem(at: build, to: folder.appending(path: ".build"))
    }
  }

  /// Runs `swift` in the package.
  ///
  /// - Throws: when it fails, with what it said.
  @discardableResult
  func swift(_ arguments: String...) async throws -> String {
    let run = try await Command.run("swift", arguments, in: folder, atMost: 1200)
    guard run.status == 0 else { throw Failure(description: run.output) }
    return run.output
  }

  /// Runs the program with lines at its standard input.
  ///
  /// - Returns: the lines on its standard output.
  func answers(to requests: [String]) async throws -> [String] {
    let (input, output) = (
      folder.appending(path: ".build/requests"), folder.appending(path: ".build/answers")
    )
    try Data(requests.map { $0 + "\n" }.joined().utf8).write(to: input)
    let run = try await Command.run(
      "sh", ["-c", #"exec swift run "$0" < "$1" > "$2""#, name, input.path, output.path], in: folder,
      atMost: 600)
    guard run.status == 0 else { throw Failure(description: run.output) }
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The path of the program.
  var program: String { folder.appending(path: ".build/debug/\(name)").path }

  /// A program failed, and this is what it said.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
