import ProtocolModel

extension OfficialReader {
  /// An error: its code, and what its data must be.
  ///
  /// A definition is the error itself, or the answer that carries it. Either differs from what all errors are
  /// in the code and the data alone.
  mutating func error(_ definition: Node.Entry) -> WireShape.ErrorShape? {
    guard let code = definition.value.errorCode else { return nil }
    let part = definition.value.at(code.way.dropLast(3))
    if part?.at(["properties", "code", "type"])?.string != "integer"
      || part?["required"]?.list?.contains(where: { $0.string == "code" }) != true
    {
      report(
        .officialError, "'\(definition.name)' does not require its code, or not as an integer",
        at: definition.key)
    }
    let members = objectMembers(
      Schema(node: definition.value.withoutEntry(at: code.way), path: schema(definition).path))
    guard let error = members["error"] else { return shape(of: definition, members, code: code.number) }
    checkEnvelope(of: definition, members, .error, own: ["error"], isOptional: false)
    guard error.isRequired, case .object(let inner) = error.shape else {
      report(.officialError, "'\(definition.name)' requires no error", at: definition.key)
      return nil
    }
    return shape(of: definition, inner, code: code.number)
  }

  private mutating func shape(
    of definition: Node.Entry, _ members: Members, code: Int
  ) -> WireShape.ErrorShape? {
    let general = generalError()
    let data = members["data"].flatMap { $0 == general["data"] ? nil : $0 }
    var rest = members
    rest["data"] = general["data"]
    guard rest == general, members["data"] != nil, data?.isRequired != false else {
      report(
        .officialError, "'\(definition.name)' differs from other errors in more than its code and data",
        at: definition.key)
      return nil
    }
    return WireShape.ErrorShape(code: code, data: data?.shape)
  }

  /// The members that every error has.
  private mutating func generalError() -> Members {
    guard let name = notes.envelopes[.error]?.name, let envelope = definition(named: name),
      let error = members(of: envelope)["error"]?.shape
    else { return [:] }
    if case .object(let members) = error { return members }
    guard case .named(let type) = error, let definition = definition(named: type) else { return [:] }
    return members(of: definition)
  }
}

extension Node {
  /// The same without the entry at the end of a way.
  fileprivate func withoutEntry(at way: [String]) -> Node {
    guard let name = way.last, let outer = at(way.dropLast()), let entries = outer.map else { return self }
    let rest = Node(.map(entries.filter { $0.name != name }), at: outer.range)
    return replacing(way.dropLast()[...], with: rest)
  }
}
