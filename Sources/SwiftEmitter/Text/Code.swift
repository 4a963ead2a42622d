/// Swift source text, written as templates that look like the output.
///
/// An interpolation takes the indentation of its line, and a line that holds nothing but empty interpolations
/// disappears:
///
///     """
///     struct \(name) {
///       \(properties)
///     }
///     """
struct Code: Equatable, Sendable {
  /// The text, without a newline at its end.
  var text: String

  init(_ text: String = "") {
    self.text = text
  }

  /// Pieces one after another, empty ones left out.
  init(_ pieces: [Code], separator: String = "\n") {
    text = pieces.lazy.filter { !$0.isEmpty }.map(\.text).joined(separator: separator)
  }

  var isEmpty: Bool { text.isEmpty }

  static func + (lhs: Code, rhs: Code) -> Code { Code([lhs, rhs]) }
}

extension Code: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    text = value
  }

  init(stringInterpolation: Interpolation) {
    text = stringInterpolation.finished
  }

  /// Joins the literal parts of a template with what is put between them.
  struct Interpolation: StringInterpolationProtocol {
    private var lines: [String] = [""]
    /// True while the last line holds only indentation and interpolations that came out empty.
    private var lastIsVanishing = false

    init(literalCapacity _: Int, interpolationCount _: Int) {}

    mutating func appendLiteral(_ literal: String) {
      let parts = literal.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { startLine() }
        if !part.isEmpty {
          lines[lines.count - 1] += part
          if part.contains(where: { $0 != " " }) { lastIsVanishing = false }
        }
      }
    }

    mutating func appendInterpolation(_ code: Code) {
      let line = lines[lines.count - 1]
      let isBlank = line.allSatisfy { $0 == " " }
      guard !code.isEmpty else {
        if isBlank { lastIsVanishing = true }
        return
      }
      lastIsVanishing = false
      let indentation = String(line.prefix { $0 == " " })
      for (index, part) in code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append(part.isEmpty ? "" : indentation) }
        lines[lines.count - 1] += part
      }
    }

    mutating func appendInterpolation(_ pieces: [Code], separator: String = "\n") {
      appendInterpolation(Code(pieces, separator: separator))
    }

    mutating func appendInterpolation(_ text: some StringProtocol) {
      appendInterpolation(Code(String(text)))
    }

    mutating func appendInterpolation(_ number: Int) {
      appendInterpolation(Code(String(number)))
    }

    private mutating func startLine() {
      if lastIsVanishing { lines.removeLast() }
      lastIsVanishing = false
      lines.append("")
    }

    var finished: String {
      (lastIsVanishing ? lines.dropLast() : lines[...]).joined(separator: "\n")
    }
  }
}
