import MCPWire

/// The walk through a value that collects what a revision does not allow.
///
/// Generated `validate(in:)` methods call the checks below, each with the name of a member of the value at hand.
public struct Validation: Sendable {
  /// The revision asked about.
  public let revision: Revision
  /// What was found so far, in the order of the walk.
  public private(set) var violations: [Violation] = []

  /// One step down the path. Names stay static until a violation needs them as text.
  enum Step: Sendable {
    case member(StaticString)
    case key(String)
    case index(Int)
  }

  private let root: String
  private var steps: [Step] = []

  /// Starts a walk.
  ///
  /// - Parameter root: how the value is called in the messages, such as `params`.
  public init(revision: Revision, root: String = "$") {
    self.revision = revision
    self.root = root
  }

  /// Reports a member that is not there.
  public mutating func require<T>(_ value: T?, _ member: StaticString) {
    if value == nil { report(.missing, at: member) }
  }

  /// Reports when not one of some members is there.
  ///
  /// - Parameter members: the names, and whether each is there.
  public mutating func requireOne(of members: [(StaticString, Bool)]) {
    guard !members.contains(where: \.1) else { return }
    report(.missingOneOf(members.map { "\($0.0)" }))
  }

  /// Reports a member that is there although the revision does not know it.
  public mutating func forbid<T>(_ value: T?, _ member: StaticString) {
    if value != nil { report(.unknownMember, at: member) }
  }

  /// Reports what a member reports about itself.
  public mutating func check<V: Validatable>(_ value: V?, _ member: StaticString) {
    guard let value else { return }
    descend(into: .member(member)) { value.validate(in: &$0) }
  }

  /// Reports a number that is out of bounds.
  public mutating func check<N: Comparable>(
    _ value: N?, _ member: StaticString, in bounds: some RangeExpression<N>
  ) {
    guard let value, !bounds.contains(value) else { return }
    report(.outOfBounds(value: "\(value)", bounds: words(for: bounds)), at: member)
  }

  /// Reports a list that is too long or too short.
  public mutating func checkCount(
    _ value: (some Collection)?, _ member: StaticString, in bounds: some RangeExpression<Int>
  ) {
    if let value { checkCount(value.count, member, in: bounds) }
  }

  /// Reports a string that is too long or too short, counted in Unicode scalars as JSON Schema counts.
  public mutating func checkCount(
    _ value: String?, _ member: StaticString, in bounds: some RangeExpression<Int>
  ) {
    if let value { checkCount(value.unicodeScalars.count, member, in: bounds) }
  }

  /// Reports a member that is no object, in a revision that allowed objects only.
  public mutating func checkObject(_ value: JSONValue?, _ member: StaticString) {
    if let value, value.objectValue == nil { report(.tooWide(only: "an object"), at: member) }
  }

  /// Reports a member that is not one value, in a revision that had no lists there.
  public mutating func checkSingle<Element>(_ value: OneOrMany<Element>?, _ member: StaticString) {
    if let value, value.single == nil { report(.tooWide(only: "one value"), at: member) }
  }

  /// Reports that the value at hand is of a kind, or has a content, that the revision does not know.
  ///
  /// - Parameter what: names it, such as `"audio"`.
  public mutating func notInRevision(_ what: String) {
    report(.unknownValue(what))
  }

  /// Does a part of the walk one step further down.
  mutating func descend(into step: Step, _ walk: (inout Validation) -> Void) {
    steps.append(step)
    walk(&self)
    steps.removeLast()
  }

  private mutating func checkCount(
    _ count: Int, _ member: StaticString, in bounds: some RangeExpression<Int>
  ) {
    guard !bounds.contains(count) else { return }
    report(.badCount(count, bounds: words(for: bounds)), at: member)
  }

  private mutating func report(_ rule: Violation.Rule, at member: StaticString? = nil) {
    var path: [JSONPathElement] = steps.map { step in
      switch step {
      case .member(let name): .member("\(name)")
      case .key(let name): .member(name)
      case .index(let index): .index(index)
      }
    }
    if let member { path.append(.member("\(member)")) }
    violations.append(Violation(root: root, path: path, rule: rule, revision: revision))
  }
}

/// Bounds as a person says them.
private func words<Bound>(for bounds: some RangeExpression<Bound>) -> String {
  switch bounds {
  case let bounds as ClosedRange<Bound>: "from \(bounds.lowerBound) to \(bounds.upperBound)"
  case let bounds as Range<Bound>: "at least \(bounds.lowerBound) and less than \(bounds.upperBound)"
  case let bounds as PartialRangeFrom<Bound>: "at least \(bounds.lowerBound)"
  case let bounds as PartialRangeThrough<Bound>: "at most \(bounds.upperBound)"
  case let bounds as PartialRangeUpTo<Bound>: "less than \(bounds.upperBound)"
  default: "in \(bounds)"
  }
}
