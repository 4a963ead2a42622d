extension JSONMembers: Equatable where Value: Equatable {
  /// Whether two lists have the same names, and the same value for each. Order does not count, and of several
  /// members of one name only the last does.
  public static func == (a: JSONMembers, b: JSONMembers) -> Bool {
    if a.count <= 8, b.count <= 8 {
      // Each name once: comparing the last value again for each member of its name would double the work with each
      // level of nesting.
      return a.indices.allSatisfy { index in
        let (name, value) = a[index]
        guard !a[(index + 1)...].contains(where: { haveSameBytes($0.key, name) }) else { return true }
        guard let other = b[name] else { return false }
        return value == other
      } && b.allSatisfy { member in a.contains { haveSameBytes($0.key, member.key) } }
    }
    let (a, b) = (a.valuesByName, b.valuesByName)
    return a.count == b.count
      && a.allSatisfy { name, value in
        guard let other = b[name] else { return false }
        return value == other
      }
  }

  private var valuesByName: [ExactName: Value] {
    Dictionary(lazy.map { (ExactName(string: $0.key), $0.value) }, uniquingKeysWith: { _, last in last })
  }
}

/// A name as a key of a dictionary, told apart from others by its characters as written.
private struct ExactName: Hashable {
  let string: String

  static func == (a: ExactName, b: ExactName) -> Bool { haveSameBytes(a.string, b.string) }

  // Names that differ only in the spelling of an accented letter get the same hash, which is allowed.
  func hash(into hasher: inout Hasher) { hasher.combine(string) }
}
