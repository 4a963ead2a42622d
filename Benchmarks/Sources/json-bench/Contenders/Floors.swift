import Foundation
import MCPWire

extension Contender {
  /// What looking at a text costs at the least, from less to more: finding a byte that is not there, counting quotation
  /// marks, and checking that it is JSON.
  static func decodingFloors(_ bytes: [UInt8]) -> [Contender] {
    [
      Contender(.floor, "skipValue: check only", size: { $0 }) {
        var reader = JSONReader(bytes)
        try reader.skipValue()
        try reader.finish()
        return reader.offset
      },
      Contender(.floor, "byte scan", size: { $0 }) {
        bytes.withUnsafeBufferPointer { bytes in bytes.count { $0 == UInt8(ascii: "\"") } }
      },
      Contender(.floor, "memchr", size: { $0 }) {
        bytes.withUnsafeBytes { memchr($0.baseAddress, 0, $0.count) == nil ? $0.count : 0 }
      },
    ]
  }

  /// What writing a text costs at the least: copying it.
  static func encodingFloors(_ bytes: [UInt8]) -> [Contender] {
    [
      Contender(.floor, "memcpy into a new array", size: \.count) {
        bytes.withUnsafeBufferPointer { Array($0) }
      }
    ]
  }
}
