import MCPWire
import Testing

@Suite("Strings survive exactly")
struct ReadStringTests {
  @Test(
    "escapes are resolved",
    arguments: [
      (#""""#, ""),
      (#""plain""#, "plain"),
      (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
      (#""\u0041\u00e9\u20AC""#, "Aé€"),
      (#""\ud834\udd1e""#, "𝄞"),
      (#""a\u0000b""#, "a\0b"),
      (#""\\u0041""#, #"\u0041"#),
      (#""data:,hello world""#, "data:,hello world"),
      (
        #""längere Zeichenfolgen mit ü an vielen Stellen: äöü""#,
        "längere Zeichenfolgen mit ü an vielen Stellen: äöü"
      ),
      (
        "\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
        "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"
      ),
    ])
  func reads(_ text: String, _ string: String) throws {
    let read = try String(json: text)
    #expect(Array(read.unicodeScalars) == Array(string.unicodeScalars))
    #expect(try JSONValue(json: text) == .string(string))
    #expect(try String(json: read.jsonText()) == string)
  }

  @Test("wherever in a string an escape or a wide character stands", arguments: 0...20)
  func positions(_ length: Int) throws {
    let padding = String(repeating: "x", count: length)
    for (written, read) in [(#"\""#, "\""), ("é", "é"), (#"\ud83d\ude00"#, "😀"), ("😀", "😀")] {
      for tail in ["", "y", padding] {
        #expect(try String(json: "\"\(padding)\(written)\(tail)\"") == padding + read + tail)
      }
    }
  }

  @Test("whatever stands beside an escape, wherever in a word", arguments: 0...8)
  func neighbours(_ length: Int) throws {
    let pieces = ["x", "\"", "\\", "é"]
    let padding = String(repeating: "-", count: length)
    var changed: [String] = []
    for number in 0..<1024 {
      var string = padding
      var rest = number
      for _ in 0..<5 {
        string += pieces[rest % pieces.count]
        rest /= pieces.count
      }
      let text = try string.jsonText()
      // Once checked, an object is looked through in other ways.
      let object = try JSONObject(json: "{\"before\":\(text),\"it\":\(text),\"after\":{\"it\":\(text)}}")
      let read = [JSONValue.string(try String(json: text)), object["it"], object["after"]?["it"]]
      if read.contains(where: { $0 != .string(string) }) { changed.append(text) }
    }
    #expect(changed == [])
  }

  @Test(
    "what is no string is rejected",
    arguments: [
      (#""\ud800""#, #"$: \uD800 is half of a surrogate pair and stands alone (at byte 1)"#),
      (#""ab\udc00""#, #"$: \uDC00 is half of a surrogate pair and stands alone (at byte 3)"#),
      (#""\ud800\ud800""#, #"$: \uD800 is half of a surrogate pair and stands alone (at byte 1)"#),
      (#""\ud800\n""#, #"$: \uD800 is half of a surrogate pair and stands alone (at byte 1)"#),
      (#""\x""#, #"$: \ cannot be followed by "x" (at byte 1)"#),
      (#""\u12G4""#, #"$: expected four hexadecimal digits after \u (at byte 5)"#),
      (#""\u12"#, "$: the text ends too early (at byte 5)"),
      (#""abc"#, "$: the text ends too early (at byte 4)"),
      (#""\"#, "$: the text ends too early (at byte 2)"),
      ("\"a\nb\"", "$: the control character 0x0A must be escaped in a string (at byte 2)"),
      ("\"a long enough text\0\"", "$: the control character 0x00 must be escaped in a string (at byte 19)"),
    ])
  func rejects(_ text: String, _ message: String) {
    #expect(jsonError { _ = try String(json: text) }?.description == message)
    #expect(
      jsonError { try skip(Array(text.utf8)) }?.reason == jsonError { _ = try String(json: text) }?.reason)
  }

  @Test(
    "bytes that are not UTF-8 are rejected, in values, names and what is skipped",
    arguments: [
      [0x80], [0xFF], [0xC0, 0xAF], [0xC1, 0x81], [0xC3, 0x28], [0xE0, 0x80, 0xAF], [0xE2, 0x82, 0x22],
      [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidUTF8(_ bytes: [UInt8]) {
    let string = Array("\"abcdefghij".utf8) + bytes + Array("k\"".utf8)
    #expect(jsonError { _ = try String(json: string) } == JSONError(.invalidUTF8, offset: 11))
    #expect(jsonError { try skip(string) } == JSONError(.invalidUTF8, offset: 11))
    let escaped = Array(#""\n"#.utf8) + bytes + Array("k\"".utf8)
    #expect(jsonError { _ = try String(json: escaped) } == JSONError(.invalidUTF8, offset: 3))
    let name = Array("{".utf8) + string + Array(":1}".utf8)
    #expect(jsonError { _ = try JSONMembers<Int>(json: name) } == JSONError(.invalidUTF8, offset: 12))
    #expect(jsonError { _ = try JSONObject(json: name) } == JSONError(.invalidUTF8, offset: 12))
  }

  private func skip(_ bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    try reader.skipValue()
    try reader.finish()
  }
}
