import Logging
import MCPModel
import MCPSupport
import MCPWire

@testable import MCPCore

/// `{"a": 1, "b": {"c": "x"}}`: parameters with something to get wrong.
struct Numbers: Sendable, Equatable, ProtocolValue {
  var a: Int
  var names: [String]?

  init(json reader: inout JSONReader) throws(JSONError) {
    var a: Int?
    let start = try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "a": a = try reader.decode(Int.self)
      case "names": names = try reader.decodeIfPresent([String].self)
      default: try reader.skipValue()
      }
    }
    self.a = try reader.require(a, "a", of: start)
  }

  func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encode(a, forKey: "a")
    writer.encodeIfPresent(names, forKey: "names")
    writer.endObject()
  }
}

/// A result that JSON cannot say.
struct NoNumber: Sendable, Equatable, ProtocolValue {
  init() {}
  init(json reader: inout JSONReader) throws(JSONError) { try reader.skipValue() }
  func encode(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.encode(Double.nan, forKey: "x")
    writer.endObject()
  }
}

/// What a handler may know; here only the id of the request.
struct TestContext: Sendable {
  var id: RequestID?
}

private struct Secret: Error {}

private func testMethod<P, R>(
  _ name: String, _ params: P.Type, _ result: R.Type, in revisions: RevisionRange = .always
) -> RequestMethod<P, R> {
  RequestMethod(
    MethodFacts(name: name, kind: .request, senders: [.init(by: .client)], revisions: revisions))
}

extension MethodTable where Context == TestContext {
  /// Methods of which each does one thing that a handler may do.
  static var forTests: MethodTable {
    var table = MethodTable()
    table.on(testMethod("echo", JSONObject.self, JSONObject.self)) { params, _ in params }
    table.on(testMethod("double", Numbers.self, JSONValue.self)) { params, _ in
      .number(JSONNumber(params.a * 2))
    }
    table.on(testMethod("id", JSONObject.self, JSONValue.self)) { _, context in
      .string("\(context.id.map(String.init(describing:)) ?? "none")")
    }
    table.on(testMethod("refuse", JSONObject.self, JSONObject.self)) { params, _ in
      throw ProtocolError(code: 7, message: "no", data: params["because"])
    }
    table.on(testMethod("break", JSONObject.self, JSONObject.self)) { _, _ in throw Secret() }
    table.on(testMethod("nan", JSONObject.self, NoNumber.self)) { _, _ in NoNumber() }
    let past = RevisionRange.until(.v2025_03_26)
    table.on(testMethod("old", JSONObject.self, JSONObject.self, in: past)) { params, _ in params }
    return table
  }
}
