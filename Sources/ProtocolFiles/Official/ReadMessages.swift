import ProtocolModel

extension OfficialReader {
  /// The members of a message that are its own, and not those of all messages.
  static let own: Set<String> = ["method", "params"]

  /// A request or notification: the method and the parameters, without what is around them.
  mutating func message(_ definition: Node.Entry) -> WireShape.Message? {
    let isRequest = notes.names[.request]?.pattern.matches(definition.name) == true
    guard isRequest || notes.names[.notification]?.pattern.matches(definition.name) == true else {
      report(
        .officialMessage, "the name of '\(definition.name)' tells no kind of message", at: definition.key)
      return nil
    }
    let members = self.members(of: definition)
    checkEnvelope(
      of: definition, members, isRequest ? .request : .notification, own: Self.own,
      isOptional: true)
    if members["method"]?.isRequired != true {
      report(.officialMessage, "'\(definition.name)' does not require its method", at: definition.key)
    }
    return WireShape.Message(
      kind: isRequest ? .request : .notification, typeName: definition.name, params: members["params"])
  }

  /// Compares what is around a message with the definition that says it for all messages of its kind.
  ///
  /// - Parameter isOptional: whether the definition may leave it out altogether.
  mutating func checkEnvelope(
    of definition: Node.Entry, _ found: Members, _ kind: OfficialNotes.Envelope, own: Set<String>,
    isOptional: Bool
  ) {
    let around = found.filter { !own.contains($0.key) }
    if isOptional, around.isEmpty { return }
    guard let name = notes.envelopes[kind]?.name, let envelope = self.definition(named: name) else {
      report(
        .officialMessage,
        "no definition says what is around '\(definition.name)', which is of kind '\(kind)'",
        at: definition.key)
      return
    }
    let expected = members(of: envelope).filter { !own.contains($0.key) }
    guard around != expected else { return }
    report(
      .officialMessage, "what is around '\(definition.name)' differs from '\(name)'", at: definition.key,
      notes: [.init("it is described here", at: envelope.key.range)])
  }

  /// The results of a request, which an answer of its own lists.
  mutating func readResults(_ definition: Node.Entry, into shape: inout WireShape) {
    let members = self.members(of: definition)
    checkEnvelope(of: definition, members, .result, own: ["result"], isOptional: false)
    let stem = notes.names[.results]?.pattern.rest(of: definition.name)
    let request = stem.flatMap { notes.names[.request]?.pattern.name(with: $0) }
    guard let request, case .message(let method) = roles[request], shape.methods[method]?.kind == .request
    else {
      report(.officialMessage, "'\(definition.name)' is the answer to no request", at: definition.key)
      return
    }
    guard let result = members["result"], result.isRequired else {
      report(.officialMessage, "'\(definition.name)' requires no result", at: definition.key)
      return
    }
    shape.methods[method]?.results =
      if case .union(let cases) = result.shape { cases } else { [result.shape] }
  }

  /// Who sends each message, by the unions of the two sides.
  mutating func readSides() -> [String: Direction] {
    var result: [String: Direction] = [:]
    for side in notes.sides {
      guard let definition = definition(named: side.union.name) else { continue }
      for (name, node) in messages(of: definition) {
        switch (result[name], side.direction) {
        case (nil, let direction): result[name] = direction
        case (.client, .server), (.server, .client): result[name] = .both
        default: report(.officialConflict, "'\(name)' is sent in two ways", at: node)
        }
      }
    }
    return result
  }

  /// The messages of a union, each with the place that names it.
  private mutating func messages(of union: Node.Entry) -> [(String, Node)] {
    let schema = schema(union)
    guard schema.node["anyOf"] != nil else {
      // A union of one is written as a copy of its only type.
      let copied = definitions.first {
        guard case .message = roles[$0.name] else { return false }
        return $0.value.saysTheSame(as: union.value, .schema)
      }
      if let copied { return [(copied.name, union.key)] }
      report(
        .officialMessage, "'\(union.name)' is neither a union of messages nor the copy of one", at: union.key)
      return []
    }
    check(schema, allows: ["anyOf"], where: "beside 'anyOf'")
    return schema.children("anyOf").compactMap { option in
      check(option, allows: ["$ref"], where: "beside a reference")
      if let name = option.node["$ref"]?.string, case .message = roles[name] { return (name, option.node) }
      report(.officialMessage, "'\(union.name)' holds something that is no message", at: option.node)
      return nil
    }
  }
}
