/// Any JSON value for Foundation's coders, written for speed.
enum CodableJSON: Codable {
  case null
  case bool(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case array([CodableJSON])
  case object([String: CodableJSON])

  /// Any name of a member.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  // A decoder cannot be asked what comes next, and every wrong guess throws. Of the four ways that were tried this is
  // the fastest: strings first, since most values are strings, then containers, then the rest. Containers first takes
  // 40 % longer; asking the single-value container for a dictionary 17 % longer; both together more than twice as long.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let object = try? decoder.container(keyedBy: Name.self) {
      var members: [String: CodableJSON] = [:]
      for name in object.allKeys { members[name.stringValue] = try object.decode(Self.self, forKey: name) }
      self = .object(members)
    } else if var array = try? decoder.unkeyedContainer() {
      var elements: [CodableJSON] = []
      while !array.isAtEnd { elements.append(try array.decode(Self.self)) }
      self = .array(elements)
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let double = try? value.decode(Double.self) {
      self = .double(double)
    } else {
      self = .null
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
      return
    case .object(let members):
      var container = encoder.container(keyedBy: Name.self)
      for (name, value) in members { try container.encode(value, forKey: Name(stringValue: name)) }
      return
    default: break
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .bool(let bool): try container.encode(bool)
    case .integer(let integer): try container.encode(integer)
    case .double(let double): try container.encode(double)
    case .string(let text): try container.encode(text)
    default: try container.encodeNil()
    }
  }
}
