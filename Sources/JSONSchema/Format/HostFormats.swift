/// Whether a text is the name of a host: labels of letters, digits and inner hyphens.
func isHostname(_ text: String) -> Bool {
  let bytes = text.utf8
  guard !bytes.isEmpty, bytes.count <= 253 else { return false }
  return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
    (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
      && label.allSatisfy { isASCIILetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }
}

/// Whether a text is an address of four decimal numbers.
func isIPv4(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  guard text.count <= 15 else { return false }
  let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return parts.count == 4
    && parts.allSatisfy { part in
      guard (1...3).contains(part.count), part.allSatisfy(isDigit) else { return false }
      // Some read a number with a leading zero as octal.
      if part.count > 1, part.first == UInt8(ascii: "0") { return false }
      return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
    }
}

/// Whether a text is an IPv6 address, without a zone.
func isIPv6(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  guard text.count <= 45 else { return false }
  let colon = UInt8(ascii: ":")
  let bytes = Array(text)
  guard let gap = bytes.indices.dropLast().first(where: { bytes[$0] == colon && bytes[$0 + 1] == colon })
  else {
    return groups(bytes[...], mayEndWithIPv4: true) == 8
  }
  // At most one gap stands for all the zeros that are left out.
  guard let before = groups(bytes[..<gap], mayEndWithIPv4: false),
    let after = groups(bytes[(gap + 2)...], mayEndWithIPv4: true)
  else { return false }
  return before + after <= 7
}

/// How many groups of 16 bits a part of an address has; nil if it is not well-formed.
private func groups(_ text: ArraySlice<UInt8>, mayEndWithIPv4: Bool) -> Int? {
  if text.isEmpty { return 0 }
  var count = 0
  let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  for (index, part) in parts.enumerated() {
    if (1...4).contains(part.count), part.allSatisfy(isHexadecimalDigit) {
      count += 1
    } else if mayEndWithIPv4, index == parts.count - 1, isIPv4(part) {
      count += 2
    } else {
      return nil
    }
  }
  return count
}

/// Whether a text is a mailbox as RFC 5321 has it; an international one may have characters beyond ASCII.
func isEmail(_ text: String, isInternational: Bool) -> Bool {
  let bytes = Array(text.utf8)
  guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else { return false }
  let domain = bytes[(at + 1)...]
  return isLocalPart(bytes[..<at], isInternational) && isMailDomain(domain, isInternational)
}

private func isLocalPart(_ text: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
  if text.first == UInt8(ascii: "\""), text.count >= 2, text.last == UInt8(ascii: "\"") {
    var isEscape = false
    for byte in text.dropFirst().dropLast() {
      guard (0x20...0x7E).contains(byte) || (isInternational && byte >= 0x80) else { return false }
      if isEscape {
        isEscape = false
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else if byte == UInt8(ascii: "\"") {
        return false
      }
    }
    return !isEscape
  }
  return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
    !atom.isEmpty
      && atom.allSatisfy { byte in
        isASCIILetter(byte) || isDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
          || (isInternational && byte >= 0x80)
      }
  }
}

private func isMailDomain(_ text: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
  if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
    let address = text.dropFirst().dropLast()
    let prefix = Array("IPv6:".utf8)
    return address.starts(with: prefix) ? isIPv6(address.dropFirst(prefix.count)) : isIPv4(address)
  }
  guard isInternational else { return isHostname(String(decoding: text, as: UTF8.self)) }
  return text.count <= 253
    && text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { isASCIILetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    }
}
