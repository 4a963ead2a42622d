/// Words in an order that looks random and is the same in every run.
struct Words {
  private static let all = [
    "account", "archive", "branch", "cache", "channel", "column", "commit", "contact", "customer", "deploy",
    "document", "event", "export", "field", "filter", "folder", "forecast", "image", "index", "invoice",
    "issue", "label", "ledger", "message", "metric", "order", "page", "payment", "project", "query", "queue",
    "record", "release", "report", "review", "schedule", "search", "segment", "server", "session", "table",
    "target", "ticket", "token", "update", "user", "version", "volume", "window", "workspace",
  ]

  private var state: UInt64

  /// Starts at a seed; the same seed gives the same words.
  init(seed: UInt64) {
    state = seed
  }

  /// A word.
  mutating func next() -> String {
    Self.all[number(below: Self.all.count)]
  }

  /// Several words with spaces between them.
  mutating func next(_ count: Int) -> String {
    (0..<count).map { _ in next() }.joined(separator: " ")
  }

  /// A number from 0 on.
  mutating func number(below limit: Int) -> Int {
    // SplitMix64 by Steele, Lea and Flood: three lines, and no two platforms differ in it.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
