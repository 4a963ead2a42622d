/// A pattern that has been read.
///
/// Whether a quantifier is greedy or lazy is not kept: it decides what is found, not whether something is.
indirect enum PatternTree {
  case empty
  case set(ScalarSet)
  case assertion(PatternAssertion)
  case sequence([PatternTree])
  case alternatives([PatternTree])
  /// From `least` to `most` times; without end where `most` is nil. The offset is that of the quantifier.
  case repeated(PatternTree, least: Int, most: Int?, offset: Int)

  /// Whether a match can only begin at the start of the text.
  var isAnchored: Bool {
    switch self {
    case .assertion(.start): true
    case .sequence(let parts): parts.first?.isAnchored ?? false
    case .alternatives(let branches): branches.allSatisfy(\.isAnchored)
    case .repeated(let tree, let least, _, _): least > 0 && tree.isAnchored
    case .empty, .set, .assertion: false
    }
  }
}

/// What a pattern may ask of a place in the text, without taking a character.
enum PatternAssertion: Sendable {
  case start
  case end
  case wordBoundary
  case noWordBoundary
}
