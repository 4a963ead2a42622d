import MCPKit

/// What answers in these tests.
struct Librarian: Library.Service {
  func findBooks(
    _ input: Library.FindBooks.Input, context: ServerContext
  ) async throws -> Library.FindBooks.Output {
    guard input.words != "silence" else { throw ToolError("There is nothing about silence.") }
    let shelf = input.shelf.map { " on \($0.rawValue)" } ?? ""
    return .init(books: [.init(title: "\(input.words)\(shelf), \(input.most)", sequel: .init(title: "More"))])
  }

  func burnBook(_ input: Library.BurnBook.Input, context: ServerContext) async throws -> ToolContent {
    switch try await context.elicit("Burn \(input.title)?", as: Library.Confirmation.self) {
    case .accepted(let confirmation): confirmation.isSure ? "It burns." : "It stays."
    case .declined: "It stays, as the user says."
    case .cancelled: "Nothing was said."
    }
  }

  func count(_ input: Library.Count.Input, context: ServerContext) async throws -> ToolContent {
    [.text(TextContent(text: "12")), .text(TextContent(text: "more or less"))]
  }

  func listShelves(
    _ input: Library.ListShelves.Input, context: ServerContext
  ) async throws -> Library.ListShelves.Output {
    [.science, .fiction]
  }

  func recommend(_ arguments: Library.Recommend.Arguments, context: ServerContext) async throws
    -> PromptContent
  {
    let length = arguments.pages.map { " of at most \($0) pages" } ?? ""
    return "I feel \(arguments.mood.rawValue). Which book\(length) should I read?"
  }

  func rules(context: ServerContext) async throws -> ResourceContent {
    "Be quiet."
  }

  func search(_ variables: Library.Search.Variables, context: ServerContext) async throws -> ResourceContent {
    "\(variables.words ?? "anything"), \(variables.most)"
  }

  func page(_ variables: Library.Page.Variables, context: ServerContext) async throws -> ResourceContent {
    guard variables.number < 100 else { throw ResourceNotFound() }
    return "Page \(variables.number) of \(variables.title)"
  }
}

/// A client of the librarian, in the way in which a revision speaks.
struct Reader {
  let client: Client
  let library: Library.Client

  init(
    _ revision: Revision? = nil, service: some Library.Service = Librarian(),
    handlers: some Sendable = NoHandlers()
  ) async throws {
    var options = ClientOptions()
    if let revision {
      options.revisions = [revision]
      options.negotiation = revision.era?.opens == nil ? .stateless : .session
    }
    client = try await Client.connect(to: Library.server(service), handlers: handlers, options: options)
    library = Library.Client(client)
  }
}
