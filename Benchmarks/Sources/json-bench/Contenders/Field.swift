import Foundation

/// A payload in the forms that contenders take it in, and the contenders of every contest: Foundation and the floors.
struct Field {
  let bytes: [UInt8]

  private let payload: Payload
  private let data: Data
  private let content: Content

  /// A payload as JSON.
  ///
  /// - Throws: when it is not JSON.
  init(_ payload: Payload, _ json: String) throws {
    self.payload = payload
    bytes = Array(json.utf8)
    data = Data(bytes)
    content = try Serialization.decode(data).countContent()
  }

  /// The contest of reading the payload, with Foundation reading it as a type.
  func decoding<Theirs: Decodable & Outcome>(by ours: [Contender], and type: Theirs.Type) -> Contest {
    let data = data
    let decoder = JSONDecoder()
    let foundation = [
      Contender(.reference, "JSONDecoder") { try decoder.decode(Theirs.self, from: data) },
      Contender(.other, "JSONSerialization") { try Serialization.decode(data) },
    ]
    return Contest(
      payload: payload, direction: .decode, byteCount: bytes.count, content: content,
      contenders: ours + foundation + Contender.decodingFloors(bytes))
  }

  /// The contest of writing the payload, with Foundation writing a value of a type.
  ///
  /// - Throws: when Foundation cannot read the payload.
  func encoding<Theirs: Codable & Outcome>(by ours: [Contender], and type: Theirs.Type) throws -> Contest {
    let value = try JSONDecoder().decode(Theirs.self, from: data)
    let object = try Serialization.decode(data)
    let encoder = JSONEncoder()
    // As the others write them.
    encoder.outputFormatting = .withoutEscapingSlashes
    let foundation = [
      Contender(.reference, "JSONEncoder") { try encoder.encode(value) },
      Contender(.other, "JSONSerialization") { try Serialization.encode(object) },
    ]
    var written = content
    written.writtenBytes = bytes.count
    return Contest(
      payload: payload, direction: .encode, byteCount: bytes.count, content: written,
      contenders: ours + foundation + Contender.encodingFloors(bytes))
  }
}
