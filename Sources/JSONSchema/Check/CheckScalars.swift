import MCPWire

extension SchemaCheck {
  /// The keywords for numbers. Comparing is exact, however the numbers are written.
  mutating func checkNumber(_ number: JSONNumber, _ rules: Shared<NumberRules>) -> Bool {
    var fits = true
    if let minimum = rules.value.minimum, isLess(number, minimum) {
      fits = fail("minimum", "must be at least \(minimum.excerpt), found \(number.excerpt)")
    }
    if let maximum = rules.value.maximum, isLess(maximum, number) {
      fits = fail("maximum", "must be at most \(maximum.excerpt), found \(number.excerpt)")
    }
    if let minimum = rules.value.exclusiveMinimum, !isLess(minimum, number) {
      fits = fail("exclusiveMinimum", "must be greater than \(minimum.excerpt), found \(number.excerpt)")
    }
    if let maximum = rules.value.exclusiveMaximum, !isLess(number, maximum) {
      fits = fail("exclusiveMaximum", "must be less than \(maximum.excerpt), found \(number.excerpt)")
    }
    if let multiple = rules.value.multiple, !multiple.divides(number) {
      fits = fail("multipleOf", "must be a multiple of \(multiple.number.excerpt), found \(number.excerpt)")
    }
    return fits
  }

  /// The keywords for strings. A character is a Unicode scalar.
  mutating func checkString(_ string: String, _ node: SchemaNode) -> Bool {
    guard let rules = node.keywords.string else { return true }
    var fits = true
    // A scalar has one to four bytes, so that mostly the bytes tell.
    let bytes = string.utf8.count
    if bytes / 4 < rules.value.leastLength {
      let length = string.unicodeScalars.count
      if length < rules.value.leastLength {
        fits = fail(
          "minLength", "must have at least \(counted(rules.value.leastLength, "character")), found \(length)")
      }
    }
    if bytes > rules.value.mostLength {
      let length = string.unicodeScalars.count
      if length > rules.value.mostLength {
        fits = fail(
          "maxLength", "must have at most \(counted(rules.value.mostLength, "character")), found \(length)")
      }
    }
    if let pattern = rules.value.pattern {
      switch matches(pattern, string) {
      case nil: return false
      case false:
        fits = fail(
          "pattern", "must match the pattern \(shortened(pattern.text, limit: 200)), found \(quoted(string))")
      default: break
      }
    }
    if let format = rules.value.format, !format.check(string) {
      fits = fail("format", "must be of the format \"\(format.name)\", found \(quoted(string))")
    }
    return fits
  }

  /// Whether a text matches a pattern; nil where that takes too much work.
  mutating func matches(_ pattern: Pattern, _ text: String) -> Bool? {
    while true {
      var left = steps
      if let result = pattern.program.search(text, steps: &left) {
        steps = left
        return result
      }
      // Once for a large value there may be more.
      guard spend(steps) else { return nil }
    }
  }
}
