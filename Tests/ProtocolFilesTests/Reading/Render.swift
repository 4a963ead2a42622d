import ProtocolFiles
import ProtocolModel

/// What the readers make of a text, in a form that a test can show.
enum Reading {
  /// What reading a text under a file name reports, as it is printed.
  static func report(_ text: String, file: String = "a.yaml", limits: NodeLimits = .default) -> String {
    report(Array(text.utf8), file: file, limits: limits)
  }

  /// What reading bytes under a file name reports, as it is printed.
  static func report(_ bytes: [UInt8], file: String = "a.yaml", limits: NodeLimits = .default) -> String {
    NodeReader.read(bytes, file: file, limits: limits).1.map(\.description).joined(separator: "\n")
  }

  /// What a text holds, on one line: `{a: [1, "x", null]}`.
  static func value(_ text: String, file: String = "a.yaml") -> String {
    NodeReader.read(Array(text.utf8), file: file).0?.rendered ?? "nothing"
  }

  /// Where everything of a text stands: a line `place kind` for each node, in the order of the text.
  static func places(_ text: String, file: String = "a.yaml") -> String {
    NodeReader.read(Array(text.utf8), file: file).0?.places.joined(separator: "\n") ?? "nothing"
  }
}

extension Node {
  /// The value on one line.
  var rendered: String {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let text): text
    case .string(let text): text.debugDescription
    case .list(let elements): "[" + elements.map(\.rendered).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.name): \($0.value.rendered)" }.joined(separator: ", ") + "}"
    }
  }

  /// The node and all nodes inside, keys included, in the order of the text.
  var all: [Node] {
    switch value {
    case .list(let elements): [self] + elements.flatMap(\.all)
    case .map(let entries): [self] + entries.flatMap { [$0.key] + $0.value.all }
    default: [self]
    }
  }

  fileprivate var places: [String] {
    all.map { node in
      let text = node.contentStart.map { ", its text at \($0.line):\($0.column)" } ?? ""
      let (start, end) = (node.range.start, node.range.end)
      let what: String =
        switch node.value {
        case .list: "list"
        case .map: "map"
        default: node.rendered
        }
      return "\(start.line):\(start.column) to \(end.line):\(end.column) \(what)\(text)"
    }
  }
}
