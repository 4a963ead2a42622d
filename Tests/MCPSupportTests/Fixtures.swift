import MCPSupport
import MCPWire

// Types in the shape of generated ones, with a member of each kind. Nothing here is of the protocol.

extension Revision {
  static var first: Revision { Revision(number: 2024_01_01) }
  static var second: Revision { Revision(number: 2025_01_01) }
  static var third: Revision { Revision(number: 2026_01_01) }
}

/// `title` came with the second revision; the third requires `colour`.
struct Widget: Sendable, Equatable {
  var name: String
  var title: String?
  var pageSize: Int?
  var weight: Double?
  var colour: Colour?
  var freeForm: JSONObject?
  var parts: [Part]?
  var partsByName: JSONMembers<Part>?
  var mainParts: OneOrMany<Part>?
  var additionalMembers = JSONObject()

  init(name: String, title: String? = nil, weight: Double? = nil, colour: Colour? = nil) {
    self.name = name
    self.title = title
    self.weight = weight
    self.colour = colour
  }
}

extension Widget: ProtocolValue {
  init(json reader: inout JSONReader) throws(JSONError) {
    var name: String?
    let start = try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "name": name = try reader.decode(String.self)
      case "title": title = try reader.decodeIfPresent(String.self)
      case "pageSize": pageSize = try reader.decodeIfPresent(Int.self)
      case "weight": weight = try reader.decodeIfPresent(Double.self)
      case "colour": colour = try reader.decodeIfPresent(Colour.self)
      case "freeForm": freeForm = try reader.decodeIfPresent(JSONObject.self)
      case "parts": parts = try reader.decodeIfPresent([Part].self)
      case "partsByName": partsByName = try reader.decodeIfPresent(JSONMembers<Part>.self)
      case "mainParts": mainParts = try reader.decodeIfPresent(OneOrMany<Part>.self)
      default: try reader.keep(key, in: &additionalMembers)
      }
    }
    self.name = try reader.require(name, "name", of: start)
  }

  func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encode(name, forKey: "name")
    if writer.revision >= .second { writer.encodeIfPresent(title, forKey: "title") }
    writer.encodeIfPresent(pageSize, forKey: "pageSize")
    writer.encodeIfPresent(weight, forKey: "weight")
    writer.encodeIfPresent(colour, forKey: "colour")
    writer.encodeIfPresent(freeForm, forKey: "freeForm")
    writer.encodeIfPresent(parts, forKey: "parts")
    writer.encodeIfPresent(partsByName, forKey: "partsByName")
    writer.encodeIfPresent(mainParts, forKey: "mainParts")
    writer.encodeMembers(additionalMembers)
    writer.endObject()
  }

  func validate(in validation: inout Validation) {
    if validation.revision < .second { validation.forbid(title, "title") }
    if validation.revision >= .third { validation.require(colour, "colour") }
    validation.check(weight, "weight", in: 0...1)
    validation.check(pageSize, "pageSize", in: 1...)
    validation.checkCount(name, "name", in: 1...8)
    validation.checkCount(parts, "parts", in: ...2)
    validation.check(colour, "colour")
    validation.check(parts, "parts")
    validation.check(partsByName, "partsByName")
    validation.check(mainParts, "mainParts")
  }
}

/// A name or a number must be there; the first revision knows no numbers.
struct Part: Sendable, Equatable {
  var name: String?
  var number: Int?
}

extension Part: ProtocolValue {
  init(json reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "name": name = try reader.decodeIfPresent(String.self)
      case "number": number = try reader.decodeIfPresent(Int.self)
      default: try reader.skipValue()
      }
    }
  }

  func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encodeIfPresent(name, forKey: "name")
    writer.encodeIfPresent(number, forKey: "number")
    writer.endObject()
  }

  func validate(in validation: inout Validation) {
    if validation.revision < .second { validation.forbid(number, "number") }
    validation.requireOne(of: [("name", name != nil), ("number", number != nil)])
  }
}

/// Green came with the second revision.
enum Colour: Sendable, Hashable {
  case red, green
  case unknown(String)
}

extension Colour: OpenEnumeration {
  init(rawValue: String) {
    switch rawValue {
    case "red": self = .red
    case "green": self = .green
    default: self = .unknown(rawValue)
    }
  }

  var rawValue: String {
    switch self {
    case .red: "red"
    case .green: "green"
    case .unknown(let name): name
    }
  }

  static var known: [Colour] { [.red, .green] }

  func validate(in validation: inout Validation) {
    if validation.revision < .second, self == .green { validation.notInRevision("\"green\"") }
  }
}
