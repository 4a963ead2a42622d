import MCPSupport
import MCPWire
import Testing

@Suite struct OneOrManyTests {
  @Test(arguments: [
    (#"{"name":"a"}"#, OneOrMany.one(Part(name: "a")), [Part(name: "a")], Optional(Part(name: "a"))),
    (#"[{"name":"a"}]"#, .many([Part(name: "a")]), [Part(name: "a")], Part(name: "a")),
    ("[]", .many([]), [], nil),
    ("[{},{}]", .many([Part(), Part()]), [Part(), Part()], nil),
  ])
  func aValueOrAList(json: String, value: OneOrMany<Part>, all: [Part], single: Part?) throws {
    #expect(try OneOrMany<Part>(json: json) == value)
    #expect(try value.jsonText() == json)
    #expect(value.all == all)
    #expect(value.single == single)
  }

  @Test func anErrorHasThePathOfTheElement() {
    #expect(throws: JSONError(.typeMismatch(expected: "a string", found: .number), offset: 12, path: path)) {
      try OneOrMany<Part>(json: #"[{},{"name":1}]"#)
    }
  }

  private let path: [JSONPathElement] = [.index(1), .member("name")]
}

@Suite struct NullableTests {
  @Test(arguments: [("null", Nullable<Int>.null, Int?.none), ("7", .value(7), 7)])
  func nullOrAValue(json: String, value: Nullable<Int>, wrapped: Int?) throws {
    #expect(try Nullable<Int>(json: json) == value)
    #expect(try value.jsonText() == json)
    #expect(value.wrapped == wrapped)
    #expect(Nullable(wrapped) == value)
  }
}

@Suite struct OpenEnumerationTests {
  @Test(arguments: [("red", Colour.red, true), ("green", .green, true), ("blue", .unknown("blue"), false)])
  func anyNameHasACase(name: String, colour: Colour, isKnown: Bool) throws {
    #expect(try Colour(json: "\"\(name)\"") == colour)
    #expect(try colour.jsonText() == "\"\(name)\"")
    #expect(colour.isKnown == isKnown)
  }

  @Test func aKnownNameIsItsCaseHoweverMade() {
    #expect(Colour.unknown("red") == .red)
    #expect(Set([Colour.unknown("red"), .red, .green]).count == 2)
  }

  @Test func aNumberIsNoName() {
    #expect(throws: JSONError(.typeMismatch(expected: "a string", found: .number), offset: 0)) {
      try Colour(json: "1")
    }
  }
}

@Suite struct ErrorCodeTests {
  @Test func aCodeIsANumber() throws {
    #expect(try ErrorCode(json: "-32000") == -32000)
    #expect(try ErrorCode(rawValue: 7).jsonText() == "7")
    #expect("\(ErrorCode(rawValue: -1))" == "-1")
  }
}
