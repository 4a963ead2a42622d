import MCPKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the process holds of the system.
enum Footprint {
  /// Lives short sessions in turn, and prints at each number of them `sessions kilobytes descriptors`.
  static func report(after counts: [Int]) async throws {
    var sessions = 0
    for count in counts.sorted() {
      while sessions < count {
        try await Session(number: sessions, overPipes: sessions % 2 == 0).liveShortly()
        sessions += 1
      }
      print(sessions, residentKilobytes(), descriptors())
    }
  }

  /// The memory in use; 0 where the system does not tell it in `/proc`.
  private static func residentKilobytes() -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, CInt(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        .split { $0 == " " || $0 == "\t" }
      if words.first == "VmRSS:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }

  /// How many descriptors are open.
  private static func descriptors() -> Int {
    (0..<4096).count { fcntl(CInt($0), F_GETFD) >= 0 }
  }
}
