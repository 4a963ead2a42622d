import Synchronization

/// Named things that may come and go while a server runs, in the order in which they came.
final class Registry<Entry: Sendable>: Sendable {
  private struct State {
    var entries: [(name: String, entry: Entry)] = []
    var observers: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  /// All entries.
  var entries: [Entry] { state.withLock { $0.entries.map(\.entry) } }

  /// The entry of a name.
  subscript(name: String) -> Entry? {
    state.withLock { state in state.entries.first { $0.name == name }?.entry }
  }

  /// Adds an entry, in the place of the one of its name if there is one.
  func set(_ entry: Entry, for name: String) {
    change { entries in
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].entry = entry
      } else {
        entries.append((name, entry))
      }
      return true
    }
  }

  /// Takes an entry away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  func remove(_ name: String) -> Bool {
    change { entries in
      let count = entries.count
      entries.removeAll { $0.name == name }
      return entries.count < count
    }
  }

  /// Has something done after each change.
  func observe(_ observer: @escaping @Sendable () -> Void) {
    state.withLock { $0.observers.append(observer) }
  }

  @discardableResult
  private func change(_ change: (inout [(name: String, entry: Entry)]) -> Bool) -> Bool {
    let (hasChanged, observers) = state.withLock { state in (change(&state.entries), state.observers) }
    if hasChanged { for observer in observers { observer() } }
    return hasChanged
  }
}
