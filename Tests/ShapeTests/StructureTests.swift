import MCPSupport
import MCPWire
import Testing

@Suite struct StructureTests {
  @Test(arguments: [
    #"{"title":"Emma"}"#,
    #"{"title":"Emma","pages":474,"price":9.5,"cover":"aGk=","notes":null,"extra":{"b":1.0,"a":2}}"#,
    #"{"title":"Emma","lease":null,"marks":{"z":1,"a":2}}"#,
    #"{"title":"Emma","unheard of":[1,{"x":9007199254740993}],"more":"kept"}"#,
  ])
  func `what is read is written as it was`(text: String) throws {
    #expect(try form(Book(json: text), in: .v2001_01_01) == text)
  }

  @Test func `members come in any order and are written in theirs`() throws {
    let book = try Book(json: #"{"pages": 474, "title": "Emma"}"#)
    #expect(form(book, in: .v2001_01_01) == #"{"title":"Emma","pages":474}"#)
  }

  @Test func `null is absence, but for values that may be null`() throws {
    let book = try Book(json: #"{"title":"Emma","pages":null,"lease":null,"notes":null}"#)
    #expect(book.pages == nil)
    #expect(book.lease == .null)
    #expect(book.notes == .null)
  }

  @Test(arguments: [
    (#"{"pages":1}"#, #"$: the member "title" is missing (at byte 0)"#),
    (#"{"title":"Emma","pages":"many"}"#, "$.pages: expected an integer, found a string (at byte 24)"),
    (#"{"title":"Emma","marks":{"a":true}}"#, "$.marks.a: expected an integer, found a boolean (at byte 29)"),
    (#"{"title":"Emma","labels":["a",7]}"#, "$.labels[1]: expected a string, found a number (at byte 30)"),
  ])
  func `an error says where it is`(text: String, message: String) {
    #expect(error(reading: Book.self, from: text) == message)
  }

  @Test func `a member is written where the revision has it`() {
    let book = Book(title: "Emma", isbn: "1", lender: "Jane")
    #expect(form(book, in: .v2001_01_01) == #"{"title":"Emma"}"#)
    #expect(form(book, in: .v2002_02_02) == #"{"title":"Emma","isbn":"1","lender":"Jane"}"#)
    #expect(form(book, in: .v2003_03_03) == #"{"title":"Emma","isbn":"1","state":"used"}"#)
  }

  @Test func `a member that a revision requires is filled in from its default`() throws {
    #expect(form(Book(title: "Emma"), in: .v2003_03_03) == #"{"title":"Emma","state":"used"}"#)
    #expect(try Book(json: #"{"title":"Emma"}"#).state == .used)
  }

  @Test func `a revision says what is missing and what it does not have`() {
    let book = Book(title: "Emma", isbn: "1", lender: "Jane")
    #expect(
      complaints(book, in: .v2001_01_01) == [
        "$.isbn: not in 2001-01-01", "$.lender: not in 2001-01-01",
        "$.signature: missing, but required in 2001-01-01",
      ])
    #expect(complaints(book, in: .v2002_02_02) == [])
    #expect(
      complaints(book, in: .v2003_03_03) == [
        "$.lender: not in 2003-03-03", "$.owner: missing, but required in 2003-03-03",
        "$.signature: missing, but required in 2003-03-03",
      ])
  }

  @Test func `bounds are checked by value and by count`() {
    let book = Book(title: "Emma", labels: ["a", "b", "c"], weight: 1.5)
    #expect(
      complaints(book, in: .v2002_02_02) == [
        "$.labels: length 3 is out of bounds: must be at most 2",
        "$.weight: 1.5 is out of bounds: must be from 0.0 to 1.0",
      ])
  }
}
