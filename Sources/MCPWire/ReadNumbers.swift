extension JSONReader {
  /// Reads a number that is an integer, however it is written: `100`, `100.0`, `1e2`.
  ///
  /// - Throws: `typeMismatch`; `invalidValue` at the number, if it has a fraction or exceeds 64 bits.
  public mutating func readInt() throws(JSONError) -> Int {
    let isNegative = try nextByte() == UInt8(ascii: "-")
    let digits = isNegative ? offset + 1 : offset
    if let (value, last) = scan({ text in text.plainInteger(from: digits) }) {
      offset = last
      return isNegative ? -value : value
    }
    return try readUnusualInt()
  }

  @inline(never)
  private mutating func readUnusualInt() throws(JSONError) -> Int {
    guard try peekKind() == .number else { throw mismatch("an integer") }
    let start = offset
    let number = try readNumber()
    if let int = number.int { return int }
    let fault = number.isInteger ? "does not fit in 64 bits" : "is not an integer"
    throw invalid("\(number.excerpt) \(fault)", at: start)
  }

  /// Reads a number, rounded to the nearest double.
  ///
  /// - Throws: `typeMismatch`; `invalidValue` at the number, if it exceeds the range of doubles.
  public mutating func readDouble() throws(JSONError) -> Double {
    guard try peekKind() == .number else { throw mismatch("a number") }
    let start = offset
    let number = try readNumber()
    let double = number.double
    guard double.isFinite else { throw invalid("\(number.excerpt) exceeds the range of a double", at: start) }
    return double
  }

  /// Reads a number exactly as it is written.
  public mutating func readNumber() throws(JSONError) -> JSONNumber {
    guard try peekKind() == .number else { throw mismatch("a number") }
    let start = offset
    let (last, number) = try scan { text throws(JSONError) in try text.number(from: start) }
    offset = last
    return number
  }
}
