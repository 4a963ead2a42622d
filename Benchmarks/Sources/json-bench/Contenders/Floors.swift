import Foundation
import MCPWire

extension Contender {
  /// What looking at a text costs at the least: checking that it is JSON, counting its quotation marks, and finding a
  /// byte that is not there.
  static func decodingFloors(_ bytes: [UInt8]) -> [Contender] {
    [
      Contender(.floor, "floor: skipValue") {
        var reader = JSONReader(bytes)
        try reader.skipValue()
        return reader.offset
      },
      Contender(.floor, "floor: byte scan") {
        bytes.withUnsafeBufferPointer { bytes in bytes.count { $0 == UInt8(ascii: "\"") } }
      },
      Contender(.floor, "floor: memchr") {
        bytes.withUnsafeBytes { bytes in
          guard let start = bytes.baseAddress else { return 0 }
          return memchr(start, 0, bytes.count) == nil ? bytes.count : 0
        }
      },
    ]
  }

  /// What writing a text costs at the least: copying it.
  static func encodingFloors(_ bytes: [UInt8]) -> [Contender] {
    [Contender(.floor, "floor: memcpy") { bytes.withUnsafeBufferPointer { Array($0) } }]
  }
}
