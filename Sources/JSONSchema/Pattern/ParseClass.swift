extension PatternParser {
  /// A class, after its opening bracket.
  mutating func characterClass() throws(PatternError) -> ScalarSet {
    let start = offset - 1
    let isNegated = take("^")
    var set = ScalarSet()
    while true {
      guard let scalar = next else { throw PatternError("the class is not closed", offset: start) }
      offset += 1
      if scalar == "]" { break }
      let place = offset - 1
      let low = try classAtom(scalar)
      // A hyphen at the end, or before the end, stands for itself.
      let isRange = next == "-" && offset + 1 < scalars.count && scalars[offset + 1] != "]"
      guard isRange else {
        low.insert(in: &set)
        continue
      }
      offset += 1
      let upper = scalars[offset]
      offset += 1
      let high = try classAtom(upper)
      guard case .scalar(let first) = low, case .scalar(let last) = high else {
        throw PatternError("a range in a class needs a character at each end", offset: place)
      }
      guard first <= last else { throw PatternError("the range in the class is out of order", offset: place) }
      set.insert(first...last)
    }
    if isNegated { set.negate() }
    return set
  }

  private enum ClassAtom {
    case scalar(UInt32)
    case set(ScalarSet)

    func insert(in set: inout ScalarSet) {
      switch self {
      case .scalar(let scalar): set.insert(scalar...scalar)
      case .set(let other): set.formUnion(other)
      }
    }
  }

  /// One element of a class, whose first scalar has been taken.
  private mutating func classAtom(_ scalar: Unicode.Scalar) throws(PatternError) -> ClassAtom {
    guard scalar == "\\" else { return .scalar(scalar.value) }
    if take("b") { return .scalar(0x08) }
    if let set = try setEscape() { return .set(set) }
    return .scalar(try scalarEscape())
  }
}
