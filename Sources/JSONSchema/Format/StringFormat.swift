/// The formats of strings that can be checked.
public enum StringFormat {
  /// The check for a format of JSON Schema; nil if the format is not known here.
  public static func checks(_ format: String) -> (@Sendable (String) -> Bool)? {
    switch format {
    case "regex": { (try? Pattern($0)) != nil }
    default: nil
    }
  }
}
