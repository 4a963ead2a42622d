/// A number as sign, digits and power of ten, so that equal numbers have equal forms.
///
/// Nothing is ever expanded: a form is about as long as the text of its number.
package struct DecimalForm: Hashable {
  /// Whether the number is below zero; zero has no sign.
  package let isNegative: Bool

  /// The digits, 0...9, without zeros at either end; none for zero.
  package let digits: [UInt8]

  /// The number is 0.DIGITS times ten to this power. A decimal integer of any length.
  package let exponent: String

  /// The form of a valid JSON number.
  package init(_ literal: String) {
    var digits: [UInt8] = []
    var power: [UInt8] = []
    var pointPosition: Int?
    var powerIsNegative = false
    var isInPower = false
    for byte in literal.utf8 {
      switch byte {
      case UInt8(ascii: "."): pointPosition = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"): isInPower = true
      case UInt8(ascii: "-"): powerIsNegative = isInPower
      case UInt8(ascii: "+"): break
      default: if isInPower { power.append(byte - 0x30) } else { digits.append(byte - 0x30) }
      }
    }
    let leadingZeros = digits.prefix { $0 == 0 }.count
    let shift = (pointPosition ?? digits.count) - leadingZeros
    digits.removeFirst(leadingZeros)
    while digits.last == 0 { digits.removeLast() }

    self.digits = digits
    isNegative = !digits.isEmpty && literal.utf8.first == UInt8(ascii: "-")
    exponent = digits.isEmpty ? "0" : sum(power, isNegative: powerIsNegative, shift)
  }

  /// Whether the number is an integer.
  var isInteger: Bool {
    // An exponent too large for an Int has a sign that tells.
    guard let exponent = Int(exponent) else { return exponent.utf8.first != UInt8(ascii: "-") }
    return exponent >= digits.count
  }

  /// The number, if it is an integer that fits in an Int.
  var int: Int? {
    guard let exponent = Int(exponent), exponent <= 19, digits.count <= max(exponent, 0) else { return nil }
    var value = 0
    for index in 0..<exponent {
      let digit = index < digits.count ? Int(digits[index]) : 0
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      // Below zero all along, as Int.min has no positive counterpart.
      let (difference, underflow) = product.subtractingReportingOverflow(digit)
      if overflow || underflow { return nil }
      value = difference
    }
    return isNegative ? value : value == .min ? nil : -value
  }
}

/// A power of ten, given by its digits and sign, plus a small number, as decimal text in its usual form.
private func sum(_ power: [UInt8], isNegative: Bool, _ addend: Int) -> String {
  let power = Array(power.drop { $0 == 0 })
  if power.count <= 18 {
    let magnitude = power.reduce(0) { $0 * 10 + Int($1) }
    return String((isNegative ? -magnitude : magnitude) + addend)
  }
  // The power outweighs the addend by far, which thus changes its magnitude but not its sign.
  var result = power
  var carry = isNegative ? -addend : addend
  var index = result.count - 1
  while carry != 0, index >= 0 {
    let (quotient, digit) = flooredDivision(Int(result[index]) + carry)
    result[index] = UInt8(digit)
    carry = quotient
    index -= 1
  }
  if carry > 0 { result.insert(UInt8(carry), at: 0) }
  let digits = String(decoding: result.drop { $0 == 0 }.map { $0 + 0x30 }, as: UTF8.self)
  return isNegative ? "-\(digits)" : digits
}

/// The quotient and the remainder, 0...9, of a division by ten.
private func flooredDivision(_ value: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 10)
  return remainder < 0 ? (quotient - 1, remainder + 10) : (quotient, remainder)
}
