import Foundation

/// What a JSON text says, as figures that are easily compared: equal texts have equal ones, and a contender that
/// skips, invents or changes something has others.
struct Content: Equatable {
  /// How many strings there are, names of members not counted.
  var strings = 0
  /// The bytes of all strings together.
  var textBytes = 0
  /// The hashes of all strings, added up: dictionaries have no order.
  var checksum: UInt64 = 0
  /// The sum of all numbers; true counts as 1, as to Foundation booleans are numbers too.
  var sum = 0.0
  /// The names of the tools, in order.
  var names: [String] = []
  /// The length of what was written; nil where something was read.
  var writtenBytes: Int?
  /// All of it, in place of figures, with the members of objects in the order of their names; nil where it is long.
  var whole: String?

  /// The figures of nothing.
  init() {}

  /// The content of a short text.
  ///
  /// - Throws: when it is not JSON.
  init(whole data: Data) throws {
    let sorted = try JSONSerialization.data(withJSONObject: Serialization.decode(data), options: .sortedKeys)
    whole = String(decoding: sorted, as: UTF8.self)
    writtenBytes = data.count
  }

  mutating func add(_ text: String?) {
    guard let text else { return }
    strings += 1
    textBytes += text.utf8.count
    // FNV-1a, since Swift's own hashes differ from run to run.
    checksum &+= text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func add(_ number: Double) {
    sum += number
  }

  mutating func add(_ bool: Bool?) {
    if bool == true { sum += 1 }
  }
}

extension Content: CustomStringConvertible {
  var description: String {
    let length = writtenBytes.map { ", in \($0) bytes" } ?? ""
    if let whole { return whole + length }
    return "\(strings) strings of \(textBytes) bytes (\(checksum)), numbers that make \(sum), "
      + "\(names.count) tools\(length)"
  }
}
