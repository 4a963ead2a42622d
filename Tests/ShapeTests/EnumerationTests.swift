import MCPSupport
import MCPWire
import Testing

@Suite struct EnumerationTests {
  @Test func `an unknown value is kept`() throws {
    let book = try Book(json: #"{"title":"Emma","state":"lost"}"#)
    #expect(book.state == .unknown("lost"))
    #expect(form(book, in: .v2003_03_03) == #"{"title":"Emma","state":"lost"}"#)
  }

  @Test func `a known value is always the known case`() {
    #expect(State(rawValue: "new") == .new)
    #expect(State.known == [.new, .used])
  }

  @Test func `an ordered enumeration compares by its order`() {
    #expect(Level.low < .middle && .middle < .high)
    #expect(Level.high < .unknown("beyond"))
  }
}
