import ProtocolModel

/// The entries of a map while it is read; each name once.
struct UniqueEntries {
  private(set) var all: [Node.Entry] = []
  private var indices: [String: Int] = [:]

  /// Adds an entry, or tells what is wrong with it when its key was there before.
  mutating func add(_ entry: Node.Entry) -> Diagnostic? {
    if let first = indices[entry.name] {
      return .error(
        .duplicateKey, "the key `\(entry.name)` is already used in this map", at: entry.key.range,
        notes: [.init("it is first used here", at: all[first].key.range)])
    }
    indices[entry.name] = all.count
    all.append(entry)
    return nil
  }
}
