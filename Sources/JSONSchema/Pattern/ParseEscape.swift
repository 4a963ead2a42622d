extension PatternParser {
  /// What an escape outside of a class stands for, after its backslash.
  mutating func escape() throws(PatternError) -> PatternTree {
    let start = offset - 1
    switch next {
    case "b":
      offset += 1
      return .assertion(.wordBoundary)
    case "B":
      offset += 1
      return .assertion(.noWordBoundary)
    case let letter? where ("1"..."9").contains(letter) || letter == "k":
      if readsEverything { return try backReference() }
      throw PatternError("back-references are not supported", offset: start)
    default:
      if let set = try setEscape() { return .set(set.finished()) }
      return .set(ScalarSet(try scalarEscape()))
    }
  }

  /// A back-reference, after its backslash.
  private mutating func backReference() throws(PatternError) -> PatternTree {
    if take("k") {
      guard take("<") else { throw PatternError("\"\\k\" needs a name", offset: offset) }
      try groupName()
    } else {
      while let digit = next, ("0"..."9").contains(digit) { offset += 1 }
    }
    return .empty
  }

  /// The set that an escape stands for, after its backslash; nil if it stands for a single scalar.
  mutating func setEscape() throws(PatternError) -> ScalarSet? {
    guard let letter = next else { return nil }
    let set: ScalarSet
    switch letter {
    case "d", "D": set = ScalarSet(ScalarSet.digits, isNegated: letter == "D")
    case "w", "W": set = ScalarSet(ScalarSet.wordCharacters, isNegated: letter == "W")
    case "s", "S": set = ScalarSet(ScalarSet.spaces, isNegated: letter == "S")
    case "p", "P": return try propertyEscape(isNegated: letter == "P")
    default: return nil
    }
    offset += 1
    return set
  }

  /// `\p{…}` or `\P{…}`, from the letter on.
  private mutating func propertyEscape(isNegated: Bool) throws(PatternError) -> ScalarSet {
    let start = offset - 1
    offset += 1
    var name = String.UnicodeScalarView()
    guard take("{") else { throw PatternError("a property needs a name in braces", offset: start) }
    while let scalar = next, scalar != "}", name.count <= 64 {
      name.append(scalar)
      offset += 1
    }
    guard take("}") else { throw PatternError("the property's name is not complete", offset: start) }
    guard let property = ScalarProperty(String(name)) ?? (readsEverything && !name.isEmpty ? .any : nil)
    else {
      throw PatternError("the property \"\(String(name))\" is not known", offset: start)
    }
    var set = ScalarSet()
    set.insert(property, isNegated: isNegated)
    return set
  }

  /// The scalar that an escape stands for, after its backslash. It may be half of a surrogate pair.
  mutating func scalarEscape() throws(PatternError) -> UInt32 {
    let start = offset - 1
    guard let letter = next else { throw PatternError("the pattern ends with a backslash", offset: start) }
    offset += 1
    switch letter {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "0":
      if let digit = next, ("0"..."9").contains(digit) {
        throw PatternError("octal escapes are not supported", offset: start)
      }
      return 0
    case "c":
      guard let control = next, control.isASCII, control.properties.isAlphabetic else {
        throw PatternError("\"\\c\" needs a letter", offset: start)
      }
      offset += 1
      return control.value % 32
    case "x":
      guard let value = hexadecimal(digits: 2) else {
        throw PatternError("\"\\x\" needs two hexadecimal digits", offset: start)
      }
      return value
    case "u": return try unicodeEscape(from: start)
    case _ where letter.isASCII && (letter.properties.isAlphabetic || ("0"..."9").contains(letter)):
      throw PatternError("the escape \"\\\(letter)\" is not known", offset: start)
    default: return letter.value
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(PatternError) -> UInt32 {
    if take("{") {
      var value: UInt32 = 0
      let first = offset
      while let digit = next.flatMap(hexadecimalValue) {
        value = value * 16 + digit
        offset += 1
        guard value <= 0x10FFFF else { throw PatternError("there is no such character", offset: start) }
      }
      guard offset > first, take("}") else {
        throw PatternError("\"\\u{\" needs hexadecimal digits and a closing brace", offset: start)
      }
      return value
    }
    guard let value = hexadecimal(digits: 4) else {
      throw PatternError("\"\\u\" needs four hexadecimal digits", offset: start)
    }
    let place = offset
    if (0xD800...0xDBFF).contains(value), take("\\"), take("u"), let low = hexadecimal(digits: 4),
      (0xDC00...0xDFFF).contains(low)
    {
      return 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    offset = place
    return value
  }

  /// A number of so many hexadecimal digits; nil, and nothing is read, if fewer come next.
  private mutating func hexadecimal(digits count: Int) -> UInt32? {
    guard offset + count <= scalars.count else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[offset..<offset + count] {
      guard let digit = hexadecimalValue(scalar) else { return nil }
      value = value * 16 + digit
    }
    offset += count
    return value
  }
}

/// The value of a hexadecimal digit; nil if it is none.
private func hexadecimalValue(_ scalar: Unicode.Scalar) -> UInt32? {
  switch scalar {
  case "0"..."9": scalar.value - 0x30
  case "a"..."f": scalar.value - 0x61 + 10
  case "A"..."F": scalar.value - 0x41 + 10
  default: nil
  }
}
