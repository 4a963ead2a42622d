/// Tells changes of files once the files have come to rest, so that what is half saved is not taken for what was meant.
public struct Debounce: Sendable {
  /// What the files were like when changes were last told.
  private var told: FileSnapshot
  private var last: FileSnapshot

  /// Begins with files whose changes are of interest from now on.
  public init(_ snapshot: FileSnapshot) {
    told = snapshot
    last = snapshot
  }

  /// Takes the next look at the files.
  ///
  /// - Returns: what has changed since changes were last told; nothing as long as the look before this one saw
  ///   something else.
  public mutating func look(_ now: FileSnapshot) -> [FileChange] {
    defer { last = now }
    guard now == last else { return [] }
    defer { told = now }
    return now.changes(since: told)
  }
}
