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
  /// The same for one item of an exploded variable: no comma, and one `=`.
  private(set) var item: [Int32]
  /// The same after the `=`.
  private var single: [Int32]
  /// The same for an item that must have its `=`.
  private(set) var keyed: [Int32]

  init(of expression: Expression, in text: URIText, before after: [Bool], budget: inout Int) {
    self.expression = expression
    self.text = text
    self.after = after
    names = NamesOfExpression(expression)
    let none = [Int32](repeating: 0, count: text.count + 1)
    (done, enter, plain, item, single, keyed) = (none, none, none, none, none, none)
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
    (plain[place], item[place], single[place]) = (done[place], done[place], done[place])
    let length = text.length(at: place, keepsReserved: kind.keepsReserved)
    let isComma = text.has(.comma, at: place)
    if length > 0 || isComma { plain[place] = max(plain[place], plain[place + max(1, length)]) }
    if length > 0, !isComma {
      item[place] = max(item[place], item[place + length])
      single[place] = max(single[place], single[place + length])
      keyed[place] = keyed[place + length]
    }
    if text.has(.equals, at: place) {
      item[place] = max(item[place], single[place + 1])
      keyed[place] = single[place + 1]
    }
  }

  private func greatestIndex(at place: Int, budget: inout Int) -> Int32 {
    if expression.operator.isNamed {
      guard place > 0,
        text.has(expression.operator.separator, at: place - 1)
          || text.has(expression.operator.first, at: place - 1)
      else { return 0 }
    }
    var greatest = Int32(names.lastExploded(upTo: Int(explodedReach(at: place))))
    for group in names.groups(at: place, in: text, budget: &budget) {
      let limit = Int(reach(of: group)) - 1
      greatest = max(greatest, Int32(group.variables.lastPlain(upTo: limit)))
      for index in group.variables.prefixed(upTo: limit).reversed() where Int32(index) > greatest {
        if canBePrefix(index, of: group, budget: &budget) { greatest = Int32(index) }
      }
    }
    return greatest
  }

  /// How far an item of an exploded variable reaches that begins at a place.
  func explodedReach(at place: Int) -> Int32 {
    expression.operator.isNamed && expression.operator.marksEmpty ? keyed[place] : item[place]
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
    while Int(done[place]) <= index {
      budget -= 1
      let length = text.length(at: place, keepsReserved: expression.operator.keepsReserved)
      guard left > 0, length > 0, budget >= 0 else { return false }
      left -= 1
      place += length
    }
    return true
  }
}
