/// Whether a text is a UUID as RFC 4122 writes it.
func isUUID(_ text: String) -> Bool {
  guard text.utf8.count == 36 else { return false }
  for (index, byte) in text.utf8.enumerated() {
    switch index {
    case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
    default: guard isHexadecimalDigit(byte) else { return false }
    }
  }
  return true
}

/// Whether a text is a JSON pointer, as a string: each tilde is followed by 0 or 1.
func isJSONPointer(_ text: Substring.UTF8View) -> Bool {
  guard let first = text.first else { return true }
  guard first == UInt8(ascii: "/") else { return false }
  var isEscape = false
  for byte in text {
    if isEscape, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") { return false }
    isEscape = byte == UInt8(ascii: "~")
  }
  return !isEscape
}

/// Whether a text is a number of levels to go up, and then a JSON pointer or `#`.
func isRelativeJSONPointer(_ text: String) -> Bool {
  let digits = text.utf8.prefix(while: isDigit)
  guard let first = digits.first, digits.count == 1 || first != UInt8(ascii: "0") else { return false }
  let rest = text.utf8.dropFirst(digits.count)
  return rest.elementsEqual("#".utf8) || isJSONPointer(rest)
}

/// Whether a text is a regular expression of ECMA-262, be it one that is matched here or not.
func isRegularExpression(_ text: String) -> Bool {
  guard var parser = try? PatternParser(text, readsEverything: true) else { return false }
  return (try? parser.pattern()) != nil
}
