extension JSONWriter {
  /// Writes the name of a member.
  public mutating func key(_ name: StaticString) {
    separate()
    name.withUTF8Buffer { appendQuoted($0) }
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes the name of a member.
  public mutating func key(_ name: String) {
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a string.
  public mutating func write(_ string: String) {
    separate()
    let isWritten: Void? = string.utf8.withContiguousStorageIfAvailable { appendQuoted($0) }
    if isWritten == nil {
      // Strings that Foundation made on Apple platforms may have to be copied first.
      var copy = string
      copy.withUTF8 { appendQuoted($0) }
    }
  }

  /// Writes `true` or `false`.
  public mutating func write(_ bool: Bool) {
    separate()
    append(bool ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func writeNull() {
    separate()
    append("null")
  }

  /// Writes an integer.
  public mutating func write(_ integer: Int) {
    separate()
    let start = bytes.count
    var rest = integer.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes[start...].reverse()
  }

  /// Writes the shortest number that reads back as a double. Infinities and NaN fail as `notRepresentable`.
  public mutating func write(_ double: Double) {
    separate()
    guard let text = shortestText(of: double) else {
      fail(.notRepresentable("\(double) is not a JSON number"))
      return append("null")
    }
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a number as it was written.
  public mutating func write(_ number: JSONNumber) {
    switch number.form {
    case .integer(let value): write(value)
    case .literal(let text):
      separate()
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Writes text that is known to be one JSON value.
  public mutating func write(raw text: [UInt8]) {
    separate()
    bytes.append(contentsOf: text)
  }

  /// Writes text that is known to be one JSON value.
  public mutating func write(raw text: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: text)
  }

  private mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
