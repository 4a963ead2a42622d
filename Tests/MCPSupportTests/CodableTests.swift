import Foundation
import MCPSupport
import MCPWire
import Testing

/// A type of a user, with protocol values in all the places that synthesised coding has.
private struct Inventory: Codable, Equatable {
  var mainWidget: Widget?
  var allWidgets: [Widget] = []
  var byName: [String: Widget] = [:]
  var requestID: RequestID?
  var sizes: OneOrMany<Part>?
  var limit: Nullable<Int>?
  var colours: [Colour] = []
  var named: JSONMembers<Part>?
  var raw: JSONValue?
}

@Suite struct CodableTests {
  private static let json = #"""
    {"name":"a","pageSize":3,"weight":0.5,"colour":"mauve","freeForm":{"snake_key":{"b":[1,null,true,"x",-2.5]}},\#
    "parts":[{"name":"p"},{"number":2}],"partsByName":{"some_key":{"number":1}},"mainParts":{"name":"m"},\#
    "an_extra":{"camelKey":1}}
    """#

  @Test func aValueGoesThroughFoundation() throws {
    let widget = try Widget(json: Self.json)
    #expect(try JSONDecoder().decode(Widget.self, from: Data(Self.json.utf8)) == widget)
    #expect(try Widget(json: Array(JSONEncoder().encode(widget))) == widget)
  }

  @Test func soItDoesInsideTheTypesOfUsers() throws {
    let widget = try Widget(json: Self.json)
    let inventory = Inventory(
      mainWidget: widget, allWidgets: [widget, Widget(name: "b")], byName: ["a_b": widget], requestID: 7,
      sizes: .many([Part(number: 1)]), limit: .value(3), colours: [.red, .unknown("blue")],
      named: ["x": Part(name: "y")], raw: ["k": [1, 2.5, nil]])
    let encoded = try JSONEncoder().encode(inventory)
    #expect(try JSONDecoder().decode(Inventory.self, from: encoded) == inventory)
    let list = try PropertyListEncoder().encode([widget.withoutNull])
    #expect(try PropertyListDecoder().decode([Widget].self, from: list) == [widget.withoutNull])
  }

  @Test func keyStrategiesRenameTheUsersKeysOnly() throws {
    let widget = try Widget(json: Self.json)
    let inventory = Inventory(mainWidget: widget, allWidgets: [widget], byName: ["keep_me": widget])
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let encoded = try encoder.encode(inventory)

    let tree = try JSONValue(json: Array(encoded))
    let written = try #require(tree["main_widget"])
    #expect(written == (try JSONValue(json: Self.json)))
    #expect(tree["all_widgets"]?[0] == written)
    #expect(tree["by_name"]?["keep_me"] == written)

    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    #expect(try decoder.decode(Inventory.self, from: encoded) == inventory)
  }

  @Test func theRevisionComesFromTheUserInfo() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let widget = Widget(name: "a", title: "A")
    #expect(try String(decoding: encoder.encode(widget), as: UTF8.self) == #"{"name":"a","title":"A"}"#)
    encoder.userInfo[.mcpRevision] = Revision.first
    #expect(try String(decoding: encoder.encode([widget]), as: UTF8.self) == #"[{"name":"a"}]"#)
  }

  @Test(arguments: [
    "0", "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551615", "0.5", "1e100",
  ])
  func numbersThatFitAreExact(number: String) throws {
    let value = try JSONNumber(json: number)
    #expect(try JSONDecoder().decode(JSONNumber.self, from: Data(number.utf8)) == value)
    #expect(try JSONNumber(json: Array(JSONEncoder().encode(value))) == value)
  }

  @Test func aNumberThatNoDoubleHoldsIsNotEncoded() throws {
    let number = try JSONNumber(json: "1e400")
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(["a": number]) }
  }
}

extension Widget {
  /// Property lists have no null.
  fileprivate var withoutNull: Widget {
    var copy = self
    copy.freeForm = ["snake_key": [1, true, "x", -2.5]]
    return copy
  }
}

@Suite struct CodableErrorTests {
  private func failure(_ json: String) -> DecodingError? {
    do {
      _ = try JSONDecoder().decode(Inventory.self, from: Data(json.utf8))
      return nil
    } catch {
      return error as? DecodingError
    }
  }

  @Test func aWrongKindIsFoundByItsPath() throws {
    let json = #"{"allWidgets":[{"name":"a"},{"name":"b","parts":[{"number":"x"}]}]}"#
    guard case .typeMismatch(let type, let context)? = failure(json) else {
      Issue.record("no type mismatch")
      return
    }
    #expect(type is Widget.Type)
    #expect(
      context.codingPath.map(\.stringValue) == ["allWidgets", "Index 1", "parts", "Index 0", "number"])
    #expect(context.codingPath.map(\.intValue) == [nil, 1, nil, 0, nil])
    #expect(context.debugDescription.hasPrefix("$.parts[0].number: expected an integer, found a string"))
  }

  @Test func aMissingMemberIsNamed() throws {
    guard case .keyNotFound(let key, let context)? = failure(#"{"mainWidget":{},"allWidgets":[]}"#) else {
      Issue.record("no missing key")
      return
    }
    #expect(key.stringValue == "name")
    #expect(context.codingPath.map(\.stringValue) == ["mainWidget"])
  }

  @Test func whatCannotBeWrittenIsFoundByItsPath() throws {
    let inventory = Inventory(allWidgets: [Widget(name: "a", weight: .nan)])
    #expect {
      try JSONEncoder().encode(inventory)
    } throws: { error in
      guard case EncodingError.invalidValue(let value, let context) = error else { return false }
      return value is Widget && context.codingPath.map(\.stringValue) == ["allWidgets", "Index 0", "weight"]
    }
  }
}
