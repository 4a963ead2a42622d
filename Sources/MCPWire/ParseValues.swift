extension JSONObject {
  /// The same object with all that is in it read, for those who look at many of its parts.
  ///
  /// An object that was read, and every object in it, is text, which is read again at each look. Here it is read
  /// once, down to the innermost value. That takes about five times as long as checking the text did, and
  /// several times its memory. An object that holds no text is returned as it is.
  public func parsed() -> JSONObject {
    guard case .object(let object) = JSONValue.object(self).parsed() else { return self }
    return object
  }

  /// The object that a checked text holds, as a list of its members, like all objects in it.
  static func tree(of text: [UInt8]) -> JSONObject {
    var reader = JSONReader(text, limits: .alreadyChecked)
    do throws(JSONError) {
      if case .object(let object) = try reader.readTree() { return object }
      assertionFailure("the text of a JSONObject is that of another value")
    } catch {
      assertionFailure("the text of a JSONObject was not checked: \(error)")
    }
    return JSONObject()
  }
}

extension JSONValue {
  /// The same value with all objects in it read, for those who look at many of its parts. What
  /// `init(json:)` makes of a text is read already.
  public func parsed() -> JSONValue { holdsText ? withoutText : self }

  private var holdsText: Bool {
    switch self {
    case .array(let elements): elements.contains(where: \.holdsText)
    case .object(let object):
      switch object.storage {
      case .empty: false
      case .text: true
      case .list(let list): list.contains(where: \.value.holdsText)
      }
    default: false
    }
  }

  private var withoutText: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map(\.withoutText))
    case .object(let object):
      switch object.storage {
      case .empty: self
      case .text(let text): .object(.tree(of: text))
      case .list(let list): .object(JSONObject(list.lazy.map { ($0.key, $0.value.withoutText) }))
      }
    default: self
    }
  }
}

extension JSONValue {
  /// Reads a text that holds one value and nothing else, objects and all.
  ///
  /// Who reads a whole text as a value looks into it: the third or fourth look has paid for that, when each would
  /// have to read the text again. A value among others, which may just be sent on, keeps its objects as text.
  ///
  /// - Throws: an error with its path, if the text is not JSON or exceeds the limits.
  public init(json bytes: [UInt8], limits: JSONLimits = .default) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    do {
      self = try reader.readTree()
      try reader.finish()
    } catch {
      throw error.located(in: bytes)
    }
  }

  /// Reads a text that holds one value and nothing else, objects and all.
  ///
  /// - Throws: an error with its path, if the text is not JSON or exceeds the limits.
  public init(json text: String, limits: JSONLimits = .default) throws(JSONError) {
    try self.init(json: Array(text.utf8), limits: limits)
  }
}
