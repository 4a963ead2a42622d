import MCPWire

/// A value as an element of a set: equal if the values mean the same.
struct ValueKey: Hashable, Sendable {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}

extension JSONValue {
  fileprivate func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let number): hasher.combine(number)
    case .string(let string): hasher.combine(string)
    case .array(let elements):
      hasher.combine(elements.count)
      for element in elements { element.hash(into: &hasher) }
    case .object(let object):
      // The order of the members does not count, and of several of one name only the last does.
      var members: [ExactName: JSONValue] = [:]
      for (name, value) in object.members { members[ExactName(name)] = value }
      var sum = 0
      for (name, value) in members {
        var member = hasher
        member.combine(name)
        value.hash(into: &member)
        sum ^= member.finalize()
      }
      hasher.combine(sum)
    }
  }
}
