extension URITemplate {
  /// The longest URI that is matched, in bytes.
  static let longestURI = 1 << 20
  /// The most that the parts of a template times the length of a URI may be, and the most steps besides to try
  /// prefixes, names and literals.
  static let mostWork = 1 << 22

  /// The values from which the template makes a URI; nil where it can make it from none.
  ///
  /// Expanded again, the values give the same URI. Where a URI has `%c3` for `%C3` or `%7E` for `~` they give the
  /// spelling that expansion uses, which section 6.2.2 of RFC 3986 holds equivalent.
  ///
  /// Often several values make one URI. Then this is what is found:
  /// - Each expression from left to right takes something if it can, and then as little as it can: `{a}-{b}` finds
  ///   `x` and `y-z` in `x-y-z`. Without a first character, as in `{a}` and `{+a}`, that may be nothing. Directly
  ///   before another such expression, as in `{a}{b}`, an expression takes as much as it can.
  /// - Within an expression the variables take their parts in their order. Parameters are expected in the order of
  ///   the template, and any may be missing.
  /// - With commas between them, parts of one value are a list, but for `+` and `#` a string. An exploded variable
  ///   is always a list or pairs. Pairs that are not exploded cannot be told from a list.
  /// - A value of `+` or `#` is decoded only where expansion would encode it again: `%20` is a space, `%2F` stays.
  /// - A variable that expanded to nothing, without a mark that it is there, has no value.
  /// - A variable that appears more than once must have one value. It is not looked for in other ways to divide the
  ///   URI than these.
  ///
  /// The time is proportional to the parts of the template times the length of the URI. Nothing is found in URIs of
  /// more than 1 MiB, or where this product, or the steps to try prefixes, names and literals, are more than 4
  /// million.
  public func match(_ uri: String) -> [String: Value]? {
    guard uri.utf8.count <= Self.longestURI, parts.count * (uri.utf8.count + 1) <= Self.mostWork,
      let text = URIText(Array(uri.utf8)), let rests = rests(of: text)
    else { return nil }
    var budget = Self.mostWork
    var found = FoundValues()
    var place = 0
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(_, let tokens): place += tokens.count
      case .expression(let expression):
        let reach = Reach(of: expression, in: text, before: rests[index + 1], budget: &budget)
        var taker = Taker(reach: reach, isGreedy: isGreedy(at: index))
        guard let end = taker.take(from: place, budget: &budget) else { return nil }
        found.add(taker.captures, of: expression, in: text)
        place = end
      }
    }
    let values = found.values
    // One variable may have been found with two values.
    guard budget >= 0, let made = try? expand(values, atMost: text.bytes.count),
      URIText(made)?.tokens == text.tokens
    else { return nil }
    return values
  }

  /// For each part, the places from which it and those after it match what is left of a URI; nil where the first does
  /// not match at the start.
  private func rests(of text: URIText) -> [[Bool]]? {
    var budget = Self.mostWork
    var after = [Bool](repeating: false, count: text.count + 1)
    after[text.count] = true
    var rests = [after]
    for part in parts.reversed() {
      switch part {
      case .literal(_, let tokens):
        var here = [Bool](repeating: false, count: text.count + 1)
        for place in 0...text.count where place + tokens.count <= text.count && after[place + tokens.count] {
          let equal = zip(text.tokens[place...], tokens).prefix { $0 == $1 }.count
          here[place] = equal == tokens.count
          budget -= equal
          if budget < 0 { return nil }
        }
        after = here
      case .expression(let expression):
        let reach = Reach(of: expression, in: text, before: after, budget: &budget)
        guard budget >= 0 else { return nil }
        after = (0...text.count).map { after[$0] || reach.canBegin(at: $0) }
      }
      rests.append(after)
    }
    return after[0] ? rests.reversed() : nil
  }

  /// Whether an expression takes as much as it can: nothing but the next expression's values come after it.
  private func isGreedy(at index: Int) -> Bool {
    guard index + 1 < parts.count, case .expression(let next) = parts[index + 1] else { return false }
    return next.operator.first == nil
  }
}
