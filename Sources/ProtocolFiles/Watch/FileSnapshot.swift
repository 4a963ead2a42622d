/// What files were like at one moment, as far as a folder tells without a look into them.
public struct FileSnapshot: Sendable, Equatable {
  /// By what a file is told from what it was before.
  public struct Stamp: Sendable, Equatable {
    /// When it was last written, in seconds since a moment that is the same for all files.
    public var modified: Double

    /// The number of its bytes.
    public var size: Int

    /// The stamp of a file.
    public init(modified: Double, size: Int) {
      self.modified = modified
      self.size = size
    }
  }

  /// The stamps of the files by their paths.
  public var stamps: [String: Stamp]

  /// The files of a moment; none when left out.
  public init(_ stamps: [String: Stamp] = [:]) {
    self.stamps = stamps
  }

  /// What is not as it was, in the order of the paths.
  public func changes(since earlier: FileSnapshot) -> [FileChange] {
    Set(stamps.keys).union(earlier.stamps.keys).sorted().compactMap { path in
      switch (earlier.stamps[path], stamps[path]) {
      case (nil, _): FileChange(path: path, kind: .new)
      case (_, nil): FileChange(path: path, kind: .gone)
      case (let before, let now): before == now ? nil : FileChange(path: path, kind: .changed)
      }
    }
  }
}

/// A file that is not as it was.
public struct FileChange: Sendable, Equatable, CustomStringConvertible {
  /// What happened to a file.
  public enum Kind: String, Sendable {
    /// It was not there before.
    case new
    /// It was written.
    case changed
    /// It is no longer there.
    case gone
  }

  /// The path of the file.
  public var path: String

  /// What happened to it.
  public var kind: Kind

  /// The path, and what happened.
  public var description: String { "\(path): \(kind.rawValue)" }
}
