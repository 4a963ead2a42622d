/// A part of a URI that a variable has taken.
struct Capture {
  /// The index of the variable in its expression, from 1.
  let index: Int
  /// The name of a parameter, or the key of a pair; nil where there is none.
  var key: Range<Int>?
  var value: Range<Int>
  /// Whether `=` stands before the value.
  var isMarked = false
}

/// Divides what an expression takes of a URI among its variables.
struct Taker {
  let reach: Reach
  let isGreedy: Bool
  private(set) var captures: [Capture] = []

  var text: URIText { reach.text }
  var kind: URITemplate.Operator { reach.expression.operator }

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
    var next = choose(at: place, budget: &budget)
    while budget >= 0, let capture = next {
      budget -= 1
      captures.append(capture)
      place = capture.value.upperBound
      let canStop = reach.after[place]
      next = text.has(kind.separator, at: place) ? choose(at: place + 1, budget: &budget) : nil
      // More of the same variable is left to what follows, but each variable is to have something.
      if canStop, !isGreedy, let index = next?.index, isExploded(index) { next = nil }
      if next == nil {
        // A value without a sign that it is there is none.
        if place == start { captures = [] }
        return canStop ? place : nil
      }
    }
    return nil
  }

  func isExploded(_ index: Int) -> Bool { reach.expression.variables[index - 1].isExploded }

  /// Where a value ends: at its first end, or where all is to be taken, before a separator or else at its last.
  ///
  /// - Parameters:
  ///   - ends: for each place, the greatest index of the next variable if a value ends there.
  ///   - characters: how many it may have.
  func endOfValue(
    from start: Int, need: Int, ends: [Int32], commas: Bool = false, characters: ClosedRange<Int> = 0...(.max)
  ) -> Int {
    var (place, last, count) = (start, start, 0)
    while true {
      if Int(ends[place]) >= need, count >= characters.lowerBound {
        if !isGreedy || !reach.after[place] { return place }
        if text.has(kind.separator, at: place), Int(reach.enter[place + 1]) >= need { return place }
        last = place
      }
      let isComma = text.has(.comma, at: place)
      let length = text.length(at: place, keepsReserved: kind.keepsReserved)
      guard isComma ? commas : length > 0, count < characters.upperBound else { return last }
      count += 1
      place += max(1, length)
    }
  }
}
