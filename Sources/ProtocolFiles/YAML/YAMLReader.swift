import ProtocolModel

/// Reads YAML files of one document.
///
/// Plain scalars are resolved by the core schema of YAML 1.2: `no` and `2025-06-18` are strings. Merge keys and tags
/// outside of that schema are errors.
public enum YAMLReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds, in UTF-8.
  ///   - file: its name, printed in diagnostics.
  ///   - limits: how much the file may hold.
  /// - Returns: the file's one value, and what is wrong with it. There is no value when the text cannot be
  ///   followed to its end; other errors leave out what they are about (of two equal keys, the second).
  public static func read(
    _ bytes: [UInt8], file: String, limits: NodeLimits = .default
  ) -> (Node?, [Diagnostic]) {
    do throws(Diagnostic) {
      let source = try SourceText(bytes, file: file, limits: limits)
      var builder = try YAMLTreeBuilder(source, limits: limits)
      let root = builder.readFile()
      return (root, builder.found.sorted)
    } catch {
      return (nil, [error])
    }
  }
}
