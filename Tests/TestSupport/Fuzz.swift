import Foundation

/// How long tests with random input go on.
public enum Fuzz {
  /// The number of random inputs: the usual one, times `MCP_FUZZ` where that is set.
  public static func rounds(_ usual: Int) -> Int {
    usual * max(1, ProcessInfo.processInfo.environment["MCP_FUZZ"].flatMap { Int($0) } ?? 1)
  }
}
