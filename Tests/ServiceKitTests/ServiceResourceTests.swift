import MCPKit
import Testing

/// Resources of a service, at fixed addresses and at those of templates.
@Suite struct ServiceResourceTests {
  @Test func `a resource is read at its address`() async throws {
    let reader = try await Reader()
    let rules = try await reader.library.rules()
    #expect(
      rules.contents == [
        .text(TextResourceContents(uri: "library://rules", text: "Be quiet.", mimeType: "text/plain"))
      ])
    await reader.client.close()
  }

  @Test func `the variables of a template are in its address`() async throws {
    #expect(
      Library.Page.template.uri(.init(title: "War & Peace", number: 7))
        == "library://books/War%20%26%20Peace/7")
    let reader = try await Reader()
    let page = try await reader.library.page(.init(title: "War & Peace", number: 7))
    #expect(
      page.contents == [
        .text(
          TextResourceContents(
            uri: "library://books/War%20%26%20Peace/7", text: "Page 7 of War & Peace", mimeType: "text/plain")
        )
      ])
    await reader.client.close()
  }

  @Test(arguments: [
    ("library://search", "anything, 5"), ("library://search?words=sea", "sea, 5"),
    ("library://search?words=sea&most=2", "sea, 2"),
  ])
  func `what is asked for may be left out`(uri: String, says: String) async throws {
    let reader = try await Reader()
    let contents = try await reader.client.readResource(ReadResourceRequestParams(uri: uri)).contents
    guard case .text(let text) = contents.first else { throw ResourceNotFound() }
    #expect(text.text == says)
    await reader.client.close()
  }

  @Test(arguments: [
    "library://books/Dune/100", "library://books/Dune/0", "library://books/Dune/seven",
    "library://books/Dune", "library://books//1",
    "elsewhere://",
  ])
  func `what is not there is an error of the revision`(uri: String) async throws {
    for (revision, code) in [
      (Revision.v2025_11_25, ErrorCode.resourceNotFound), (.v2026_07_28, .invalidParams),
    ] {
      let reader = try await Reader(revision)
      let error = await #expect(throws: ProtocolError.self) {
        try await reader.client.readResource(ReadResourceRequestParams(uri: uri))
      }
      #expect(error?.code == code)
      await reader.client.close()
    }
  }

  @Test func `lists have what is described`() async throws {
    let reader = try await Reader()
    #expect(try await reader.client.listResources().resources.map(\.uri) == ["library://rules"])
    let templates = try await reader.client.listResourceTemplates().resourceTemplates
    #expect(
      templates.map(\.uriTemplate) == ["library://books/{title}/{number}", "library://search{?words,most}"])
    #expect(templates[0].additionalMembers.isEmpty)
    await reader.client.close()
  }
}
