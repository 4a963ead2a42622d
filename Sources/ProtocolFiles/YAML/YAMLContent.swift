import ProtocolModel

/// Where the content of an event stands: what is left of it without anchor, tag and trailing space.
struct YAMLContent {
  /// The offset of the first byte.
  let start: Int

  /// The offset after the last byte.
  let end: Int

  let range: SourceRange

  /// Where the tag stands, or the content where there is none.
  let tagRange: SourceRange

  init(_ event: YAMLEvent, in source: SourceText) {
    var properties = Properties(source, event.start, event.end)
    properties.skip()
    start = properties.position
    end = Self.trimmedEnd(event, from: start, in: source)
    range = source.range(start, end)
    tagRange = properties.tag.map { source.range($0.lowerBound, $0.upperBound) } ?? range
  }

  /// Where the text of a scalar begins, if it stands there on one line exactly as it is.
  func textStart(of scalar: YAMLScalar, in source: SourceText) -> SourcePosition? {
    let quote = scalar.style == .quoted ? 1 : 0
    let (first, last) = (start + quote, end - quote)
    guard range.start.line == range.end.line, scalar.style != .block, first <= last,
      source.bytes[first..<last].elementsEqual(scalar.text.utf8)
    else { return nil }
    return source.position(first)
  }

  /// The end without the line breaks and spaces that libyaml counts to a block scalar.
  private static func trimmedEnd(_ event: YAMLEvent, from start: Int, in source: SourceText) -> Int {
    guard case .scalar = event.kind else { return max(event.end, start) }
    var end = event.end
    while end > start, source.bytes[end - 1].isBlank || source.bytes[end - 1].isLineBreak { end -= 1 }
    return end
  }
}

/// A walk over the anchor and the tag that libyaml counts to a value.
private struct Properties {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var position: Int
  private(set) var tag: Range<Int>?

  init(_ source: SourceText, _ start: Int, _ end: Int) {
    bytes = source.bytes
    position = start
    self.end = end
  }

  /// Goes on to the first byte of the value itself.
  mutating func skip() {
    while let byte = next, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      let start = position
      skipName()
      if byte == UInt8(ascii: "!") { tag = start..<position }
      skipSpace()
    }
  }

  private var next: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipName() {
    let isVerbatim = position + 1 < end && bytes[position + 1] == UInt8(ascii: "<")
    while let byte = next, !byte.isBlank, !byte.isLineBreak {
      if !isVerbatim, ",[]{}".utf8.contains(byte) { return }
      position += 1
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte.isBlank || byte.isLineBreak || byte == UInt8(ascii: "#") {
      if byte == UInt8(ascii: "#") {
        while let inside = next, !inside.isLineBreak { position += 1 }
      } else {
        position += 1
      }
    }
  }
}
