import Foundation

/// `JSONSerialization`, which knows no types: what it reads is still to be taken apart.
enum Serialization {
  /// Reads an object; none where the text holds something else.
  static func decode(_ data: Data) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// Writes an object.
  static func encode(_ object: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: object, options: .withoutEscapingSlashes)
  }
}
