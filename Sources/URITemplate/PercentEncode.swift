/// Appends a byte as `%` and two digits, in upper case as section 3.2.1 of RFC 6570 asks for.
func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
  func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
  output.append(.percent)
  output.append(digit(byte >> 4))
  output.append(digit(byte & 15))
}

/// Appends a value, or the beginning of one, and encodes what has to be (section 3.2.1 of RFC 6570).
///
/// - Parameters:
///   - keepsReserved: whether reserved characters, and what is encoded already, stay as they are.
///   - atMost: the number of characters after which the value ends.
func appendValue(_ value: String, keepsReserved: Bool, atMost: Int? = nil, to output: inout [UInt8]) {
  let bytes = Array(value.utf8)
  var place = 0
  var characters = 0
  while place < bytes.count, characters < atMost ?? .max {
    characters += 1
    let end = place + lengthOfUnit(bytes, at: place, keepsReserved: keepsReserved)
    if keepsReserved, percentDecoded(bytes, at: place) != nil {
      output.append(contentsOf: bytes[place..<end])
    } else {
      for byte in bytes[place..<end] {
        if byte.isUnreserved || keepsReserved && byte.isReserved {
          output.append(byte)
        } else {
          appendEncoded(byte, to: &output)
        }
      }
    }
    place = end
  }
}

/// How many bytes belong to what counts as one character at a place.
///
/// Where encoded bytes are kept, those that together are one character count as one: a prefix must not split them
/// (section 2.4.1 of RFC 6570).
private func lengthOfUnit(_ bytes: [UInt8], at place: Int, keepsReserved: Bool) -> Int {
  if keepsReserved, let first = percentDecoded(bytes, at: place) {
    return 3 * max(1, lengthOfCharacter(first) { percentDecoded(bytes, at: place + 3 * $0) })
  }
  return max(
    1, lengthOfCharacter(bytes[place]) { place + $0 < bytes.count ? bytes[place + $0] : nil })
}
