import MCPWire

/// Names, each with the number of its place.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  /// Whether a name consists of ASCII characters, which makes comparing simpler.
  private var isPlain: [Bool] = []
  private var places: [ExactName: Int] = [:]

  /// Up to so many names are gone through one after the other, which is faster than hashing.
  private static let few = 8

  /// The place of a name; nil if it is not in the table.
  @inline(__always)
  func place(of name: String) -> Int? {
    guard names.count <= Self.few else { return places[ExactName(name)] }
    let length = name.utf8.count
    for index in names.indices where names[index].utf8.count == length && names[index] == name {
      // Equal strings of equal length can still be spelled differently, but not in ASCII.
      if isPlain[index] || haveSameBytes(names[index], name) { return index }
    }
    return nil
  }

  /// The place of a name, which is added if it is not there yet.
  mutating func add(_ name: String) -> Int {
    if let place = places[ExactName(name)] { return place }
    places[ExactName(name)] = names.count
    names.append(name)
    isPlain.append(name.utf8.allSatisfy { $0 < 0x80 })
    return names.count - 1
  }
}

/// A name that is told apart from others by its characters as written.
struct ExactName: Hashable, Sendable {
  let string: String

  init(_ string: String) { self.string = string }

  static func == (a: ExactName, b: ExactName) -> Bool { haveSameBytes(a.string, b.string) }

  // Names that differ only in the spelling of an accented letter get the same hash, which is allowed.
  func hash(into hasher: inout Hasher) { hasher.combine(string) }
}
