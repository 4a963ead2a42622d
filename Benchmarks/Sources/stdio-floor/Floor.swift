#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What no server can be faster than: it finds the id of each line and writes a fixed answer.
///
/// It reads no JSON: the id is what stands between `"id":` and the next comma.
@main
struct Floor {
  static func main() {
    var input = [UInt8](repeating: 0, count: 128 << 10)
    var line: [UInt8] = []
    var answers: [UInt8] = []
    while case let count = read(0, &input, input.count), count > 0 {
      for byte in input[..<count] {
        if byte != UInt8(ascii: "\n") {
          line.append(byte)
          continue
        }
        answer(line, &answers)
        line.removeAll(keepingCapacity: true)
      }
      write(answers)
      answers.removeAll(keepingCapacity: true)
    }
  }

  private static let marker = Array("\"id\":".utf8)
  /// Serves as an answer to whatever opens a session, and to a call.
  private static let result = Array(
    (#""capabilities":{"tools":{}},"supportedVersions":["2026-07-28"],"protocolVersion":"2025-06-18","#
      + #""serverInfo":{"name":"floor","version":"1.0.0"},"ttlMs":0,"cacheScope":"private","#
      + #""resultType":"complete","content":[{"type":"text","text":"fixed"}]}}"# + "\n").utf8)

  private static func answer(_ line: [UInt8], _ answers: inout [UInt8]) {
    guard let start = position(of: marker, in: line) else { return }
    let id = line[(start + marker.count)...].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
    answers += #"{"jsonrpc":"2.0","id":"#.utf8
    answers += id
    answers += #","result":{"#.utf8
    answers += result
  }

  private static func position(of pattern: [UInt8], in line: [UInt8]) -> Int? {
    guard line.count >= pattern.count else { return nil }
    return (0...(line.count - pattern.count)).first { start in
      pattern.indices.allSatisfy { line[start + $0] == pattern[$0] }
    }
  }

  private static func write(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(1, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        #elseif canImport(Musl)
          Musl.write(1, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        #else
          Glibc.write(1, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        #endif
      }
      if count <= 0 { return }
      written += count
    }
  }
}
