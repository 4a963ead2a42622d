extension PatternProgram {
  /// Whether the pattern matches anywhere in a text; nil when that takes more than the given number of steps, of
  /// which those taken are subtracted.
  ///
  /// All ways to match go on side by side, and two that have come to the same instruction are one. So each
  /// character takes at most as many steps as there are instructions.
  func search(_ text: String, steps: inout Int) -> Bool? {
    var text = text
    return text.withUTF8 { bytes in
      if let small {
        steps -= bytes.count / 8
        return steps > 0 ? small.search(bytes) : nil
      }
      var search = PatternSearch(size: instructions.count)
      return search.run(self, bytes, steps: &steps)
    }
  }
}

/// Where all ways to match have come to.
private struct PatternSearch {
  /// The instructions that wait for the next character.
  private var waiting: [Int32] = []
  private var following: [Int32] = []
  /// For each instruction the last round in which it was reached.
  private var reached: [Int32]
  private var round: Int32 = 0
  private var stack: [Int32] = []

  init(size: Int) {
    reached = Array(repeating: 0, count: size)
  }

  mutating func run(
    _ program: PatternProgram, _ text: UnsafeBufferPointer<UInt8>, steps: inout Int
  ) -> Bool? {
    var offset = 0
    var previous: Unicode.Scalar?
    while true {
      let (scalar, length) = decode(text, at: offset)
      // The round is over when its number comes again; texts are shorter than that, but who knows.
      if round == .max {
        round = 0
        for index in reached.indices { reached[index] = 0 }
      }
      round += 1
      // What the last character led to, and a new start here.
      let place = Place(previous: previous, next: scalar)
      waiting.removeAll(keepingCapacity: true)
      for index in following.indices where follow(program, from: following[index], at: place) { return true }
      following.removeAll(keepingCapacity: true)
      if !program.isAnchored || offset == 0, follow(program, from: 0, at: place) { return true }
      guard let scalar, !(waiting.isEmpty && program.isAnchored) else { return false }
      steps -= 1 + waiting.count / 4
      guard steps > 0 else { return nil }
      for instruction in waiting {
        guard case .take(let set) = program.instructions[Int(instruction)] else { continue }
        if program.sets[Int(set)].contains(scalar) { following.append(instruction + 1) }
      }
      previous = scalar
      offset += length
    }
  }

  /// Goes from an instruction to all that take a character; answers whether the pattern has been found.
  private mutating func follow(_ program: PatternProgram, from start: Int32, at place: Place) -> Bool {
    stack.append(start)
    while let index = stack.popLast() {
      guard reached[Int(index)] != round else { continue }
      reached[Int(index)] = round
      switch program.instructions[Int(index)] {
      case .take: waiting.append(index)
      case .jump(let target): stack.append(target)
      case .split(let first, let second):
        stack.append(second)
        stack.append(first)
      case .assert(let assertion): if place.satisfies(assertion) { stack.append(index + 1) }
      case .found:
        stack.removeAll(keepingCapacity: true)
        return true
      }
    }
    return false
  }
}

/// A place between two characters of a text.
private struct Place {
  let previous: Unicode.Scalar?
  let next: Unicode.Scalar?

  func satisfies(_ assertion: PatternAssertion) -> Bool {
    switch assertion {
    case .start: previous == nil
    case .end: next == nil
    case .wordBoundary: isWordBoundary
    case .noWordBoundary: !isWordBoundary
    }
  }

  private var isWordBoundary: Bool { isWordCharacter(previous) != isWordCharacter(next) }
}

private func isWordCharacter(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return false }
  return switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_": true
  default: false
  }
}

/// The scalar at an offset of a text in valid UTF-8, and how many bytes it has; nil at the end.
@inline(__always)
func decode(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar?, Int) {
  guard offset < text.count else { return (nil, 0) }
  let first = text[offset]
  if first < 0x80 { return (Unicode.Scalar(first), 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  var value = UInt32(first) & (0xFF >> UInt32(length + 1))
  for index in 1..<length where offset + index < text.count {
    value = value << 6 | UInt32(text[offset + index] & 0x3F)
  }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
