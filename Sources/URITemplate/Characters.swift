// The kinds of characters of RFC 3986 and RFC 6570, as bytes of ASCII.
extension UInt8 {
  static let percent = UInt8(ascii: "%")
  static let comma = UInt8(ascii: ",")
  static let equals = UInt8(ascii: "=")

  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Section 2.3 of RFC 3986.
  var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isLetterOrDigit
    }
  }

  /// Section 2.2 of RFC 3986.
  var isReserved: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in a template outside of expressions though it is not ASCII: `ucschar` and `iprivate` of
  /// section 1.5 of RFC 6570.
  var isLiteralBeyondASCII: Bool {
    switch value {
    case 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x10000...0xDFFFF, 0xE1000...0x10FFFF: value & 0xFFFF <= 0xFFFD
    default: false
    }
  }
}

/// The byte that a `%` at a place stands for; nil where no two hexadecimal digits follow, or there is no `%`.
func percentDecoded(_ bytes: [UInt8], at place: Int) -> UInt8? {
  guard place + 2 < bytes.count, bytes[place] == .percent, let high = bytes[place + 1].hexValue,
    let low = bytes[place + 2].hexValue
  else { return nil }
  return high << 4 | low
}

/// How many bytes the character has that begins with the given one, in well-formed UTF-8; 0 where it is not.
func lengthOfCharacter(_ first: UInt8, next: (Int) -> UInt8?) -> Int {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0..<0x80: return 1
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF:
    length = 3
    if first == 0xE0 { second = 0xA0...0xBF }
    if first == 0xED { second = 0x80...0x9F }
  case 0xF0...0xF4:
    length = 4
    if first == 0xF0 { second = 0x90...0xBF }
    if first == 0xF4 { second = 0x80...0x8F }
  default: return 0
  }
  for index in 1..<length {
    guard let byte = next(index), (index == 1 ? second : 0x80...0xBF).contains(byte) else { return 0 }
  }
  return length
}
