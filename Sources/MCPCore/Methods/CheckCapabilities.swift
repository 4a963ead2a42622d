import MCPModel
import MCPSupport

extension MethodTable where Context == ServerContext {
  /// What a server says that it can do, but has no handler for.
  ///
  /// - Parameter revisions: those that the server speaks.
  package func unhandled(
    _ capabilities: ServerCapabilities, in revisions: [Revision]
  ) -> [UnhandledCapability] {
    Requests.all.compactMap { facts in
      for revision in revisions where facts.revisions.contains(revision) {
        guard facts.isSent(by: .client, in: revision), request(facts.name, in: revision) == nil else {
          continue
        }
        let needs = facts.needs.filter {
          $0.when == nil && $0.side != .client && $0.revisions.contains(revision)
        }
        guard !needs.isEmpty, needs.allSatisfy({ $0.isMet(by: capabilities) }) else { continue }
        return UnhandledCapability(capability: needs.map(\.title).joined(separator: ", "), method: facts.name)
      }
      return nil
    }
  }
}

/// A server says that it can do something, but has no handler for it.
public struct UnhandledCapability: Error, Equatable, CustomStringConvertible {
  /// What the server has declared, such as `resources.subscribe`.
  public var capability: String
  /// The method that clients may therefore call.
  public var method: String

  /// What is declared and not handled, in a sentence for a person.
  public var description: String {
    "the server declares '\(capability)', but nothing handles \(method): conform to its handler protocol, "
      + "or do not declare it"
  }
}
