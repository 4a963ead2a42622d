/// A text that grows at its end.
///
/// The array behind it is longer than the text, so that what is appended is stored without growing an array byte by
/// byte.
struct GrowingText: Sendable {
  private var storage: [UInt8]
  private(set) var count: Int

  /// An empty text with room for a number of bytes.
  init(capacity: Int) {
    storage = Array(repeating: 0, count: max(capacity, 16))
    count = 0
  }

  /// A text to go on with.
  init(_ text: consuming [UInt8]) {
    count = text.count
    storage = text
  }

  /// The last byte; nil in an empty text.
  var last: UInt8? { count > 0 ? storage[count - 1] : nil }

  /// The text as it is now.
  var bytes: [UInt8] { Array(storage[..<count]) }

  /// The text, without a copy; an empty one is left.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    // With one owner, so that it is not copied.
    swap(&taken, &storage)
    taken.removeLast(taken.count - count)
    count = 0
    return taken
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == storage.count { makeRoom(for: 1) }
    storage[count] = byte
    count += 1
  }

  mutating func append(_ bytes: Span<UInt8>) {
    if storage.count - count < bytes.count { makeRoom(for: bytes.count) }
    let free = count
    storage.withUnsafeMutableBytes { output in
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: output[free...]).copyMemory(from: $0) }
    }
    count += bytes.count
  }

  /// Has a function store up to a number of bytes, and move the end of the text behind them.
  @inline(__always)
  mutating func write(
    upTo length: Int, _ store: (_ output: inout MutableRawSpan, _ end: inout Int) -> Void
  ) {
    if storage.count - count < length { makeRoom(for: length) }
    var end = count
    storage.withUnsafeMutableBytes { bytes in
      var output = bytes.mutableBytes
      store(&output, &end)
    }
    count = end
  }

  @inline(never)
  private mutating func makeRoom(for length: Int) {
    var larger = [UInt8](repeating: 0, count: max(storage.count * 2, count + length))
    larger.withUnsafeMutableBytes { larger in
      storage.withUnsafeBytes { larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
    }
    storage = larger
  }
}
