/// The name of a member, as read, with its escapes resolved.
///
/// A reader's caller compares it with literals: `switch key { case "name": …`.
public struct JSONKey: Sendable {
  /// The first 16 bytes, the earliest in the lowest bits, filled up with zeros.
  let low: UInt64
  let high: UInt64

  @usableFromInline let count: Int

  /// All bytes of a name that is longer than 16; nil for a shorter one, which thus costs no reference
  /// counting.
  let long: [UInt8]?

  static let inlineCapacity = 16

  /// A name given as a string.
  public init(_ string: String) {
    let bytes = ContiguousArray(string.utf8)
    self.init(bytes.span, 0, bytes.count)
  }

  /// The name between two offsets, already checked and free of escapes.
  init(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    count = end - start
    if count > Self.inlineCapacity {
      var copy: [UInt8] = []
      copy.reserveCapacity(count)
      for offset in start..<end { copy.append(text[offset]) }
      (low, high, long) = (0, 0, copy)
    } else if start + 16 <= text.count {
      low = text.word(at: start) & Self.mask(bytes: count)
      high = text.word(at: start + 8) & Self.mask(bytes: count - 8)
      long = nil
    } else {
      var words: (UInt64, UInt64) = (0, 0)
      for index in 0..<count {
        let bits = UInt64(text[start + index]) << UInt64(index % 8 * 8)
        if index < 8 { words.0 |= bits } else { words.1 |= bits }
      }
      (low, high, long) = (words.0, words.1, nil)
    }
  }

  /// A word whose lowest bytes are all ones: as many as asked for, but not below 0 or above 8.
  private static func mask(bytes: Int) -> UInt64 {
    bytes >= 8 ? .max : bytes <= 0 ? 0 : (1 << UInt64(bytes * 8)) - 1
  }

  /// The name as a string.
  public var string: String {
    if let long { return String(decoding: long, as: UTF8.self) }
    return withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }
}

extension Span<UInt8> {
  /// The name that begins at an offset; nil if it is long or has escapes or characters beyond ASCII.
  @inline(__always)
  func plainKey(from start: Int) -> JSONKey? {
    let end = endOfPlainText(from: start)
    let isPlain = end < count && self[end] == UInt8(ascii: "\"")
    guard isPlain, end - start <= JSONKey.inlineCapacity else { return nil }
    return JSONKey(self, start, end)
  }
}

extension JSONKey: Equatable, CustomStringConvertible {
  /// The name as a string.
  public var description: String { string }

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
      return long.map { bytes.elementsEqual($0) } ?? false
    case 8...16:
      // The second word overlaps the first, so that no byte beyond the literal is touched.
      return low == word(0) && high == word(count - 8) >> UInt64((16 - count) * 8)
    default:
      var word: UInt64 = 0
      for index in 0..<count { word |= UInt64(bytes[index]) << UInt64(index * 8) }
      return low == word
    }
  }
}
