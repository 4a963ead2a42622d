extension MethodTable where Context == ServerContext {
  /// Registers resources: those of the handlers, then those of services, then those that come and go.
  mutating func register(
    _ fixed: [ResourceRoute], _ templates: [TemplateRoute], _ dynamic: DynamicResources?,
    beside handler: (any ResourcesHandler)?
  ) {
    guard !fixed.isEmpty || !templates.isEmpty || dynamic != nil else { return }
    let routes = Dictionary(fixed.map { ($0.resource.uri, $0) }) { first, _ in first }
    on(Requests.listResources) { params, context in
      var result =
        try await handler?.listResources(params, context: context) ?? ListResourcesResult(resources: [])
      let page = ListPage(
        name: \.uri, fixed: fixed.map(\.resource),
        dynamic: dynamic?.registry.entries.map(\.resource) ?? [])
      result.resources = page(result.resources, isLast: result.nextCursor == nil)
      return result
    }
    on(Requests.listResourceTemplates) { params, context in
      var result =
        try await handler?.listResourceTemplates(params, context: context)
        ?? ListResourceTemplatesResult(resourceTemplates: [])
      let page = ListPage(name: \.uriTemplate, fixed: templates.map(\.template), dynamic: [])
      result.resourceTemplates = page(result.resourceTemplates, isLast: result.nextCursor == nil)
      return result
    }
    on(Requests.readResource) { params, context in
      if let route = dynamic?.registry[params.uri] ?? routes[params.uri] {
        return try await route.read(params, context)
      }
      for template in templates {
        if let result = try await template.read(params, context) { return result }
      }
      if let handler { return try await handler.readResource(params, context: context) }
      throw ProtocolError.noResource(params.uri, in: context.revision)
    }
  }
}
