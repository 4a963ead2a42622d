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
      if result.nextCursor == nil {
        result.resources += fixed.map(\.resource)
        if let dynamic { result.resources += dynamic.registry.entries.map(\.resource) }
      }
      return result
    }
    on(Requests.listResourceTemplates) { params, context in
      var result =
        try await handler?.listResourceTemplates(params, context: context)
        ?? ListResourceTemplatesResult(resourceTemplates: [])
      if result.nextCursor == nil { result.resourceTemplates += templates.map(\.template) }
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
