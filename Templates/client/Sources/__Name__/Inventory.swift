import MCPKit

/// What a server is and has, in lines for people. Long lists come page by page.
func inventory(of client: Client) async throws -> [String] {
  let server = client.server
  let name = server.info.map { "\($0.name) \($0.version)" } ?? "a server without a name"
  var lines = ["\(name) speaks \(server.revision)"]
  if let instructions = server.instructions { lines.append(instructions) }
  if server.capabilities.tools != nil {
    lines += try await pages { cursor in
      let page = try await client.listTools(.init(cursor: cursor))
      return (page.tools.map { entry("tool", $0.name, $0.description) }, page.nextCursor)
    }
  }
  if server.capabilities.prompts != nil {
    lines += try await pages { cursor in
      let page = try await client.listPrompts(.init(cursor: cursor))
      return (page.prompts.map { entry("prompt", $0.name, $0.description) }, page.nextCursor)
    }
  }
  if server.capabilities.resources != nil {
    lines += try await pages { cursor in
      let page = try await client.listResources(.init(cursor: cursor))
      return (page.resources.map { entry("resource", $0.uri, $0.description) }, page.nextCursor)
    }
    lines += try await pages { cursor in
      let page = try await client.listResourceTemplates(.init(cursor: cursor))
      let entries = page.resourceTemplates.map { entry("resources", $0.uriTemplate, $0.description) }
      return (entries, page.nextCursor)
    }
  }
  return lines
}

private func entry(_ kind: String, _ name: String, _ description: String?) -> String {
  "  \(kind) \(name)" + (description.map { ": \($0)" } ?? "")
}

/// The lines of all pages of a list.
private func pages(_ page: (Cursor?) async throws -> ([String], next: Cursor?)) async throws -> [String] {
  var (lines, next) = try await page(nil)
  while let cursor = next {
    let more = try await page(cursor)
    lines += more.0
    next = more.next
  }
  return lines
}
