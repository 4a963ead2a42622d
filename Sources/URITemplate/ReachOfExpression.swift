/// From where in a URI an expression and all after it can match, found from the end of the URI to its start.
///
/// Variables keep their order, so one number for each place says all: the greatest index from which on variables are
/// enough for what comes there. Indices count from 1; 0 says that nothing matches.
struct Reach {
  let expression: Expression
  let text: URIText
  /// Where what follows the expression matches.
  let after: [Bool]
  /// Where a value has ended: the first variable that is not yet used may have any index up to this.
  private(set) var done: [Int32]
  /// Where a variable, with its name if it has one, is to begin: it may have any index up to this.
  private(set) var enter: [Int32]
  let names: NamesOfExpression

  /// The greatest of `done` at the ends of a value that begins at a place.
  private(set) var plain: [Int32]
  /// Items of exploded variables.
  private(set) var items: ReachOfItems

  init(of expression: Expression, in text: URIText, before after: [Bool], budget: inout Int) {
    self.expression = expression
    self.text = text
    self.after = after
    names = NamesOfExpression(expression)
    let none = [Int32](repeating: 0, count: text.count + 1)
    (done, enter, plain) = (none, none, none)
    items = ReachOfItems(count: text.count)
    for place in stride(from: text.count, through: 0, by: -1) {
      fill(place)
      enter[place] = greatestIndex(at: place, budget: &budget)
      if budget < 0 { return }
    }
  }

  /// Whether the expression, with at least one variable that has a value, can begin at a place.
  func canBegin(at place: Int) -> Bool {
    guard let first = expression.operator.first else { return enter[place] > 0 }
    return text.has(first, at: place) && enter[place + 1] > 0
  }

  private mutating func fill(_ place: Int) {
    let kind = expression.operator
    if after[place] {
      done[place] = Int32(clamping: expression.variables.count + 1)
    } else if text.has(kind.separator, at: place) {
      done[place] = enter[place + 1]
    }
    plain[place] = done[place]
    let length = text.length(at: place, keepsReserved: kind.keepsReserved)
    if length > 0 || text.has(.comma, at: place) {
      plain[place] = max(plain[place], plain[place + max(1, length)])
    }
    let ends = explodedEnds(at: place)
    items.fill(place, listEnd: ends.list, pairEnd: ends.pair, of: kind, in: text)
  }

  /// The greatest index that an exploded variable may have of which an item has ended at a place.
  private func explodedEnds(at place: Int) -> (list: Int32, pair: Int32) {
    guard !after[place], expression.operator.tellsItemsApart, done[place] > 0 else {
      return (done[place], done[place])
    }
    func end(_ item: Int32) -> Int32 { max(enter[place + 1] - 1, Int32(names.lastExploded(upTo: Int(item)))) }
    return (end(items.list[place + 1]), end(items.pair[place + 1]))
  }

  private func greatestIndex(at place: Int, budget: inout Int) -> Int32 {
    if expression.operator.isNamed {
      guard place > 0,
        text.has(expression.operator.separator, at: place - 1)
          || text.has(expression.operator.first, at: place - 1)
      else { return 0 }
    }
    var greatest = Int32(
      names.lastExploded(upTo: Int(max(items.list(at: place, of: expression.operator), items.pair[place]))))
    if !expression.operator.isNamed {
      return max(greatest, greatestIndex(of: names.unnamed(at: place), above: greatest, budget: &budget))
    }
    for group in names.groups(at: place, in: text, budget: &budget) {
      greatest = max(greatest, greatestIndex(of: group, above: greatest, budget: &budget))
    }
    return greatest
  }

  private func greatestIndex(
    of group: NamesOfExpression.Group, above known: Int32, budget: inout Int
  ) -> Int32 {
    let limit = Int(reach(of: group)) - 1
    let greatest = max(known, Int32(group.variables.lastPlain(upTo: limit)))
    let index = group.variables.prefixed(upTo: limit).last {
      $0 <= Int(greatest) || canBePrefix($0, of: group, budget: &budget)
    }
    return max(greatest, Int32(index ?? 0))
  }

  /// How far the value of a variable reaches.
  func reach(of group: NamesOfExpression.Group) -> Int32 {
    group.isBare ? done[group.value] : plain[group.value]
  }

  /// Whether a variable that is cut to a prefix can have the value that begins there.
  func canBePrefix(_ index: Int, of group: NamesOfExpression.Group, budget: inout Int) -> Bool {
    budget -= 1
    guard Int(reach(of: group)) > index, var left = expression.variables[index - 1].prefixLength else {
      return false
    }
    var place = group.value
    let mayBeEmpty = group.isBare || expression.operator.marksEmpty
    while Int(done[place]) <= index || place == group.value && !mayBeEmpty {
      budget -= 1
      let length = text.length(at: place, keepsReserved: expression.operator.keepsReserved)
      guard left > 0, length > 0, budget >= 0 else { return false }
      left -= 1
      place += length
    }
    return true
  }
}
