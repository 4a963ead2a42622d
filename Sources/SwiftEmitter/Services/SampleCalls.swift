import ProtocolModel
import ServiceModel

/// A call of a service with values that are made up, and its answer.
struct SampleCall {
  var method: ServiceMethod
  /// What kind of part it asks for.
  var kind: String
  /// Whether it changes nothing where it is asked.
  var isHarmless: Bool
  /// The expression of what it takes; nil for nothing.
  var input: String?
  /// The expression of what a mock answers.
  var answer: String
}

extension ServiceStubs {
  /// The calls that can be made up, in the order of the description.
  var sampleCalls: [SampleCall] {
    let kinds =
      service.tools.map(sampleCall)
      + service.prompts.map { ("prompt", true, sample($0.arguments), "\"text\"") }
      + service.resources.map { _ in ("resource", true, nil, "\"text\"") }
      + service.templates.map { ("resource of a template", true, sample($0.variables), "\"text\"") }
    return zip(emitter.methods, kinds).compactMap { method, kind in
      guard let answer = kind.3, method.input == nil || kind.2 != nil else { return nil }
      return SampleCall(
        method: method, kind: kind.0, isHarmless: kind.1, input: method.input == nil ? nil : kind.2,
        answer: answer)
    }
  }

  private func sampleCall(_ tool: ServiceTool) -> (String, Bool, String?, String?) {
    // Made up values may be against what a schema asks for beside its type.
    let input = tool.needsChecks ? nil : sample(tool.input)
    let answer = tool.output.map { sample($0) } ?? "\"text\""
    return ("tool", tool.part.listed["annotations"]?["readOnlyHint"]?.bool == true, input, answer)
  }
}

extension ServiceStubs {
  /// Checks that the connection `client` lists all that the service has.
  public var offers: String {
    let lists = [
      ("tools", "listTools", "name", service.tools.map(\.name)),
      ("prompts", "listPrompts", "name", service.prompts.map(\.name)),
      ("resources", "listResources", "uri", service.resources.map(\.uri)),
      ("resourceTemplates", "listResourceTemplates", "uriTemplate", service.templates.map(\.template)),
    ]
    return Code(
      lists.filter { !$0.3.isEmpty }.map { list -> Code in
        """
        let \(list.0) = try await client.\(list.1)().\(list.0).map(\\.\(list.2))
        #expect(
          \(list.0) == [
            \(list.3.map { Code("\(literal($0)),") })
          ])
        """
      }
    ).text
  }

  /// Tests of a mock, one for each kind of part that a call can be made up for.
  ///
  /// They stand beside a function `makeServer` and one `connected`, which hands on a connection with a server.
  public var mocks: String {
    var kinds: Set<String> = []
    let calls = sampleCalls.filter { kinds.insert($0.kind).inserted }
    return Code(calls.map(mock), separator: "\n\n").text
  }

  private func mock(_ call: SampleCall) -> Code {
    let name = call.method.swiftName
    let input = call.method.input.map { "let \($0.label): \($0.type) = \(call.input ?? "")" } ?? ""
    let label = call.method.input?.label
    return """
      @Test func `a mock answers for a \(call.kind)`() async throws {
        let mock = \(service.name).Mock()
        mock.\(name).answer(with: \(call.answer))
        try await connected(to: makeServer(mock)) { client in
          \(input)
          _ = try await \(service.name).Client(client).\(name)(\(label ?? ""))
          #expect(mock.\(name).calls\(label.map { " == [\($0)]" } ?? ".count == 1"))
        }
      }
      """
  }

  /// Calls of the client `service`, which give lines for people. None of them changes anything.
  public var calls: String {
    guard let call = sampleCalls.first(where: \.isHarmless) else {
      let example = emitter.methods.first.map { " try await service.\($0.swiftName)(…)" } ?? ""
      return "// Call what you need here:\(example)\nreturn []"
    }
    let label = literal("\(call.method.name): ").dropLast()
    return """
      // The values are made up: put in what makes sense.
      let answer = try await service.\(call.method.swiftName)(\(call.input ?? ""))
      return [\(label)\\(answer)"]
      """
  }
}
