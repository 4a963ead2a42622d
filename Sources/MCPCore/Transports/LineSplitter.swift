#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Cuts a stream of bytes into lines, in memory bounded by the longest line allowed.
///
/// No byte is looked at twice: the start of a line that is not yet complete is put aside, already searched. A carriage
/// return before the line feed is dropped, and so are empty lines. A line that grows too long is reported when it does,
/// and then skipped.
struct LineSplitter {
  private let maximumLength: Int
  private var block: [UInt8]
  /// The bytes of the block that have not been looked at.
  private var unread = 0..<0
  /// The start of a line that began before them.
  private var begun: [UInt8] = []
  private var isSkipping = false

  /// Makes a splitter.
  ///
  /// - Parameters:
  ///   - maximumLength: of a line, in bytes, without its end.
  ///   - blockSize: how many bytes to take at a time.
  init(maximumLength: Int, blockSize: Int) {
    self.maximumLength = maximumLength
    self.block = [UInt8](repeating: 0, count: blockSize)
  }

  /// Takes the next bytes of the stream. To be called when `next()` has answered nil.
  ///
  /// - Parameter read: fills the buffer and answers with how many bytes; 0 at the end of the stream.
  /// - Returns: false at the end of the stream.
  mutating func fill<E: Error>(
    from read: (UnsafeMutableRawBufferPointer) -> Result<Int, E>
  ) throws(E) -> Bool {
    let count = try block.withUnsafeMutableBytes(read).get()
    unread = 0..<count
    return count > 0
  }

  /// The next line; nil when more bytes are needed.
  mutating func next() -> ReceivedFrame? {
    while !unread.isEmpty {
      guard let end = firstLineFeed() else { return putAside() }
      let rest = unread.lowerBound..<end
      unread = (end + 1)..<unread.upperBound
      if let line = line(endingWith: rest) { return line }
    }
    return nil
  }

  /// The last line, when the stream ends without a line feed.
  mutating func last() -> ReceivedFrame? {
    line(endingWith: 0..<0)
  }

  private func firstLineFeed() -> Int? {
    block.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[unread])
      guard let start = rest.baseAddress, let found = memchr(start, 0x0A, rest.count) else { return nil }
      return unread.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// Keeps the start of a line for later, or gives the line up.
  private mutating func putAside() -> ReceivedFrame? {
    let rest = unread
    unread = 0..<0
    guard !isSkipping else { return nil }
    guard canTake(rest.count) else {
      let start = start(endingWith: rest)
      begun = []
      isSkipping = true
      return .tooLong(limit: maximumLength, start: start)
    }
    makeRoom(for: rest.count)
    begun.append(contentsOf: block[rest])
    return nil
  }

  /// Whether the line may have so many bytes more. One byte beyond its limit may be the carriage return.
  private func canTake(_ count: Int) -> Bool { begun.count + count - 1 <= maximumLength }

  /// Grows what was put aside. To grow, it is copied, and held twice meanwhile: so it grows in large steps, and the last
  /// one comes early and is one to the limit.
  private mutating func makeRoom(for count: Int) {
    let needed = begun.count + count
    guard needed > begun.capacity else { return }
    begun.reserveCapacity(needed > maximumLength / 4 ? maximumLength + 1 : needed * 4)
  }

  /// The line that what was put aside and a part of the block make.
  private mutating func line(endingWith rest: Range<Int>) -> ReceivedFrame? {
    guard !isSkipping else {
      isSkipping = false
      return nil
    }
    if !canTake(rest.count) {
      defer { begun = [] }
      return .tooLong(limit: maximumLength, start: start(endingWith: rest))
    }
    var line = begun
    begun = []
    line.append(contentsOf: block[rest])
    if line.last == 0x0D { line.removeLast() }
    if line.isEmpty { return nil }
    return line.count > maximumLength
      ? .tooLong(limit: maximumLength, start: Array(line.prefix(Self.startLength))) : .whole(line)
  }

  /// The first bytes of a line that what was put aside and a part of the block make.
  private func start(endingWith rest: Range<Int>) -> [UInt8] {
    let first = begun.prefix(Self.startLength)
    return Array(first) + block[rest].prefix(Self.startLength - first.count)
  }

  /// How many bytes of a line are kept that is too long: enough for the members before the result of an answer.
  private static let startLength = 256
}
