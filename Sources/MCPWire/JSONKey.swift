/// The name of a member, as read, with its escapes resolved.
///
/// A reader's caller compares it with literals: `switch key { case "name": …`. A long name holds the whole text that
/// it was read from, so it is the `string` that is to be kept.
public struct JSONKey: Sendable {
  /// The first 16 bytes, the earliest in the lowest bits, filled up with zeros.
  let low: UInt64
  let high: UInt64

  @usableFromInline let count: Int

  /// The text in which a name lies that is longer than 16 bytes; nil for a shorter one, which thus costs no
  /// reference counting.
  private let text: [UInt8]?
  private let start: Int

  static let inlineCapacity = 16

  /// A name given as a string.
  public init(_ string: String) {
    let bytes = Array(string.utf8)
    if bytes.count > Self.inlineCapacity {
      self.init(long: bytes, 0..<bytes.count)
    } else {
      self = bytes.withUnsafeBufferPointer { JSONKey($0.span, 0, $0.count) }
    }
  }

  /// A name of more than 16 bytes in a text, already checked and free of escapes.
  init(long text: [UInt8], _ range: Range<Int>) {
    (low, high, count, start) = (0, 0, range.count, range.lowerBound)
    self.text = text
  }

  /// The name of at most 16 bytes between two offsets, already checked and free of escapes.
  init(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    count = end - start
    (self.text, self.start) = (nil, 0)
    low = count > 0 ? text.wordOrRest(at: start) & Self.mask(bytes: count) : 0
    high = count > 8 ? text.wordOrRest(at: start + 8) & Self.mask(bytes: count - 8) : 0
  }

  /// A word whose lowest bytes are all ones: as many as asked for, but not above 8.
  private static func mask(bytes: Int) -> UInt64 {
    bytes >= 8 ? .max : (1 << UInt64(bytes * 8)) - 1
  }

  /// The name as a string.
  public var string: String {
    if let text { return String(decoding: text[start..<start + count], as: UTF8.self) }
    return withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }
}

extension Span<UInt8> {
  /// The name that begins at an offset; nil if it is long or has escapes or characters beyond ASCII.
  @inline(__always)
  func plainKey(from start: Int) -> JSONKey? {
    guard let end = endOfPlainName(from: start), end - start <= JSONKey.inlineCapacity else { return nil }
    return JSONKey(self, start, end)
  }

  /// The offset of the quotation mark that ends the name which begins at an offset; nil if it has escapes or
  /// characters beyond ASCII.
  @inline(__always)
  func endOfPlainName(from start: Int) -> Int? {
    let end = endOfPlainText(from: start)
    return end < count && self[end] == UInt8(ascii: "\"") ? end : nil
  }
}

extension JSONKey: Equatable, CustomStringConvertible {
  /// The name as a string.
  public var description: String { string }

  /// Whether two names have the same bytes.
  public static func == (a: JSONKey, b: JSONKey) -> Bool {
    guard a.count == b.count, (a.low, a.high) == (b.low, b.high) else { return false }
    guard let text = b.text else { return true }
    return text.withUnsafeBytes { text in
      a.hasBytes(UnsafeRawBufferPointer(rebasing: text[b.start..<b.start + b.count]))
    }
  }

  /// Whether a name is the literal: what `case "name":` asks.
  @inlinable
  public static func ~= (literal: StaticString, key: JSONKey) -> Bool {
    // The length, known when the caller is compiled, decides for nearly every pair of different names.
    key.count == literal.utf8CodeUnitCount && key.hasBytes(of: literal)
  }

  /// Whether a name has the bytes of a literal of the same length.
  @usableFromInline
  func hasBytes(of literal: StaticString) -> Bool {
    let bytes = UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    switch count {
    case 17...:
      return hasBytes(bytes)
    case 8...16:
      // The second word overlaps the first, so that no byte beyond the literal is touched.
      return low == word(0) && high == word(count - 8) >> UInt64((16 - count) * 8)
    default:
      var word: UInt64 = 0
      for index in 0..<count { word |= UInt64(bytes[index]) << UInt64(index * 8) }
      return low == word
    }
  }

  /// Whether a long name has bytes of the same number.
  private func hasBytes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let text else { return false }
    return text.withUnsafeBytes { text in
      let name = UnsafeRawBufferPointer(rebasing: text[start..<start + count])
      func areEqual(at offset: Int) -> Bool {
        name.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      }
      // The last word overlaps the one before.
      return areEqual(at: count - 8) && stride(from: 0, to: count - 8, by: 8).allSatisfy(areEqual)
    }
  }
}
