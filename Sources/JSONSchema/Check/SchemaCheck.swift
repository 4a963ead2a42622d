import MCPWire

/// The checking of one value.
struct SchemaCheck {
  let graph: SchemaGraph

  /// Whether violations are collected. If not, a check ends with the first.
  var isCollecting = false
  var violations: [SchemaViolation] = []
  var limit = 0
  /// The way to the value that is being checked; kept only where violations are collected.
  var path: JSONPath = []

  /// The resources that were entered, from the outermost on; kept only where they matter.
  var scope: [Int] = []

  /// How many schemas are being checked inside each other.
  var depth = 0
  /// How much may still be done.
  var steps = SchemaCheck.leastSteps
  /// Why the check could not be completed; nil if nothing has prevented it.
  var obstacle: String?

  /// How many schemas may be checked inside each other, which must not overflow the stack of a small thread.
  static let maximumDepth = 400
  /// How much may be done for any value: about a tenth of a second of work.
  static let leastSteps = 1_000_000
  /// How much more may be done for each value inside a value, and for some bytes of text.
  static let stepsPerPart = 50

  init(_ graph: SchemaGraph) { self.graph = graph }

  /// Whether a value fits.
  mutating func accepts(_ value: JSONValue) -> Bool {
    isCollecting = false
    return run(value)
  }

  /// The ways in which a value does not fit.
  mutating func violations(of value: JSONValue, limit: Int) -> [SchemaViolation] {
    isCollecting = true
    self.limit = limit
    // A value that is known not to fit may still turn out to be too much work when all its faults are looked for.
    // Then those that were found have to do.
    if !run(value), violations.isEmpty {
      violations = [SchemaViolation(path: [], keyword: "", message: obstacle ?? "does not fit the schema")]
    }
    return Array(violations.prefix(limit))
  }

  private mutating func run(_ value: JSONValue) -> Bool {
    violations = []
    scope = []
    depth = 0
    steps = Self.leastSteps
    hasGrown = false
    obstacle = nil
    self.value = value
    var seen = Evaluated()
    let fits = check(value, graph.root, &seen)
    return fits && obstacle == nil
  }

  /// The whole value, from whose size it follows how much may be done.
  private var value: JSONValue = .null
  private var hasGrown = false

  /// Counts some work; answers false where there has been too much of it.
  @inline(__always)
  mutating func spend(_ cost: Int) -> Bool {
    steps -= cost
    return steps > 0 || hasMoreSteps()
  }

  /// Allows for more work where the value is large.
  @inline(never)
  private mutating func hasMoreSteps() -> Bool {
    if !hasGrown {
      hasGrown = true
      steps += size(of: value) * Self.stepsPerPart
      if steps > 0 { return true }
    }
    return giveUp("takes too much work to be checked against its schema")
  }

  /// Ends the check: nothing more is looked at, and the value is not accepted.
  mutating func giveUp(_ reason: String) -> Bool {
    if obstacle == nil { obstacle = reason }
    (steps, hasGrown) = (0, true)
    return false
  }

  /// Whether there is no sense in going on.
  var isOver: Bool { obstacle != nil || (isCollecting && violations.count >= limit) }

  /// Adds a violation, if they are collected, and answers false.
  ///
  /// Messages are made out of line, as making them takes much of the stack, of which each level of a check has to
  /// take little.
  @inline(never)
  mutating func fail(_ keyword: String, _ message: @autoclosure () -> String) -> Bool {
    if isCollecting, violations.count < limit {
      let violation = SchemaViolation(path: path, keyword: keyword, message: message())
      // Schemas that are put together often ask for the same.
      if violations.count > 100 || !violations.contains(violation) { violations.append(violation) }
    }
    return false
  }
}

/// The size of a value: how many there are in it, with their text.
private func size(of value: JSONValue) -> Int {
  var bytes = 0
  var waiting = [value]
  while let value = waiting.popLast() {
    bytes += 8
    switch value {
    case .string(let string): bytes += string.utf8.count
    case .number(let number): bytes += number.textLength
    case .array(let elements): waiting += elements
    case .object(let object):
      for (name, value) in object.members {
        bytes += name.utf8.count
        waiting.append(value)
      }
    case .null, .bool: break
    }
  }
  return bytes / 8
}
