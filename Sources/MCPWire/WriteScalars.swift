extension JSONWriter {
  /// Writes the name of a member.
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { writeQuoted($0.span, isName: true) }
  }

  /// Writes the name of a member.
  public mutating func key(_ name: String) {
    write(name, isName: true)
  }

  /// Writes a string.
  public mutating func write(_ string: String) {
    write(string, isName: false)
  }

  private mutating func write(_ string: String, isName: Bool) {
    let isWritten: Void? = string.utf8.withContiguousStorageIfAvailable { text in
      writeQuoted(text.span, isName: isName)
    }
    if isWritten == nil {
      // Strings that Foundation made on Apple platforms may have to be copied first.
      var copy = string
      copy.withUTF8 { writeQuoted($0.span, isName: isName) }
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
    if integer < 0 { text.append(UInt8(ascii: "-")) }
    var length = 1
    var rest = integer.magnitude
    while rest > 9 {
      length += 1
      rest /= 10
    }
    text.write(upTo: length) { output, end in
      end += length
      rest = integer.magnitude
      for offset in (end - length..<end).reversed() {
        let digit = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        output.storeBytes(of: digit, toByteOffset: offset, as: UInt8.self)
        rest /= 10
      }
    }
  }

  /// Writes the shortest number that reads back as a double. Infinities and NaN fail as `notRepresentable`.
  public mutating func write(_ double: Double) {
    separate()
    guard let shortest = shortestText(of: double) else {
      fail(.notRepresentable("\(double) is not a JSON number"))
      return append("null")
    }
    append(shortest)
  }

  /// Writes a number as it was written.
  public mutating func write(_ number: JSONNumber) {
    switch number.form {
    case .integer(let value): write(value)
    case .literal(let literal):
      separate()
      append(literal)
    }
  }

  /// Writes text that is known to be one JSON value.
  public mutating func write(raw text: [UInt8]) {
    separate()
    text.withUnsafeBufferPointer { self.text.append($0.span) }
  }

  /// Writes text that is known to be one JSON value.
  public mutating func write(raw text: ArraySlice<UInt8>) {
    separate()
    text.withUnsafeBufferPointer { self.text.append($0.span) }
  }

  private mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { text.append($0.span) }
  }

  private mutating func append(_ word: String) {
    for byte in word.utf8 { text.append(byte) }
  }
}
