extension Taker {
  /// What the next variable takes at a place: one that is not exploded before one that is.
  func choose(at place: Int, budget: inout Int) -> Capture? {
    let last = captures.last
    let running = last.flatMap { isExploded($0.index) ? $0 : nil }
    let first = last.map { $0.index + 1 } ?? 1
    let plain = plainChoice(at: place, from: first, budget: &budget)
    let item = running.flatMap { explodedItem(at: place, of: $0.index, like: $0) }
    if let item {
      guard let plain else { return item }
      // Names decide. Without them the exploded variable takes items until one is left for the other.
      let takesPlain =
        kind.isNamed || (place...item.value.upperBound).contains { Int(reach.done[$0]) > plain.index }
      return takesPlain ? capture(plain, at: place) : item
    }
    guard let next = reach.names.nextExploded(from: first),
      plain.map({ !kind.isNamed && $0.index > next }) ?? true,
      let fresh = explodedItem(at: place, of: next, like: nil)
    else { return plain.map { capture($0, at: place) } }
    return fresh
  }

  /// A variable that is not exploded, and how it begins.
  private typealias Choice = (index: Int, group: NamesOfExpression.Group)

  /// The first variable that is not exploded and can begin at a place.
  private func plainChoice(at place: Int, from first: Int, budget: inout Int) -> Choice? {
    var found: Choice?
    for group in reach.names.groups(at: place, in: text, budget: &budget) {
      let candidates = group.variables.from(first)
      budget -= candidates.count
      for index in candidates where index < found?.index ?? .max {
        let isPrefixed = reach.expression.variables[index - 1].prefixLength != nil
        if isPrefixed
          ? reach.canBePrefix(index, of: group, budget: &budget) : Int(reach.reach(of: group)) > index
        {
          found = (index, group)
        }
      }
    }
    return found
  }

  private func capture(_ choice: Choice, at place: Int) -> Capture {
    let (index, start) = (choice.index, choice.group.value)
    if choice.group.isBare { return Capture(index: index, key: place..<start, value: start..<start) }
    let prefix = reach.expression.variables[index - 1].prefixLength
    let end = endOfValue(
      from: start, need: index + 1, ends: reach.done, commas: kind.keepsReserved || prefix == nil,
      characters: (prefix == nil || kind.marksEmpty ? 0 : 1)...(prefix ?? .max))
    return kind.isNamed
      ? Capture(index: index, key: place..<start - 1, value: start..<end, isMarked: true)
      : Capture(index: index, value: start..<end)
  }

  /// An item of an exploded variable; nil where it can have none at a place.
  private func explodedItem(at place: Int, of index: Int, like last: Capture?) -> Capture? {
    let mustBe = kind.tellsItemsApart ? last?.isMarked : nil
    if mustBe != false, Int(reach.items.pair[place]) >= index, let equals = placeOfEquals(from: place) {
      let start = equals + 1
      let end = endOfValue(
        from: start, need: index, ends: reach.items.pairEnd, characters: (kind.marksEmpty ? 0 : 1)...(.max))
      return Capture(index: index, key: place..<equals, value: start..<end, isMarked: true)
    }
    guard mustBe != true, Int(reach.items.list(at: place, of: kind)) >= index else { return nil }
    let end = endOfValue(from: place, need: index, ends: reach.items.listEnd)
    if kind.isNamed { return Capture(index: index, key: place..<end, value: end..<end) }
    guard kind.keepsReserved, let equals = placeOfEquals(from: place), equals < end else {
      return Capture(index: index, value: place..<end)
    }
    return Capture(index: index, key: place..<equals, value: equals + 1..<end, isMarked: true)
  }

  private func placeOfEquals(from start: Int) -> Int? {
    var place = start
    while !text.has(.equals, at: place) {
      let length = text.length(at: place, keepsReserved: kind.keepsReserved)
      if length == 0 || text.has(.comma, at: place) { return nil }
      place += length
    }
    return place
  }
}
