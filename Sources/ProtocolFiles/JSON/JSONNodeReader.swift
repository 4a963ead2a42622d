import MCPWire
import ProtocolModel

/// Reads JSON files.
public enum JSONNodeReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds, in UTF-8.
  ///   - file: its name, printed in diagnostics.
  ///   - limits: how much the file may hold.
  /// - Returns: the file's one value, and what is wrong with it. There is no value when the text cannot be
  ///   followed to its end; of two equal keys, the second is left out.
  public static func read(
    _ bytes: [UInt8], file: String, limits: NodeLimits = .default
  ) -> (Node?, [Diagnostic]) {
    do throws(Diagnostic) {
      var builder = JSONTreeBuilder(
        try SourceText(bytes, file: file, limits: limits), limits: limits)
      let root = builder.readFile()
      return (root, builder.found.sorted)
    } catch {
      return (nil, [error])
    }
  }
}
