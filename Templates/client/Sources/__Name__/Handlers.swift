import Foundation
import MCPKit

/// What the client does for servers. They are told that it can, because the type conforms to these protocols.
struct Handlers: RootsHandler, ElicitationHandler, SamplingHandler {
  // Which folders a server may work on.
  func listRoots(_ params: ListRootsRequestParams, context: ClientContext) async throws -> ListRootsResult {
    let folder = URL(filePath: FileManager.default.currentDirectoryPath)
    return ListRootsResult(roots: [Root(uri: folder.absoluteString, name: folder.lastPathComponent)])
  }

  // A server wants to know something of the user. Show the form, and answer .accept with its content.
  func elicit(_ params: ElicitRequestParams, context: ClientContext) async throws -> ElicitResult {
    ElicitResult(action: .decline)
  }

  // A server wants a language model to be run. Ask the user, run it, and return what it says.
  func createMessage(
    _ params: CreateMessageRequestParams, context: ClientContext
  ) async throws -> CreateMessageResult {
    throw ProtocolError(code: .invalidRequest, message: "The user does not want a model to be run.")
  }
}
