/// A small program in a form in which all ways to match are bits of one word.
///
/// Nearly all patterns of schemas are small. What may take the next character is a set of at most 64 places, and for
/// each there is one word that says what may take the character after it.
struct SmallSearch: Sendable {
  /// What can come to pass without taking a character.
  private struct Reach: Sendable {
    /// The places that take a character.
    var places: UInt64 = 0
    /// Whether the pattern has been found, and whether it has at the end of the text.
    var isFound = false
    var isFoundAtEnd = false
  }

  /// The sets of the places.
  private var sets: [ScalarSet] = []
  /// For each ASCII character the places that take it.
  private var ascii: [UInt64] = []
  /// What comes after each place.
  private var next: [Reach] = []
  /// What comes first at the start of the text, and further on.
  private var first = Reach()
  private var further = Reach()

  /// Nil for a program that has more places, or asks for the boundaries of words.
  init?(_ program: PatternProgram) {
    guard program.instructions.count <= 512 else { return nil }
    var numbers: [Int: Int] = [:]
    for (index, instruction) in program.instructions.enumerated() {
      switch instruction {
      case .take(let set):
        numbers[index] = sets.count
        sets.append(program.sets[Int(set)])
      case .assert(.wordBoundary), .assert(.noWordBoundary): return nil
      default: break
      }
      guard sets.count <= 64 else { return nil }
    }
    first = Self.reach(program, from: 0, isStart: true, numbers)
    if !program.isAnchored { further = Self.reach(program, from: 0, isStart: false, numbers) }
    next = numbers.sorted { $0.value < $1.value }.map { index, _ in
      Self.reach(program, from: index + 1, isStart: false, numbers)
    }
    ascii = (0..<128).map { value in places(taking: Unicode.Scalar(UInt8(value))) }
  }

  /// Whether the pattern matches anywhere in a text.
  func search(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var state = first
    var offset = 0
    while true {
      if state.isFound { return true }
      let (scalar, length) = decode(text, at: offset)
      guard let scalar else { return state.isFoundAtEnd }
      offset += length
      var taken = state.places
      if scalar.isASCII {
        taken &= ascii[Int(scalar.value)]
      } else {
        taken &= places(taking: scalar, among: taken)
      }
      state = further
      while taken != 0 {
        let reach = next[taken.trailingZeroBitCount]
        state.places |= reach.places
        state.isFound = state.isFound || reach.isFound
        state.isFoundAtEnd = state.isFoundAtEnd || reach.isFoundAtEnd
        taken &= taken - 1
      }
      // No way to match is left, and none begins here.
      if state.places == 0, !state.isFound, !state.isFoundAtEnd { return false }
    }
  }

  /// The places whose sets have a scalar.
  private func places(taking scalar: Unicode.Scalar, among others: UInt64 = .max) -> UInt64 {
    var result: UInt64 = 0
    for (number, set) in sets.enumerated()
    where others >> UInt64(number) & 1 != 0 && set.contains(scalar) { result |= 1 << UInt64(number) }
    return result
  }

  /// What can be reached from an instruction without taking a character.
  private static func reach(
    _ program: PatternProgram, from start: Int, isStart: Bool, _ numbers: [Int: Int]
  ) -> Reach {
    var result = Reach()
    // Where the text is at its end more can be reached, but no place matters then.
    for isEnd in [false, true] {
      var reached: Set<Int> = []
      var waiting = [start]
      while let index = waiting.popLast() {
        guard reached.insert(index).inserted else { continue }
        switch program.instructions[index] {
        case .take: if !isEnd, let number = numbers[index] { result.places |= 1 << UInt64(number) }
        case .jump(let target): waiting.append(Int(target))
        case .split(let first, let second): waiting += [Int(first), Int(second)]
        case .assert(let assertion):
          if assertion == .start ? isStart : isEnd { waiting.append(index + 1) }
        case .found:
          if isEnd { result.isFoundAtEnd = true } else { result.isFound = true }
        }
      }
    }
    return result
  }
}
