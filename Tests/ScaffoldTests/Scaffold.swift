import Foundation
import TestSupport

/// A package that `mcpgen init` makes.
struct Scaffold {
  let name: String
  let folder: URL

  private static let root = SharedData.package.appending(path: ".build/scaffolds")
  /// Where all of them are built, since most of what they build is the library. Later runs find it again.
  private static let scratch = root.appending(path: "build")

  /// Makes the package anew.
  ///
  /// - Throws: when the tool fails, with what it said.
  init(_ name: String, _ options: String...) async throws {
    self.name = name
    folder = Self.root.appending(path: name)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: Self.root, withIntermediateDirectories: true)
    let made = try await Command.run(
      Command.built("mcpgen"), ["init", name] + options, in: Self.root, atMost: 60)
    guard made.status == 0 else { throw Failure(description: made.output) }
  }

  /// Runs `swift` in the package.
  ///
  /// - Throws: when it fails, with what it said.
  @discardableResult
  func swift(_ command: String, _ arguments: String...) async throws -> String {
    let run = try await Command.run(
      "swift", [command, "--scratch-path", Self.scratch.path] + arguments, in: folder, atMost: 1200)
    guard run.status == 0 else { throw Failure(description: run.output) }
    return run.output
  }

  /// Runs the program with lines at its standard input.
  ///
  /// - Returns: the lines on its standard output.
  func answers(to requests: [String]) async throws -> [String] {
    let (input, output) = (folder.appending(path: "requests"), folder.appending(path: "answers"))
    try Data(requests.map { $0 + "\n" }.joined().utf8).write(to: input)
    let script = #"exec swift run --scratch-path "$0" "$1" < "$2" > "$3""#
    let run = try await Command.run(
      "sh", ["-c", script, Self.scratch.path, name, input.path, output.path], in: folder, atMost: 600)
    guard run.status == 0 else { throw Failure(description: run.output) }
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The path of the program.
  var program: String { Self.scratch.appending(path: "debug/\(name)").path }

  /// A program failed, and this is what it said.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
