/// Goes through a text byte by byte.
struct TextScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  var next: UInt8? { rest.first }

  /// Goes past the next byte, if it is that of an ASCII character; of a capital letter also the small one will do.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    let isCapital = ("A"..."Z").contains(character)
    guard let byte = rest.first, UInt32(isCapital ? byte & 0xDF : byte) == character.value else {
      return false
    }
    rest.removeFirst()
    return true
  }

  /// A number of exactly so many digits; nil if they do not come next.
  mutating func number(digits count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.first, isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      rest.removeFirst()
    }
    return value
  }

  /// Goes past all digits that come next, and answers how many they were.
  mutating func digits() -> Int {
    var count = 0
    while let byte = rest.first, isDigit(byte) {
      count += 1
      rest.removeFirst()
    }
    return count
  }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (0x41...0x46).contains(byte & 0xDF)
}

func isASCIILetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
