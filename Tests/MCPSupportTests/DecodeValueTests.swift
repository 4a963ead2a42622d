import MCPSupport
import MCPWire
import Testing

/// Types with Swift's own coding, read from JSON without Foundation.
@Suite struct DecodeValueTests {
  private struct Trip: Decodable, Equatable {
    enum Class: String, Decodable { case first, second }
    struct Stop: Decodable, Equatable {
      var city: String
      var nights: UInt8?
    }

    var stops: [Stop]
    var seat: Class
    var price: Double
    var isPaid: Bool
    var codes: [String: Int64]
    var free: JSONValue
    var widget: Part?
  }

  private static let trip = #"""
    {"stops":[{"city":"Oslo","nights":2.0},{"city":"Rome","nights":null},{"city":"Bern"}],"seat":"first",
     "price":12,"isPaid":true,"codes":{"a":9007199254740993},"free":{"z":1,"a":[null,1e400]},
     "widget":{"name":"p","number":2},"more":1}
    """#

  private func decode(_ text: String) throws -> Trip {
    try CodableBridge.decode(Trip.self, from: JSONValue(json: text))
  }

  @Test func aValueIsReadWithAllThatIsInIt() throws {
    let free = try JSONValue(json: #"{"z":1,"a":[null,1e400]}"#)
    let trip = try decode(Self.trip)
    #expect(
      trip
        == Trip(
          stops: [.init(city: "Oslo", nights: 2), .init(city: "Rome"), .init(city: "Bern")], seat: .first,
          price: 12, isPaid: true, codes: ["a": 9_007_199_254_740_993], free: free,
          widget: Part(name: "p", number: 2)))
    // The order of members, which other decoders lose.
    #expect(trip.free.description == free.description)
  }

  @Test(arguments: [
    (#""price":12"#, #""price":"12""#, "price", "expected a number, found a string"),
    (#""nights":2.0"#, #""nights":2.5"#, "stops.0.nights", "expected an integer, found 2.5"),
    (#""nights":2.0"#, #""nights":256"#, "stops.0.nights", "the integer does not fit in UInt8"),
    (#"{"city":"Bern"}"#, "{}", "stops.2", #"the member "city" is missing"#),
    (#""isPaid":true"#, #""isPaid":null"#, "isPaid", "expected a boolean, found null"),
    (#"{"a":9007199254740993}"#, "[]", "codes", "expected an object, found an array"),
    (#""price":12"#, #""price":1e400"#, "price", "the number is too large"),
  ])
  func whatDoesNotFitIsToldWithItsPlace(good: String, bad: String, place: String, reason: String) throws {
    let text = Self.trip.replacing(good, with: bad)
    try #require(text != Self.trip)
    do {
      _ = try decode(text)
      Issue.record("there is a value")
    } catch let error as DecodingError {
      let context: DecodingError.Context? =
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
          .dataCorrupted(let context):
          context
        @unknown default: nil
        }
      let path = context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } ?? []
      #expect(path.joined(separator: ".") == place)
      #expect(context?.debugDescription == reason)
    }
  }

  /// A type that takes its values from containers by hand.
  private class Base: Decodable {
    let name: String
  }

  private final class Derived: Base {
    let pair: (Int, String)
    let rest: Int

    enum Key: String, CodingKey { case pair, inner }
    enum Inner: String, CodingKey { case rest }

    required init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      var elements = try container.nestedUnkeyedContainer(forKey: .pair)
      pair = (try elements.decode(Int.self), try elements.decode(String.self))
      let inner = try container.nestedContainer(keyedBy: Inner.self, forKey: .inner)
      rest = try inner.decode(Int.self, forKey: .rest)
      try super.init(from: container.superDecoder())
    }
  }

  @Test func containersLieInOneAnother() throws {
    let value: JSONValue = ["super": ["name": "a"], "pair": [1, "b"], "inner": ["rest": 3]]
    let derived = try CodableBridge.decode(Derived.self, from: value)
    #expect(derived.name == "a" && derived.pair == (1, "b") && derived.rest == 3)
    #expect(throws: DecodingError.self) {
      try CodableBridge.decode(Derived.self, from: ["super": ["name": "a"], "pair": [1]])
    }
  }
}
