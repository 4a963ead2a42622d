import MCPWire

/// A number that others are to be multiples of, exactly.
struct Multiple: Sendable {
  let number: JSONNumber
  /// The number is this, times ten to a power.
  private let factor: UInt64
  private let power: Int

  /// Nil unless the number is above zero, and has no more digits than fit in 64 bits.
  init?(_ number: JSONNumber) {
    let form = DecimalForm(number.description)
    guard !form.isNegative, !form.digits.isEmpty, let exponent = Int(form.exponent),
      exponent.magnitude <= 1 << 40
    else { return nil }
    var factor: UInt64 = 0
    for digit in form.digits {
      let (product, overflow) = factor.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return nil }
      factor = sum
    }
    self.number = number
    self.factor = factor
    power = exponent - form.digits.count
  }

  /// Whether a value is a multiple.
  func divides(_ value: JSONNumber) -> Bool {
    if power >= 0, let value = value.int, let number = number.int { return value.isMultiple(of: number) }
    let form = DecimalForm(value.description)
    if form.digits.isEmpty { return true }
    // A power beyond all integers is as good as any that is large, or small, enough.
    let exponent = Int(form.exponent) ?? (form.exponent.utf8.first == UInt8(ascii: "-") ? -1 << 60 : 1 << 60)
    let difference = min(max(exponent, -1 << 60), 1 << 60) - form.digits.count - power
    // The digits end with no zero: no power of ten divides them.
    guard difference >= 0 else { return false }
    var remainder: UInt64 = 0
    for digit in form.digits { remainder = modulo(remainder, 10, adding: UInt64(digit)) }
    // 64 bits hold fewer than 64 factors of ten: more of them change nothing.
    for _ in 0..<min(difference, 64) { remainder = modulo(remainder, 10, adding: 0) }
    return remainder == 0
  }

  /// What remains of `value * other + summand` after dividing by the factor; `value` is below the factor.
  private func modulo(_ value: UInt64, _ other: UInt64, adding summand: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: other)
    let (low, carry) = product.low.addingReportingOverflow(summand)
    // The high half is at most `other`, which may not be below a small factor.
    let high = (product.high + (carry ? 1 : 0)) % factor
    return factor.dividingFullWidth((high, low)).remainder
  }
}
