/// Reads a JSON text from front to back, checking it on the way.
///
/// The calls follow the text: a value is read by the call for its kind, an object by `beginObject()` and
/// then, for each member, `nextKey()` and a call that reads the value. After an error the reader is of no
/// further use.
public struct JSONReader: Sendable {
  let bytes: [UInt8]
  let end: Int
  let limits: JSONLimits

  /// Whether the text has been read before, so that it need not be checked again.
  let isChecked: Bool

  /// Whether the text exceeds the limit. It is then treated as empty, and `unexpectedEnd()` tells the true
  /// reason.
  private let isTooLong: Bool

  /// The offset of the next byte, counted from the start of the bytes that the reader was made with.
  public internal(set) var offset: Int

  /// How many arrays and objects are open.
  var depth = 0

  /// Whether the byte before was the opening bracket of the array or object that is being read.
  var isAtFirst = false

  /// A reader of a whole text.
  public init(_ bytes: [UInt8], limits: JSONLimits = .default) {
    self.init(bytes, in: 0..<bytes.count, limits: limits)
  }

  /// A reader of a part of a frame, which is not copied. Offsets stay those of the frame.
  ///
  /// A range that reaches beyond the bytes is cut to them.
  public init(_ bytes: [UInt8], in range: Range<Int>, limits: JSONLimits = .default) {
    self.init(bytes, in: range, limits: limits, isChecked: false)
  }

  /// A reader of a text, or a part of a frame, that another reader has gone over already.
  package init(checked bytes: [UInt8], in range: Range<Int>? = nil) {
    self.init(bytes, in: range ?? 0..<bytes.count, limits: .alreadyChecked, isChecked: true)
  }

  private init(_ bytes: [UInt8], in range: Range<Int>, limits: JSONLimits, isChecked: Bool) {
    let range = range.clamped(to: 0..<bytes.count)
    self.bytes = bytes
    self.limits = limits
    self.isChecked = isChecked
    offset = range.lowerBound
    isTooLong = range.count > limits.bytes
    end = isTooLong ? range.lowerBound : range.upperBound
  }

  /// Moves to the next byte that is not a space, tab or line break.
  public mutating func skipWhitespace() {
    let start = offset
    offset = scan { text in text.endOfWhitespace(from: start) }
  }

  /// The kind of the value that comes next, told by its first byte. Consumes white space only.
  public mutating func peekKind() throws(JSONError) -> JSONKind {
    guard let kind = JSONKind(firstByte: try nextByte()) else { throw unexpected("a value") }
    return kind
  }

  /// Checks that only white space follows.
  public mutating func finish() throws(JSONError) {
    skipWhitespace()
    if isTooLong { throw unexpectedEnd() }
    if offset < end { throw unexpected("the end of the text") }
  }

  /// What a function finds in the text, whose offsets are those of the reader.
  @inline(__always)
  func scan<Found, Failure>(_ find: (Span<UInt8>) throws(Failure) -> Found) throws(Failure) -> Found {
    // Not `bytes.span`, which arrays have only since macOS 26. A function that used the reader itself, and
    // not copies of what it needs, would make the compiler copy the reader.
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      try find(bytes.span.extracting(first: end))
    }
  }

  /// Moves to the next byte that is not white space and answers it, without consuming it.
  @inline(__always)
  mutating func nextByte() throws(JSONError) -> UInt8 {
    if offset < end {
      let byte = bytes[offset]
      if byte > 0x20 { return byte }
    }
    return try nextByteAfterWhitespace()
  }

  @inline(never)
  private mutating func nextByteAfterWhitespace() throws(JSONError) -> UInt8 {
    skipWhitespace()
    guard offset < end else { throw unexpectedEnd() }
    return bytes[offset]
  }
}

extension JSONReader {
  /// Where a reader stands, to come back to after looking ahead.
  struct Position {
    var offset: Int
    var depth: Int
    var isAtFirst: Bool
  }

  /// Where the reader stands.
  var position: Position {
    get { Position(offset: offset, depth: depth, isAtFirst: isAtFirst) }
    set {
      offset = newValue.offset
      depth = newValue.depth
      isAtFirst = newValue.isAtFirst
    }
  }

  /// The error of a text that ends before its value does.
  @inline(never)
  func unexpectedEnd() -> JSONError {
    JSONError(isTooLong ? .sizeLimit(limits.bytes) : .unexpectedEnd, offset: end)
  }
}
