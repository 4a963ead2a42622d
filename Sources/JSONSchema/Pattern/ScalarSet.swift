/// A set of Unicode scalars, such as a class of a pattern.
///
/// Halves of surrogate pairs may be named, but no text has any.
struct ScalarSet: Sendable {
  /// Which of the 128 ASCII characters are in the set.
  private var ascii: (UInt64, UInt64) = (0, 0)

  /// The scalars beyond ASCII, sorted once the set is `finished()`.
  private var ranges: [ClosedRange<UInt32>] = []

  /// Properties whose scalars beyond ASCII are in the set, or, where the flag is set, all others.
  private var properties: [(property: ScalarProperty, isNegated: Bool)] = []

  /// Whether the scalars beyond ASCII are all but those listed.
  private var isNegated = false

  /// A set of nothing.
  init() {}

  /// A set of one scalar.
  init(_ scalar: UInt32) { insert(scalar...scalar) }

  /// A set of the scalars in some ranges.
  init(_ ranges: [ClosedRange<UInt32>], isNegated: Bool = false) {
    for range in isNegated ? complement(of: ranges) : ranges { insert(range) }
  }

  /// Adds the scalars in a range.
  mutating func insert(_ range: ClosedRange<UInt32>) {
    for scalar in range.prefix(while: { $0 < 128 }) { insertASCII(scalar) }
    if range.upperBound >= 128 { ranges.append(max(128, range.lowerBound)...range.upperBound) }
  }

  /// Adds the scalars that have a property, or those that lack it.
  mutating func insert(_ property: ScalarProperty, isNegated: Bool) {
    for scalar in UInt32(0)..<128 where Unicode.Scalar(scalar).map(property.holds) != isNegated {
      insertASCII(scalar)
    }
    properties.append((property, isNegated))
  }

  /// Adds the scalars of another set, which must not be a negated one.
  mutating func formUnion(_ other: ScalarSet) {
    ascii.0 |= other.ascii.0
    ascii.1 |= other.ascii.1
    ranges += other.ranges
    properties += other.properties
  }

  /// Makes it the set of all other scalars.
  mutating func negate() {
    ascii = (~ascii.0, ~ascii.1)
    isNegated.toggle()
  }

  /// The same set, ready to be searched.
  func finished() -> ScalarSet {
    var set = self
    set.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = set.ranges.last, range.lowerBound <= last.upperBound {
        set.ranges[set.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        set.ranges.append(range)
      }
    }
    return set
  }

  /// Whether a scalar is in the set.
  @inline(__always)
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 { return ascii.0 >> UInt64(value) & 1 != 0 }
    if value < 128 { return ascii.1 >> UInt64(value - 64) & 1 != 0 }
    return containsBeyondASCII(scalar)
  }

  private func containsBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    let isListed =
      isInRange(scalar.value)
      || properties.contains { $0.property.holds(scalar) != $0.isNegated }
    return isListed != isNegated
  }

  private func isInRange(_ value: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }

  private mutating func insertASCII(_ scalar: UInt32) {
    if scalar < 64 { ascii.0 |= 1 << UInt64(scalar) } else { ascii.1 |= 1 << UInt64(scalar - 64) }
  }
}

/// The ranges between some sorted ranges.
private func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
  var result: [ClosedRange<UInt32>] = []
  var next: UInt32 = 0
  for range in ranges {
    if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
    next = range.upperBound + 1
  }
  if next <= 0x10FFFF { result.append(next...0x10FFFF) }
  return result
}

extension ScalarSet {
  /// `\d`: the ASCII digits.
  static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
  /// `\w`: ASCII letters, digits and the underscore.
  static let wordCharacters: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  /// `\s`: what ECMA-262 takes for white space or the end of a line.
  static let spaces: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]
  /// What `.` does not match: the ends of lines.
  static let lineEnds: [ClosedRange<UInt32>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]
}
