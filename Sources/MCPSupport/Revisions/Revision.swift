/// A revision of the protocol, named by the day it was published.
///
/// The known ones are generated (`Revision.v2025_06_18`, `Revision.latest`, `Revision.all`); any other date can be
/// made too, because a peer may be newer than this library. Revisions are ordered by date.
public struct Revision: Sendable, Hashable {
  /// The date as a number: 2025-06-18 is 20250618.
  public let number: UInt32

  /// Makes a revision from its date as a number. Nothing is checked.
  @inlinable
  public init(number: UInt32) {
    self.number = number
  }

  /// The revision after every dated one: what is written for when nobody says for whom.
  @inlinable
  public static var newest: Revision { Revision(number: .max) }

  /// The revision before every dated one.
  static var oldest: Revision { Revision(number: 0) }
}

extension Revision: Comparable {
  /// Whether one revision was published before another.
  @inlinable
  public static func < (left: Revision, right: Revision) -> Bool { left.number < right.number }
}

extension Revision: LosslessStringConvertible {
  /// Reads a date such as `2025-06-18`: ten characters, and a day that exists. Anything else is nil.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
      let day = Self.digits(bytes[8..<10]),
      (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(number: year * 10_000 + month * 100 + day)
  }

  /// The date as the protocol writes it, such as `2025-06-18`.
  public var description: String {
    guard self != .newest else { return "the newest revision" }
    return "\(Self.padded(number / 10_000, to: 4))-\(Self.padded(number / 100 % 100, to: 2))"
      + "-\(Self.padded(number % 100, to: 2))"
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + UInt32(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func days(in month: UInt32, of year: UInt32) -> UInt32 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ number: UInt32, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
