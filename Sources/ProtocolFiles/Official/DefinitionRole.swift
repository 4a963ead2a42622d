import ProtocolModel

/// What a definition of an official file is.
enum DefinitionRole: Equatable {
  /// A type of the protocol.
  case type
  /// A type that every description knows.
  case builtin(WireShape.Shape)
  /// A request or notification, by its method.
  case message(String)
  /// An error, by its code.
  case error(Int)
  /// The results of a request.
  case results
  /// A union of messages that one side sends.
  case side(Direction)
  /// Something that other definitions say too.
  case ignored

  static func of(_ definition: Node.Entry, builtin: WireShape.Shape?, _ notes: OfficialNotes)
    -> DefinitionRole
  {
    let name = definition.name
    if let builtin { return .builtin(builtin) }
    if notes.ignored.contains(where: { $0.name == name }) { return .ignored }
    if let side = notes.sides.first(where: { $0.union.name == name }) { return .side(side.direction) }
    if let method = definition.value.at(["properties", "method", "const"])?.string {
      return .message(method)
    }
    let isEnvelope = notes.envelopes.values.contains { $0.name == name }
    if !isEnvelope, notes.names[.results]?.pattern.matches(name) == true { return .results }
    if let code = definition.value.errorCode { return .error(code.number) }
    return .type
  }
}

extension Node {
  /// The code of the error that a definition describes, by itself or as the `error` of an answer, and the way
  /// to it.
  var errorCode: (number: Int, way: [String])? {
    let code = ["properties", "code", "const"]
    let outer = at(["properties", "error"])
    let parts = (outer?["allOf"]?.list ?? []).indices.map {
      ["properties", "error", "allOf", String($0)] + code
    }
    for way in [code, ["properties", "error"] + code] + parts {
      if let number = at(way)?.number.flatMap({ Int($0) }) { return (number, way) }
    }
    return nil
  }
}
