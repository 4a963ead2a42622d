/// Where an official file was taken from, so that anyone can find the same bytes again.
public struct Pin: Sendable, Hashable {
  /// What the file describes: the date of a revision, or the name of an extension.
  public var name: String
  /// The address of the repository that has the file.
  public var repository: String
  /// The file's path in the repository.
  public var path: String
  /// The full name of the commit.
  public var commit: String
  /// The SHA-256 of the file, in hexadecimal digits.
  public var sha256: String
  /// The day on which it was taken.
  public var taken: String
  /// Where it stands.
  public var source: Source

  /// Makes a pin.
  public init(
    name: String, repository: String, path: String, commit: String, sha256: String, taken: String,
    source: Source = Source()
  ) {
    self.name = name
    self.repository = repository
    self.path = path
    self.commit = commit
    self.sha256 = sha256
    self.taken = taken
    self.source = source
  }
}

/// Where the official files of a description were taken from.
public struct Pins: Sendable, Hashable {
  /// The files of the revisions, oldest first.
  public private(set) var revisions: [Pin]
  /// The files of official extensions, by name.
  public private(set) var extensions: [Pin]

  /// Makes a list of pins.
  public init(revisions: [Pin] = [], extensions: [Pin] = []) {
    self.revisions = revisions.sorted { $0.name < $1.name }
    self.extensions = extensions.sorted { $0.name < $1.name }
  }

  /// Pins the file of a revision, in the place of the one that was pinned before.
  public mutating func pin(revision pin: Pin) {
    self = Pins(revisions: revisions.filter { $0.name != pin.name } + [pin], extensions: extensions)
  }
}
