/// Reads a pattern.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  var offset = 0
  private var openGroups = 0

  /// How deep groups may nest.
  private static let maximumDepth = 100

  /// Whether what cannot be matched is read nevertheless, and what it means is forgotten.
  let readsEverything: Bool

  /// How long a pattern may be.
  private static let maximumLength = 50_000

  init(_ text: String, readsEverything: Bool = false) throws(PatternError) {
    scalars = Array(text.unicodeScalars.prefix(Self.maximumLength + 1))
    guard scalars.count <= Self.maximumLength else {
      throw PatternError(
        "the pattern is longer than \(Self.maximumLength) characters", offset: Self.maximumLength)
    }
    self.readsEverything = readsEverything
  }

  /// The pattern as a whole.
  mutating func pattern() throws(PatternError) -> PatternTree {
    let tree = try alternatives()
    guard offset == scalars.count else { throw PatternError("\")\" closes no group", offset: offset) }
    return tree
  }

  /// The next scalar; nil at the end.
  var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  /// Goes past the next scalar if it is the expected one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    offset += 1
    return true
  }

  private mutating func alternatives() throws(PatternError) -> PatternTree {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternTree {
    var parts: [PatternTree] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let start = offset
      let part = try term(scalar)
      parts.append(try quantified(part, from: start))
    }
    switch parts.count {
    case 0: return .empty
    case 1: return parts[0]
    default: return .sequence(parts)
    }
  }

  private mutating func term(_ scalar: Unicode.Scalar) throws(PatternError) -> PatternTree {
    let start = offset
    offset += 1
    switch scalar {
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case ".": return .set(ScalarSet(ScalarSet.lineEnds, isNegated: true))
    case "(": return try group()
    case "[": return .set(try characterClass().finished())
    case "\\": return try escape()
    case "*", "+", "?": throw PatternError("there is nothing for \"\(scalar)\" to repeat", offset: start)
    case "{" where try bounds(from: start) != nil:
      throw PatternError("there is nothing for the quantifier to repeat", offset: start)
    default:
      // A brace or bracket that opens or closes nothing stands for itself, as in browsers.
      offset = start + 1
      return .set(ScalarSet(scalar.value))
    }
  }

  /// A group, after its parenthesis. Which groups capture makes no difference here.
  private mutating func group() throws(PatternError) -> PatternTree {
    let start = offset - 1
    guard openGroups < Self.maximumDepth else {
      throw PatternError("groups are nested deeper than \(Self.maximumDepth) levels", offset: start)
    }
    if take("?") { try groupKind(from: start) }
    openGroups += 1
    let tree = try alternatives()
    openGroups -= 1
    guard take(")") else { throw PatternError("the group is not closed", offset: start) }
    return tree
  }

  /// What stands between a group's question mark and its first alternative.
  private mutating func groupKind(from start: Int) throws(PatternError) {
    if take(":") { return }
    let isBehind = take("<")
    if let sign = next, sign == "=" || sign == "!" {
      let direction = isBehind ? "behind" : "ahead"
      offset += 1
      if readsEverything { return }
      throw PatternError(
        "looking \(direction) with \"(?\(isBehind ? "<" : "")\(sign)\" is not supported", offset: start)
    }
    guard isBehind else { throw PatternError("this kind of group is not supported", offset: start) }
    try groupName()
  }

  mutating func groupName() throws(PatternError) {
    let start = offset
    while let scalar = next, scalar != ">" {
      guard scalar == "_" || scalar == "$" || scalar.properties.isIDContinue else {
        throw PatternError("a group's name cannot have \"\(scalar)\"", offset: offset)
      }
      offset += 1
    }
    guard offset > start, take(">") else {
      throw PatternError("the group's name is not complete", offset: start)
    }
  }

  private mutating func quantified(_ tree: PatternTree, from start: Int) throws(PatternError) -> PatternTree {
    let place = offset
    let counts: (least: Int, most: Int?)
    switch next {
    case "*": counts = (0, nil)
    case "+": counts = (1, nil)
    case "?": counts = (0, 1)
    case "{":
      offset += 1
      guard let found = try bounds(from: place) else {
        offset = place
        return tree
      }
      offset -= 1
      counts = found
    default: return tree
    }
    offset += 1
    _ = take("?")
    if case .assertion = tree, scalars[start] != "(" {
      throw PatternError("an assertion takes no place and cannot be repeated", offset: place)
    }
    return .repeated(tree, least: counts.least, most: counts.most, offset: place)
  }

  /// The numbers of a quantifier, after its brace; nil if it is none, and then the offset stands anywhere.
  private mutating func bounds(from start: Int) throws(PatternError) -> (least: Int, most: Int?)? {
    guard let least = number() else { return nil }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else { return nil }
    if let most, most < least {
      throw PatternError("the quantifier's numbers are out of order", offset: start)
    }
    return (least, most)
  }

  /// A decimal number; nil if no digit comes next. Numbers beyond all reason become a large one.
  private mutating func number() -> Int? {
    var value: Int?
    while let digit = next, ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1 << 40)
      offset += 1
    }
    return value
  }
}
