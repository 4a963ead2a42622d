import URITemplate

/// A template of the addresses of resources.
public struct ServiceTemplate<Variables: ServiceArguments>: Sendable {
  /// The template, as clients are told of it.
  public let template: ResourceTemplate
  private let pattern: URITemplate?
  private let choices: [String: [String]]
  private let limits: TextLimits

  /// Takes the template from generated code.
  ///
  /// - Parameters:
  ///   - text: the entry of the list of templates.
  ///   - choices: the values of variables that clients may be offered.
  ///   - limits: the schemas of variables that ask for more than their types do.
  public init(listed text: String, choices: [String: [String]] = [:], limits: [String: String] = [:]) {
    template = MCPKit.listed(
      text, as: ResourceTemplate.self, otherwise: ResourceTemplate(name: "", uriTemplate: ""))
    pattern = try? URITemplate(template.uriTemplate)
    self.choices = choices
    self.limits = TextLimits(limits)
  }

  /// The address of a resource.
  public func uri(_ variables: Variables) -> String {
    var texts = ArgumentTexts()
    variables.write(to: &texts)
    guard let pattern else { return template.uriTemplate }
    // Only prefixes of lists cannot be expanded, and a variable with a prefix is no list here.
    return (try? pattern.expand(texts.templateValues(of: pattern.variables))) ?? template.uriTemplate
  }

  /// Asks a server for a resource.
  ///
  /// - Throws: as `ServerCaller`.
  public func call(
    _ variables: Variables, on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> ReadResourceResult {
    try await server.readResource(ReadResourceRequestParams(uri: uri(variables)), options: options)
  }

  /// The variables of an address; nil where the template does not fit, or one of them is not what it should be.
  func variables(of uri: String) -> Variables? {
    guard let found = pattern?.match(uri) else { return nil }
    let texts = ArgumentTexts(found)
    guard let variables = try? Variables(texts), (try? limits.check(texts)) != nil else { return nil }
    return variables
  }

  var argumentChoices: ArgumentChoices? {
    choices.isEmpty
      ? nil
      : ArgumentChoices(
        reference: .resourceTemplate(ResourceTemplateReference(uri: template.uriTemplate)), values: choices)
  }
}

extension ServiceTemplate<NoArguments> {
  /// Asks a server for the resource.
  ///
  /// - Throws: as `ServerCaller`.
  public func call(
    on server: any ServerCaller, options: CallOptions = CallOptions()
  ) async throws -> ReadResourceResult {
    try await call(NoArguments(), on: server, options: options)
  }
}

extension ArgumentTexts {
  fileprivate func templateValues(of variables: [URITemplate.Variable]) -> [String: URITemplate.Value] {
    var result: [String: URITemplate.Value] = [:]
    for variable in variables {
      guard let texts = values[variable.name] else { continue }
      result[variable.name] = variable.isExploded ? .list(texts) : texts.first.map { .string($0) }
    }
    return result
  }
}

extension ServiceRoutes {
  /// Adds a template.
  public mutating func add<Variables>(
    _ template: ServiceTemplate<Variables>,
    _ read: @escaping @Sendable (Variables, ServerContext) async throws -> ResourceContent
  ) {
    templates.append(
      TemplateRoute(template: template.template) { params, context in
        guard let variables = template.variables(of: params.uri) else { return nil }
        return try await reading(params, context) {
          try await read(variables, context).result(of: params.uri, mimeType: template.template.mimeType)
        }
      })
    if let choices = template.argumentChoices { self.choices.append(choices) }
  }

  /// Adds a template that leaves nothing open.
  public mutating func add(
    _ template: ServiceTemplate<NoArguments>,
    _ read: @escaping @Sendable (ServerContext) async throws -> ResourceContent
  ) {
    add(template) { _, context in try await read(context) }
  }
}
