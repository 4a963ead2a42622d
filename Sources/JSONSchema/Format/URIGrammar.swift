/// The grammar of RFC 3986, or with characters beyond ASCII, of RFC 3987.
struct URIGrammar {
  let isInternational: Bool

  /// Whether a text is a URI, with its scheme.
  func isURI(_ text: String) -> Bool {
    guard let colon = schemeEnd(text.utf8) else { return false }
    return isRest(text.utf8[text.utf8.index(after: colon)...])
  }

  /// Whether a text is a URI or a reference relative to one.
  func isReference(_ text: String) -> Bool {
    if isURI(text) { return true }
    let bytes = text.utf8
    // A first segment with a colon would be taken for a scheme.
    let segment = bytes.prefix { !"/?#".utf8.contains($0) }
    return !segment.contains(UInt8(ascii: ":")) && isRest(bytes[...])
  }

  /// The place of the colon after a scheme; nil if the text begins with none.
  private func schemeEnd(_ bytes: String.UTF8View) -> String.UTF8View.Index? {
    guard let first = bytes.first, isASCIILetter(first), let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[..<colon].allSatisfy({ isASCIILetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return colon
  }

  /// Whether all that comes after the scheme is well-formed.
  private func isRest(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      guard has(rest[rest.index(after: hash)...], only: ":@/?") else { return false }
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      guard has(rest[rest.index(after: mark)...], only: ":@/?") else { return false }
      rest = rest[..<mark]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      guard isAuthority(rest[..<slash]) else { return false }
      rest = rest[slash...]
    }
    return has(rest, only: ":@/")
  }

  private func isAuthority(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    if let at = rest.lastIndex(of: UInt8(ascii: "@")) {
      guard has(rest[..<at], only: ":") else { return false }
      rest = rest[rest.index(after: at)...]
    }
    if rest.first == UInt8(ascii: "[") {
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
      guard isLiteral(rest[..<end].dropFirst()) else { return false }
      rest = rest[rest.index(after: end)...]
      return rest.isEmpty || (rest.first == UInt8(ascii: ":") && rest.dropFirst().allSatisfy(isDigit))
    }
    if let colon = rest.lastIndex(of: UInt8(ascii: ":")) {
      guard rest[rest.index(after: colon)...].allSatisfy(isDigit) else { return false }
      rest = rest[..<colon]
    }
    return has(rest, only: "")
  }

  /// Whether what is in brackets is an IPv6 address, or one of a later version.
  private func isLiteral(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, first & 0xDF == UInt8(ascii: "V") else { return isIPv6(text) }
    let parts = text.dropFirst().split(separator: UInt8(ascii: "."), maxSplits: 1)
    return parts.count == 2 && parts[0].allSatisfy(isHexadecimalDigit)
      && !parts[1].contains(UInt8(ascii: "%")) && has(parts[1], only: ":")
  }

  /// Whether a part has only characters that stand for themselves, percent escapes, and those given.
  private func has(_ text: Substring.UTF8View, only others: String) -> Bool {
    var rest = text
    while let byte = rest.popFirst() {
      if isASCIILetter(byte) || isDigit(byte) || "-._~!$&'()*+,;=".utf8.contains(byte) { continue }
      if byte >= 0x80 {
        guard isInternational else { return false }
      } else if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst(), let low = rest.popFirst(), isHexadecimalDigit(high),
          isHexadecimalDigit(low)
        else { return false }
      } else if !others.utf8.contains(byte) {
        return false
      }
    }
    return true
  }
}
