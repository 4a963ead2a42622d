import MCPWire

extension JSONReader {
  /// Reads a string that can only be one, such as the `type` of a content block.
  ///
  /// - Throws: a `JSONError` when the value is another string, or no string.
  public mutating func readConstant(_ expected: String) throws(JSONError) {
    skipWhitespace()
    let start = offset
    let text = try readString()
    guard text == expected else { throw invalid("expected '\(expected)', found '\(text)'", at: start) }
  }
}
