import ProtocolModel
import URITemplate

extension ServiceReader {
  /// Reads a resource.
  mutating func readResource(_ node: Node) {
    guard shapes.check(node, "Resource", "the resource", extra: [SchemaKeywords.swiftName]),
      let part = part(node, "resource", .resource), let uri = node["uri"], let text = uri.string
    else { return }
    guard isNew(text, at: uri.range, "the address") else { return }
    if !hasScheme(text) {
      diagnostics.error(
        .uriSyntax, "'\(text)' is no URI: one begins with a scheme, such as 'file:'", at: uri.range)
    }
    service.resources.append(
      ServiceResource(part: part, uri: text, mimeType: node["mimeType"]?.string))
  }

  /// Reads a template. What its variables are may be said in `variables`, by a schema for each.
  mutating func readTemplate(_ node: Node) {
    guard
      shapes.check(
        node, "ResourceTemplate", "the template", extra: [SchemaKeywords.swiftName, Self.variables]),
      var part = part(node, "template", .template), let uri = node["uriTemplate"], let text = uri.string
    else { return }
    guard isNew(text, at: uri.range, "the address") else { return }
    part.listed = part.listed.without([Self.variables])
    let template: URITemplate
    do throws(URITemplateError) {
      template = try URITemplate(text)
    } catch {
      diagnostics.error(
        .uriSyntax, "\(error.reason)", at: uri.range(ofTextAt: error.offset, length: 1))
      return
    }
    let described = node[Self.variables]?.map ?? []
    let names = template.variables.map(\.name)
    for entry in described where !names.contains(entry.name) {
      let hint = nearest(entry.name, in: names).map { ": did you mean '\($0)'?" } ?? ""
      diagnostics.error(
        .uriVariables, "the template has no variable '\(entry.name)'\(hint)", at: entry.key.range,
        notes: [.init("the template", at: uri.range)])
    }
    let variables = template.variables.map { variable in
      let schema = described.first { $0.name == variable.name }?.value ?? Node(.map([]), at: uri.range)
      var argument = argument(
        variable.name, nil, schema, in: part, isRequired: !variable.mayBeMissing,
        given: schema[SchemaKeywords.swiftName]?.string)
      argument.isList = variable.isExploded
      return argument
    }
    reportCollisions(
      variables.map { variable in
        (variable, described.first { $0.name == variable.name }?.key.range ?? uri.range)
      })
    service.templates.append(
      ServiceTemplate(part: part, template: text, mimeType: node["mimeType"]?.string, variables: variables))
  }

  /// The key under which the variables of a template are described.
  static let variables = "variables"

  private func hasScheme(_ uri: String) -> Bool {
    guard let colon = uri.firstIndex(of: ":"), let first = uri.first, first.isASCII, first.isLetter else {
      return false
    }
    return uri[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }
}

extension URITemplate.Variable {
  /// Whether addresses usually go without it: what is asked for and where to jump to. The parts of a path belong to it.
  fileprivate var mayBeMissing: Bool {
    switch self.operator {
    case .query, .continuation, .fragment: true
    case .simple, .reserved, .label, .path, .parameter: false
    }
  }
}
