/// Writes a JSON text, without spaces and line breaks.
///
/// Commas are put where they belong. Otherwise the caller sees to it that the calls make a JSON text: a key
/// before each value in an object, and an end for each beginning.
public struct JSONWriter: Sendable {
  var text: GrowingText
  private var failure: JSONError?

  /// The version of the protocol for which the text is written, for the types that look different in each.
  public let version: UInt32

  /// A writer of an empty text for a version, with room for a number of bytes before it has to grow.
  public init(version: UInt32 = .max, reservingCapacity capacity: Int = 256) {
    self.version = version
    text = GrowingText(capacity: capacity)
  }

  /// A writer that goes on in a text.
  init(continuing text: consuming [UInt8]) {
    version = .max
    self.text = GrowingText(text)
  }

  /// The length of the text so far, in bytes.
  public var byteCount: Int { text.count }

  /// Notes that a value cannot be written. Only the first failure is kept; `finish()` throws it.
  public mutating func fail(_ reason: JSONError.Reason) {
    guard failure == nil else { return }
    let error = JSONError(reason, offset: text.count)
    failure = error.located(in: text.bytes)
  }

  /// The text, as UTF-8. Without a copy where the writer is consumed: `(consume writer).finish()`.
  ///
  /// - Throws: the first failure, with the path of the value that could not be written.
  public consuming func finish() throws(JSONError) -> [UInt8] {
    if let failure { throw failure }
    return text.take()
  }

  /// Begins an object.
  public mutating func beginObject() {
    separate()
    text.append(UInt8(ascii: "{"))
  }

  /// Ends an object.
  public mutating func endObject() { text.append(UInt8(ascii: "}")) }

  /// Begins an array.
  public mutating func beginArray() {
    separate()
    text.append(UInt8(ascii: "["))
  }

  /// Ends an array.
  public mutating func endArray() { text.append(UInt8(ascii: "]")) }

  /// Writes a comma unless the text is empty or a bracket, a colon or a comma came last.
  ///
  /// The last byte tells, as every value ends in another: a quotation mark, a bracket, a digit or a letter.
  @inline(__always)
  mutating func separate() {
    if needsComma { text.append(UInt8(ascii: ",")) }
  }

  @inline(__always)
  var needsComma: Bool {
    switch text.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ","): false
    default: true
    }
  }
}
