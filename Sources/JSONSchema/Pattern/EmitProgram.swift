/// A pattern as a program that tries all ways at once, one character after the other.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Takes a scalar of the set with that index.
    case take(Int32)
    /// Goes on at both places.
    case split(Int32, Int32)
    /// Goes on at another place.
    case jump(Int32)
    /// Goes on only where the assertion holds.
    case assert(PatternAssertion)
    /// The pattern has been found.
    case found
  }

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [ScalarSet] = []

  /// The same program in a form that is searched faster; nil if it is too large for that.
  private(set) var small: SmallSearch?

  /// Whether a match can only begin at the start of the text.
  let isAnchored: Bool

  /// How many instructions a program may have: repetitions with bounds are written out.
  static let maximumSize = 20_000

  /// Compiles a pattern.
  init(_ tree: PatternTree) throws(PatternError) {
    isAnchored = tree.isAnchored
    try emit(tree, offset: 0)
    instructions.append(.found)
    small = SmallSearch(self)
  }

  private mutating func emit(_ tree: PatternTree, offset: Int) throws(PatternError) {
    guard instructions.count < Self.maximumSize else {
      throw PatternError("the pattern is too large once its repetitions are written out", offset: offset)
    }
    switch tree {
    case .empty: break
    case .set(let set):
      sets.append(set)
      instructions.append(.take(Int32(sets.count - 1)))
    case .assertion(let assertion): instructions.append(.assert(assertion))
    case .sequence(let parts): for part in parts { try emit(part, offset: offset) }
    case .alternatives(let branches): try emit(branches: branches, offset: offset)
    case .repeated(let tree, let least, let most, let offset):
      try emit(tree, least: least, most: most, offset: offset)
    }
  }

  private mutating func emit(branches: [PatternTree], offset: Int) throws(PatternError) {
    var ends: [Int] = []
    for branch in branches.dropLast() {
      let split = placeholder()
      try emit(branch, offset: offset)
      ends.append(placeholder())
      instructions[split] = .split(Int32(split + 1), place)
    }
    if let last = branches.last { try emit(last, offset: offset) }
    for end in ends { instructions[end] = .jump(place) }
  }

  private mutating func emit(
    _ tree: PatternTree, least: Int, most: Int?, offset: Int
  ) throws(PatternError) {
    let firstSets = sets.count
    for _ in 0..<least where try !emitCopy(of: tree, firstSets: firstSets, offset: offset) { return }
    guard let most else {
      let split = placeholder()
      _ = try emitCopy(of: tree, firstSets: firstSets, offset: offset)
      instructions.append(.jump(Int32(split)))
      instructions[split] = .split(Int32(split + 1), place)
      return
    }
    var splits: [Int] = []
    for _ in 0..<(most - least) {
      splits.append(placeholder())
      guard try emitCopy(of: tree, firstSets: firstSets, offset: offset) else { break }
    }
    for split in splits { instructions[split] = .split(Int32(split + 1), place) }
  }

  /// Writes a repeated part out once more, with the sets of its first copy.
  ///
  /// - Returns: whether there were any instructions: what takes none need not be repeated.
  private mutating func emitCopy(
    of tree: PatternTree, firstSets: Int, offset: Int
  ) throws(PatternError) -> Bool {
    let (start, ownSets) = (instructions.count, sets.count)
    try emit(tree, offset: offset)
    guard ownSets > firstSets else { return instructions.count > start }
    // All copies have their sets in the same order.
    for index in start..<instructions.count {
      guard case .take(let set) = instructions[index] else { continue }
      instructions[index] = .take(set - Int32(ownSets - firstSets))
    }
    sets.removeSubrange(ownSets...)
    return instructions.count > start
  }

  private var place: Int32 { Int32(instructions.count) }

  private mutating func placeholder() -> Int {
    instructions.append(.found)
    return instructions.count - 1
  }
}
