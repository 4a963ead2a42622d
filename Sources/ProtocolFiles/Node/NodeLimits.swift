import ProtocolModel

/// How much a description file may hold. A file beyond a limit is rejected, so that none can stall the reader.
public struct NodeLimits: Sendable, Equatable {
  /// How many lists and maps may lie inside each other. At most 256, so that no walk over the tree
  /// overflows the stack.
  public var depth: Int {
    didSet { depth = Self.clamped(depth) }
  }

  /// How often YAML aliases may be expanded, those inside expanded values included.
  public var aliases: Int

  /// How many values, keys included, there may be once aliases are expanded.
  public var nodes: Int

  /// The size of the file, in bytes.
  public var bytes: Int

  /// The given limits, and the usual ones for the rest.
  public init(
    depth: Int = 64, aliases: Int = 1000, nodes: Int = 1_000_000, bytes: Int = 16 * 1024 * 1024
  ) {
    self.depth = Self.clamped(depth)
    self.aliases = aliases
    self.nodes = nodes
    self.bytes = bytes
  }

  /// Limits far above what descriptions written by people need.
  public static let `default` = NodeLimits()

  private static func clamped(_ depth: Int) -> Int { min(max(depth, 0), 256) }
}

extension NodeLimits {
  /// Stops a reader that goes into more lists and maps than allowed.
  func check(depth: Int, at range: SourceRange) throws(Diagnostic) {
    guard depth > self.depth else { return }
    throw .error(
      .nestedTooDeep, "more than \(self.depth) lists and maps lie inside each other", at: range)
  }

  /// Stops a reader that reads more values than allowed.
  func check(nodes: Int, at range: SourceRange) throws(Diagnostic) {
    guard nodes > self.nodes else { return }
    throw .error(.tooManyValues, "the file holds more than the \(self.nodes) values allowed", at: range)
  }
}
