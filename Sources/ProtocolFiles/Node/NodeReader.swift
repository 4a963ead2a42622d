import ProtocolModel

/// Reads description files of either form.
public enum NodeReader {
  /// Reads a file by its suffix: `.json` as JSON, anything else as YAML.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - file: its name, which decides about the form and is printed in diagnostics.
  ///   - limits: how much the file may hold.
  /// - Returns: the file's one value, and what is wrong with it. There is no value when the text cannot be
  ///   followed to its end; other errors leave out what they are about (of two equal keys, the second).
  public static func read(
    _ bytes: [UInt8], file: String, limits: NodeLimits = .default
  ) -> (Node?, [Diagnostic]) {
    if file.lowercased().hasSuffix(".json") {
      JSONNodeReader.read(bytes, file: file, limits: limits)
    } else {
      YAMLReader.read(bytes, file: file, limits: limits)
    }
  }
}
