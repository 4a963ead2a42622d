/// Turns counts of characters, in which libyaml tells places, into offsets of bytes.
struct YAMLCharacterOffsets {
  private static let stride = 16

  /// The offset of every 16th character. None for ASCII text, where counts and offsets agree.
  private let checkpoints: [Int]
  private let bytes: [UInt8]
  private let start: Int

  init(_ source: SourceText) {
    bytes = source.bytes
    start = source.start
    var checkpoints: [Int] = []
    var character = 0
    var offset = start
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if character % Self.stride == 0 { checkpoints.append(offset) }
        character += 1
      }
      offset += 1
    }
    self.checkpoints = start + character == bytes.count ? [] : checkpoints
  }

  /// The offset of the character that has `count` others before it in the text.
  func offset(ofCharacter count: Int) -> Int {
    guard !checkpoints.isEmpty else { return min(start + count, bytes.count) }
    let checkpoint = min(count / Self.stride, checkpoints.count - 1)
    var offset = checkpoints[checkpoint]
    var remaining = count - checkpoint * Self.stride
    while remaining > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset].isUTF8Continuation { offset += 1 }
      remaining -= 1
    }
    return offset
  }
}
