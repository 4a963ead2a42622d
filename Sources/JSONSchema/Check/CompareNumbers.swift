import MCPWire

/// Whether a number is less than another, exactly.
func isLess(_ a: JSONNumber, _ b: JSONNumber) -> Bool {
  if let a = a.int, let b = b.int { return a < b }
  return isLess(DecimalForm(a.description), DecimalForm(b.description))
}

private func isLess(_ a: DecimalForm, _ b: DecimalForm) -> Bool {
  if a.digits.isEmpty { return !b.digits.isEmpty && !b.isNegative }
  if b.digits.isEmpty { return a.isNegative }
  if a.isNegative != b.isNegative { return a.isNegative }
  return a.isNegative ? hasLessMagnitude(b, a) : hasLessMagnitude(a, b)
}

private func hasLessMagnitude(_ a: DecimalForm, _ b: DecimalForm) -> Bool {
  guard a.exponent == b.exponent else { return isLess(integer: a.exponent, b.exponent) }
  return a.digits.lexicographicallyPrecedes(b.digits)
}

/// Whether a decimal integer, of any length and in its usual form, is less than another.
private func isLess(integer a: String, _ b: String) -> Bool {
  if let a = Int(a), let b = Int(b) { return a < b }
  let isNegative = a.utf8.first == UInt8(ascii: "-")
  guard isNegative == (b.utf8.first == UInt8(ascii: "-")) else { return isNegative }
  let (lower, upper) = isNegative ? (b, a) : (a, b)
  return (lower.utf8.count, lower) < (upper.utf8.count, upper)
}
