import MCPSupport
import MCPWire
import Testing

@Suite struct UnionTests {
  @Test func `a tag tells the case, wherever it stands`() throws {
    #expect(try Block(json: #"{"type":"text","text":"hi"}"#) == .text(TextBlock(text: "hi")))
    #expect(try Block(json: #"{"uri":"a:b","type":"link"}"#) == .link(LinkBlock(uri: "a:b")))
  }

  @Test(arguments: [#"{"type":"taste","of":["salt",{"n":1.50}]}"#, #"{"text":"no tag"}"#])
  func `an unknown case is kept as it is`(text: String) throws {
    let block = try Block(json: text)
    #expect(try block == .unknown(JSONObject(json: text)))
    #expect(form(block, in: .v2001_01_01) == text)
  }

  @Test func `what an older peer cannot read falls back, is left out, or fails`() {
    let link = Block.link(LinkBlock(uri: "a:b"))
    #expect(form(link, in: .v2002_02_02) == #"{"type":"link","uri":"a:b"}"#)
    #expect(form(link, in: .v2001_01_01) == #"{"type":"text","text":"see a:b"}"#)
    let message = Message(blocks: [link, .sound(SoundBlock())])
    #expect(form(message, in: .v2003_03_03) == #"{"blocks":[{"type":"link","uri":"a:b"},{"type":"sound"}]}"#)
    #expect(form(message, in: .v2001_01_01) == #"{"blocks":[{"type":"text","text":"see a:b"}]}"#)
    #expect(
      form(Block.smell(SmellBlock()), in: .v2002_02_02).contains("'smell' cannot be sent in 2002-02-02"))
  }

  @Test func `a revision says which case it does not have`() {
    let message = Message(blocks: [.text(TextBlock(text: "hi")), .sound(SoundBlock())])
    #expect(complaints(message, in: .v2003_03_03) == [])
    #expect(complaints(message, in: .v2001_01_01) == ["$.blocks[1]: 'sound' is not in 2001-01-01"])
  }

  @Test func `the first deciding member tells the case`() throws {
    let both = try Contents(json: #"{"blob":"aGk=","uri":"a:b","text":"hi"}"#)
    guard case .text(let text) = both else { return #expect(Bool(false)) }
    #expect(text.text == "hi")
    #expect(
      error(reading: Contents.self, from: #"{"uri":"a:b"}"#)?.contains("a member 'text' or 'blob' is needed")
        == true)
  }

  @Test(arguments: [
    (#""yes""#, Answer.string("yes")), ("1.5", .number(1.5)), ("true", .bool(true)),
    (#"["a"]"#, .strings(["a"])),
  ])
  func `the kind of JSON tells the case`(text: String, answer: Answer) throws {
    #expect(try Answer(json: text) == answer)
    #expect(form(answer, in: .v2001_01_01) == text)
  }

  @Test func `a kind without a case is an error`() {
    #expect(error(reading: Answer.self, from: "{}") != nil)
  }

  @Test(arguments: [
    (#"{"type":"boolean"}"#, "flagSchema"), (#"{"type":"integer"}"#, "numberSchema"),
    (#"{"type":"array","items":{"anyOf":[]}}"#, "titledSchema"),
    (#"{"type":"array","items":{}}"#, "plainSchema"),
    (#"{"type":"file"}"#, "unknown"),
  ])
  func `the first pattern that fits tells the case`(text: String, name: String) throws {
    let schema = try Schema(json: text)
    #expect("\(schema)".hasPrefix(name))
    #expect(form(schema, in: .v2001_01_01) == text)
  }

  @Test func `an absent tag means the case that the description says`() throws {
    #expect(try Request(json: #"{"text":"name?"}"#) == .form(FormRequest(text: "name?")))
    #expect(
      error(reading: Request.self, from: #"{"mode":"post"}"#)?.contains("mode is 'post', which no case has")
        == true)
  }

  @Test func `one value and a list of one are told apart`() throws {
    let one = try Message(json: #"{"content":{"type":"text","text":"hi"}}"#)
    let many = try Message(json: #"{"content":[{"type":"text","text":"hi"}]}"#)
    #expect(one.content != many.content)
    #expect(form(many, in: .v2003_03_03) == #"{"content":[{"type":"text","text":"hi"}]}"#)
    #expect(form(many, in: .v2002_02_02) == #"{"content":{"type":"text","text":"hi"}}"#)
    let two = try Message(json: #"{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}"#)
    #expect(form(two, in: .v2002_02_02).contains("content takes one value in 2002-02-02"))
  }

  @Test func `what was an object is left out when it is something else`() throws {
    let message = try Message(json: #"{"structured":[1,2]}"#)
    #expect(form(message, in: .v2002_02_02) == #"{"structured":[1,2]}"#)
    #expect(form(message, in: .v2001_01_01) == "{}")
    #expect(complaints(message, in: .v2001_01_01).contains("$.structured: must be an object in 2001-01-01"))
  }

  @Test func `at least one of several members must be there`() {
    #expect(complaints(Message(), in: .v2003_03_03).count == 1)
    #expect(complaints(Message(blocks: []), in: .v2003_03_03) == [])
  }
}
