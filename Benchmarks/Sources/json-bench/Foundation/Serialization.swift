import Foundation

/// `JSONSerialization`, which knows no types: its outcome is still to be taken apart.
enum Serialization {
  static func decode(_ data: Data) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  static func encode(_ object: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: object, options: .withoutEscapingSlashes)
  }
}

extension JSONEncoder {
  /// An encoder that writes slashes as the others do.
  static var plain: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return encoder
  }
}
