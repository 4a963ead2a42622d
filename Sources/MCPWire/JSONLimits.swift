/// How much a reader accepts from whoever sent the text.
public struct JSONLimits: Sendable, Equatable {
  /// How deep arrays and objects may nest: `[[1]]` has depth 2. At most 256, so that no stack overflows.
  public var depth: Int {
    didSet { depth = Self.clamped(depth) }
  }

  /// How long a text may be, in bytes.
  public var bytes: Int

  /// The limits unless others are given: 128 levels, 64 MiB.
  public static let `default` = JSONLimits()

  /// Limits of a depth, brought into 1...256, and of a length in bytes.
  public init(depth: Int = 128, bytes: Int = 64 << 20) {
    self.depth = Self.clamped(depth)
    self.bytes = bytes
  }

  /// What a reader of text that another reader has checked needs: no new limits.
  static let alreadyChecked = JSONLimits(depth: 256, bytes: .max)

  private static func clamped(_ depth: Int) -> Int { min(max(depth, 1), 256) }
}
