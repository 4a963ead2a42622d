/// A part of a URI that a variable has taken.
struct Capture {
  /// The index of the variable in its expression, from 0.
  let variable: Int
  /// The name of a parameter, or the key of a pair; nil where there is none.
  let key: Range<Int>?
  let value: Range<Int>
  /// Whether `=` stands before the value.
  let isMarked: Bool
}

/// Divides what an expression takes of a URI among its variables.
struct Taker {
  let reach: Reach
  let isGreedy: Bool
  private(set) var captures: [Capture] = []

  private var text: URIText { reach.text }
  private var kind: URITemplate.Operator { reach.expression.operator }

  init(reach: Reach, isGreedy: Bool) {
    self.reach = reach
    self.isGreedy = isGreedy
  }

  /// Takes what begins at a place, and says where it ends; nil where nothing can be taken and nothing left out.
  mutating func take(from start: Int, budget: inout Int) -> Int? {
    let mayBeEmpty = reach.after[start]
    if kind.first == nil, mayBeEmpty, !isGreedy { return start }
    guard reach.canBegin(at: start) else { return mayBeEmpty ? start : nil }
    var place = kind.first == nil ? start : start + 1
    var next = 1
    while budget >= 0 {
      budget -= 1
      guard let capture = choose(at: place, from: next, budget: &budget) else { return nil }
      captures.append(capture)
      let index = capture.variable + 1
      let isExploded = reach.expression.variables[capture.variable].isExploded
      place = capture.value.upperBound
      next = isExploded ? index : index + 1
      let canStop = reach.after[place]
      guard text.has(kind.separator, at: place), Int(reach.enter[place + 1]) >= next else {
        // A value without a sign that it is there is none.
        if place == start { captures = [] }
        return canStop ? place : nil
      }
      if canStop, !isGreedy {
        // More of the same variable is left to what follows, but each variable is to have something.
        guard let following = choose(at: place + 1, from: next, budget: &budget),
          !reach.expression.variables[following.variable].isExploded
        else { return place }
      }
      place += 1
    }
    return nil
  }

  /// The first variable that can begin at a place, one that is not exploded before one that is.
  private func choose(at place: Int, from first: Int, budget: inout Int) -> Capture? {
    let isRunning = captures.last.map { $0.variable + 1 == first } ?? false
    var plain: (index: Int, group: NamesOfExpression.Group)?
    for group in reach.names.groups(at: place, in: text, budget: &budget) {
      for index in group.variables.from(first) where index < plain?.index ?? .max {
        budget -= 1
        let isPrefixed = reach.expression.variables[index - 1].prefixLength != nil
        if isPrefixed
          ? reach.canBePrefix(index, of: group, budget: &budget) : Int(reach.reach(of: group)) > index
        {
          plain = (index, group)
        }
      }
    }
    var exploded = reach.names.nextExploded(from: first)
    if let index = exploded, Int(reach.explodedReach(at: place)) < index { exploded = nil }
    // Names decide. Without them an exploded variable that comes first gets its first item.
    if let plain, exploded == nil || kind.isNamed || isRunning || plain.index < exploded ?? .max {
      let variable = reach.expression.variables[plain.index - 1]
      let start = plain.group.value
      let end =
        plain.group.isBare
        ? start
        : self.end(
          from: start, need: plain.index + 1, commas: kind.keepsReserved || variable.prefixLength == nil,
          characters: variable.prefixLength ?? .max)
      let nameEnd = plain.group.isBare ? start : start - 1
      return Capture(
        variable: plain.index - 1, key: kind.isNamed ? place..<nameEnd : nil, value: start..<end,
        isMarked: kind.isNamed && !plain.group.isBare)
    }
    guard let exploded else { return nil }
    let item = explodedItem(at: place, index: exploded)
    guard isRunning, exploded == first, let last = captures.last, !kind.isNamed, !kind.keepsReserved,
      last.isMarked != item.isMarked, let other = reach.names.nextExploded(from: first + 1),
      Int(reach.explodedReach(at: place)) >= other
    else { return item }
    // Pairs end where a list begins.
    return explodedItem(at: place, index: other)
  }

  private func explodedItem(at place: Int, index: Int) -> Capture {
    var equals = place
    while !text.has(.equals, at: equals) {
      let length = text.length(at: equals, keepsReserved: kind.keepsReserved)
      if length == 0 || text.has(.comma, at: equals) { break }
      equals += length
    }
    let mustBeMarked = kind.isNamed && kind.marksEmpty
    let end =
      mustBeMarked
      ? self.end(from: equals + 1, need: index) : self.end(from: place, need: index, equals: 1)
    if text.has(.equals, at: equals), equals < end || mustBeMarked {
      return Capture(variable: index - 1, key: place..<equals, value: equals + 1..<end, isMarked: true)
    }
    return kind.isNamed
      ? Capture(variable: index - 1, key: place..<end, value: end..<end, isMarked: false)
      : Capture(variable: index - 1, key: nil, value: place..<end, isMarked: false)
  }

  /// Where a value ends: at its first end, or where all is to be taken, before a separator or else at its last.
  ///
  /// - Parameters:
  ///   - equals: how many `=` it may have where they are not like other characters.
  ///   - characters: how many it may have.
  private func end(
    from start: Int, need: Int, commas: Bool = false, equals: Int = 0, characters: Int = .max
  ) -> Int {
    var (place, last, equals, characters) = (start, start, equals, characters)
    while true {
      if Int(reach.done[place]) >= need {
        if !isGreedy || !reach.after[place] { return place }
        if text.has(kind.separator, at: place), Int(reach.enter[place + 1]) >= need { return place }
        last = place
      }
      let isComma = text.has(.comma, at: place)
      let length = text.length(at: place, keepsReserved: kind.keepsReserved)
      if isComma ? !commas : length == 0 {
        guard text.has(.equals, at: place), equals > 0 else { return last }
        equals -= 1
      }
      guard characters > 0 else { return last }
      characters -= 1
      place += max(1, length)
    }
  }
}
