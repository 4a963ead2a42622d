import Foundation
import MCPKit
import TestSupport

/// A conversation as a file tells it, line by line:
///
///     # A remark.
///     $meta = "_meta":{…}   From here on, $meta stands for the text.
///     → {"jsonrpc":…}       is sent to the program under test, as it stands.
///     ← {"jsonrpc":…}       must come from it next. The string "…" stands for any value.
///     ⇐ {"jsonrpc":…}       Several of these in a row may come in any order.
///     ⊣                     Nothing is sent any more: the other side sees the end.
///     = connected           is what calls of the program must have come to, in this order.
///
/// A line that is indented goes on with the one before it. At the end of the script the conversation ends: then nothing
/// may come any more.
struct Script {
  enum Step {
    case send(String)
    /// Messages in any order.
    case expect([Pattern])
    case endSending
  }

  /// With the number of the line on which each begins.
  var steps: [(line: Int, step: Step)] = []
  var outcomes: [String] = []

  /// Reads a script.
  ///
  /// - Throws: when a line is none of a script, or its pattern is no JSON.
  init(text: String) throws {
    var definitions: [(name: String, text: String)] = []
    var mayJoin = false
    for (number, line) in Self.logicalLines(of: text) {
      let text = definitions.reduce(line) { $0.replacing($1.name, with: $1.text) }
      let rest = text.dropFirst().trimmingCharacters(in: .whitespaces)
      defer { mayJoin = text.first == "⇐" }
      switch text.first {
      case "#": continue
      case "→": steps.append((number, .send(rest)))
      case "←": steps.append((number, .expect([try Pattern(rest, line: number)])))
      case "⇐":
        let pattern = try Pattern(rest, line: number)
        if mayJoin, let (line, step) = steps.last, case .expect(let others) = step {
          steps[steps.count - 1] = (line, .expect(others + [pattern]))
        } else {
          steps.append((number, .expect([pattern])))
        }
      case "⊣": steps.append((number, .endSending))
      case "=": outcomes.append(rest)
      case "$":
        guard let equals = text.firstRange(of: " = ") else { throw Unreadable(line: number, text: text) }
        definitions.append((String(text[..<equals.lowerBound]), String(text[equals.upperBound...])))
      default: throw Unreadable(line: number, text: text)
      }
    }
  }

  /// Reads a script of this package, such as `Server/2025-06-18`.
  ///
  /// - Throws: when there is none, or it cannot be read.
  init(_ name: String) throws {
    try self.init(text: String(contentsOf: Self.root.appending(path: "\(name).txt"), encoding: .utf8))
  }

  /// The names of the scripts in a folder.
  ///
  /// - Throws: when there is none.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  private static let root = SharedData.package.appending(path: "Tests/ConversationTests")

  private static func logicalLines(of text: String) -> [(number: Int, text: String)] {
    var lines: [(number: Int, text: String)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.isEmpty { continue }
      if line.hasPrefix(" "), let last = lines.indices.last {
        lines[last].text += " " + trimmed
      } else {
        lines.append((index + 1, trimmed))
      }
    }
    return lines
  }
}

/// A line that is none of a script.
struct Unreadable: Error, CustomStringConvertible {
  let line: Int
  let text: String

  var description: String { "line \(line) of the script is none: \(text)" }
}
