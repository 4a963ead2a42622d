extension JSONError {
  /// The error with its path, found by reading the text again up to the error's offset.
  ///
  /// Errors carry only their offset at first, so that paths cost nothing when all goes well. An error that
  /// has a path is answered unchanged.
  ///
  /// - Parameters:
  ///   - bytes: the bytes that the reader was made with.
  ///   - start: where the text begins in them, if it is a part of a frame.
  public func located(in bytes: [UInt8], from start: Int = 0) -> JSONError {
    guard path.isEmpty, start >= 0, offset <= bytes.count else { return self }
    var trail = Trail()
    trail.follow(bytes, from: start, to: offset)
    var located = self
    located.path = trail.path
    return located
  }
}

/// The containers open at some place of a text, and the member or element of each that the place is in.
private struct Trail {
  private struct Step {
    var isObject: Bool
    /// The member being read, once its colon has been passed.
    var name: String?
    /// The element being read, or before which the place is.
    var index = 0
    /// Whether the place is in the member or element, not between two of them.
    var isInside: Bool
  }

  private var steps: [Step] = []

  var path: JSONPath {
    steps.compactMap { step in
      guard step.isInside else { return nil }
      return step.isObject ? step.name.map { .member($0) } : .index(step.index)
    }
  }

  /// Reads tokens that end at or before `end`. The text may be faulty from there on.
  mutating func follow(_ bytes: [UInt8], from start: Int, to end: Int) {
    var offset = start
    var lastString: String?
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "{"): steps.append(Step(isObject: true, isInside: false))
      case UInt8(ascii: "["): steps.append(Step(isObject: false, isInside: true))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = steps.popLast()
        leaveValue()
      case UInt8(ascii: ":"):
        change { step in
          step.name = lastString
          step.isInside = true
        }
      case UInt8(ascii: ","):
        change { step in
          step.index += 1
          step.isInside = !step.isObject
        }
      case UInt8(ascii: "\""):
        var reader = JSONReader(bytes, in: offset - 1..<end, limits: JSONLimits(bytes: .max))
        guard let string = try? reader.readString() else { return }
        offset = reader.offset
        lastString = string
        leaveValue()
      case 0x20, 0x09, 0x0A, 0x0D: break
      default:
        // A number or a word goes on to the next byte that cannot be part of it.
        while offset < end, !endsWord(bytes[offset]) { offset += 1 }
        if offset < end { leaveValue() }
      }
    }
  }

  private mutating func leaveValue() {
    change { $0.isInside = false }
  }

  private mutating func change(_ body: (inout Step) -> Void) {
    guard !steps.isEmpty else { return }
    body(&steps[steps.count - 1])
  }
}

private func endsWord(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, 0x09, 0x0A, 0x0D: true
  case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
  default: false
  }
}
