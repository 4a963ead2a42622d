import MCPWire

/// A tool, as the generator writes such types: known members, one union, and everything else kept.
struct Tool: Equatable {
  var name: String
  var title: String?
  var priority: Double?
  var retries: Int?
  var inputSchema: JSONObject
  var icons: [Icon]?
  var additionalMembers = JSONObject()
}

struct Icon: Equatable {
  var src: String
  var sizes: [String]?
}

extension Tool: JSONCodable {
  init(json reader: inout JSONReader) throws(JSONError) {
    var name: String?
    var title: String?
    var priority: Double?
    var retries: Int?
    var inputSchema: JSONObject?
    var icons: [Icon]?
    var additionalMembers = JSONObject()
    let start = try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "name": name = try reader.decode(String.self)
      case "title": title = try reader.decodeIfPresent(String.self)
      case "priority": priority = try reader.decodeIfPresent(Double.self)
      case "retries": retries = try reader.decodeIfPresent(Int.self)
      case "inputSchema": inputSchema = try reader.decode(JSONObject.self)
      case "icons": icons = try reader.decodeIfPresent([Icon].self)
      default: try reader.keep(key, in: &additionalMembers)
      }
    }
    self.name = try reader.require(name, "name", of: start)
    self.title = title
    self.priority = priority
    self.retries = retries
    self.inputSchema = try reader.require(inputSchema, "inputSchema", of: start)
    self.icons = icons
    self.additionalMembers = additionalMembers
  }

  func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encode(name, forKey: "name")
    writer.encodeIfPresent(title, forKey: "title")
    writer.encodeIfPresent(priority, forKey: "priority")
    writer.encodeIfPresent(retries, forKey: "retries")
    writer.encode(inputSchema, forKey: "inputSchema")
    writer.encodeIfPresent(icons, forKey: "icons")
    writer.encodeMembers(additionalMembers)
    writer.endObject()
  }
}

extension Icon: JSONCodable {
  init(json reader: inout JSONReader) throws(JSONError) {
    var src: String?
    var sizes: [String]?
    let start = try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "src": src = try reader.decode(String.self)
      case "sizes": sizes = try reader.decodeIfPresent([String].self)
      default: try reader.skipValue()
      }
    }
    self.src = try reader.require(src, "src", of: start)
    self.sizes = sizes
  }

  func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encode(src, forKey: "src")
    writer.encodeIfPresent(sizes, forKey: "sizes")
    writer.endObject()
  }
}

/// A text that uses every part of the grammar.
let sampleText = #"""
  {"name": "se\u0061rch \ud83d\ude00", "title": null, "priority": 0.75, "retries": 1e1,
   "inputSchema": {"type": "object",
     "properties": {"q": {"enum": ["é", "\n\"\\\/\b\f\r\t", "", {}, [[]]]}}, "max": -12.5E+3},
   "icons": [{"src": "data:,hello world", "sizes": ["48x48"], "theme": "dark"}, {"src": "x"}],
   "_meta": {"a": true, "b": [false, null, 100000000000000000000]}, "": "𝄞"}
  """#

/// The error of an expression that should throw one.
func jsonError(_ body: () throws -> Void) -> JSONError? {
  do {
    try body()
    return nil
  } catch {
    return error as? JSONError
  }
}
