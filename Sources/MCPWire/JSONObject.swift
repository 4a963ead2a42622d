/// A JSON object: named values in order.
///
/// An object that was read keeps the text it was read from, and finds out what is in it when asked; one that
/// was built or changed keeps a list. The two differ in speed only. An object that has been read is cheap to
/// send on and to decode as a type, but each look at a member reads its text: take `parsed()`, or `members`, to
/// look at many.
public struct JSONObject: Sendable {
  enum Storage: Sendable {
    case empty
    /// A checked text without line breaks, of an object with at least one member.
    case text([UInt8])
    case list([(key: String, value: JSONValue)])
  }

  var storage: Storage = .empty

  /// An object without members.
  public init() {}

  /// An object with the given members, in their order.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    self.init(JSONMembers(members))
  }

  /// An object with the given members, in their order.
  public init(_ members: JSONMembers<JSONValue>) {
    storage = members.isEmpty ? .empty : .list(members.list)
  }

  /// An object that was read: its checked text without line breaks.
  init(checked text: [UInt8]) {
    // Only white space can stand between the brackets of an object without members.
    let isEmpty = text.dropFirst().first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "}")
    storage = isEmpty ? .empty : .text(text)
  }

  /// The members, in order, with all that is in them: read in one pass, and not kept by the object.
  public var members: JSONMembers<JSONValue> {
    switch storage {
    case .empty: return [:]
    case .list(let list):
      var members = JSONMembers<JSONValue>()
      members.list = list
      return members
    case .text(let text): return JSONObject.tree(of: text).members
    }
  }

  /// The names of the members, in order.
  public var keys: [String] {
    guard case .text(let text) = storage else { return members.keys }
    var keys: [String] = []
    forEachMember(of: text) { key, reader throws(JSONError) in
      keys.append(key.string)
      try reader.skipValue()
      return true
    }
    return keys
  }

  /// The number of members; members of the same name count each.
  public var count: Int {
    switch storage {
    case .empty: 0
    case .list(let list): list.count
    case .text: keys.count
    }
  }

  /// Whether there are no members. Takes no time.
  public var isEmpty: Bool {
    if case .empty = storage { true } else { false }
  }

  /// Calls a function with each name and a reader before its value, which the function must read; until it
  /// answers false. The text has been checked when it was read, so that no error is to be expected.
  func forEachMember(
    of text: [UInt8], _ body: (JSONKey, inout JSONReader) throws(JSONError) -> Bool
  ) {
    var reader = JSONReader(checked: text)
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey(), try body(key, &reader) {}
    } catch {
      assertionFailure("the text of a JSONObject was not checked: \(error)")
    }
  }
}
