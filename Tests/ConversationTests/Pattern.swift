import MCPKit

/// What a message must be: JSON, in which the string "…" stands for any value.
struct Pattern {
  let line: Int
  let value: JSONValue

  init(_ text: String, line: Int) throws {
    self.line = line
    do { value = try JSONValue(json: text) } catch {
      throw Unreadable(line: line, text: "\(text) (\(error))")
    }
  }

  /// Whether a message is what it must be. The answers of a batch may come in any order: each pattern takes the
  /// first that fits, so those with wildcards come last.
  func fits(_ message: JSONValue) -> Bool {
    guard case .array(let patterns) = value, case .array(let messages) = message else {
      return Self.fits(value, message)
    }
    var rest = messages
    for pattern in patterns {
      guard let index = rest.firstIndex(where: { Self.fits(pattern, $0) }) else { return false }
      rest.remove(at: index)
    }
    return rest.isEmpty
  }

  private static func fits(_ pattern: JSONValue, _ value: JSONValue) -> Bool {
    switch (pattern, value) {
    case (.string("…"), _): true
    case (.array(let patterns), .array(let values)):
      patterns.count == values.count && zip(patterns, values).allSatisfy { fits($0, $1) }
    case (.object(let patterns), .object(let values)):
      patterns.count == values.count
        && patterns.allSatisfy { name, pattern in values[name].map { fits(pattern, $0) } ?? false }
    default: pattern == value
    }
  }
}
