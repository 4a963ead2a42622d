import ProtocolModel
import ServiceModel

extension ServiceEmitter {
  /// What answers, one method for each part.
  var serviceProtocol: Code {
    """
    /// What a server of this service does.
    \(access)protocol Service: Sendable {
      \(methods.map { method -> Code in
        """
        \(comment([method.doc ?? "Answers `\(method.name)`."]))
        func \(method.swiftName)(\(method.input.map { "_ \($0.label): \($0.type), " } ?? "")context: ServerContext) async throws -> \(method.output)
        """
      }, separator: "\n\n")
    }
    """
  }

  /// Connects what peers ask for with what answers.
  var routes: Code {
    """
    /// What a server needs to know to offer the service.
    \(access)static func routes(to service: some Service) -> ServiceRoutes {
      \(service.instructions == nil ? "" : "let instructions = \(literal(service.instructions ?? ""))")
      var routes = ServiceRoutes(\(service.instructions == nil ? "" : "instructions: instructions"))
      \(methods.map { method -> Code in
        let call = method.input == nil
          ? "{ try await service.\(method.swiftName)(context: $0) }"
          : "{ try await service.\(method.swiftName)($0, context: $1) }"
        return "routes.add(\(method.type).\(method.descriptor)) \(call)"
      })
      return routes
    }
    """
  }

  /// A server of the service alone.
  var server: Code {
    guard let info = service.info else {
      return """
        /// A server of the service.
        \(access)static func server(
          _ service: some Service, info: Implementation, options: ServerOptions = ServerOptions()
        ) -> Server {
          Server(info: info, services: [routes(to: service)], options: options)
        }
        """
    }
    return """
      /// The server's name and version.
      \(access)static let info = Implementation(
        listed: \(rawLiteral(JSONText.pretty(info))))

      /// A server of the service.
      \(access)static func server(_ service: some Service, options: ServerOptions = ServerOptions()) -> Server {
        Server(info: info, services: [routes(to: service)], options: options)
      }
      """
  }

  /// A caller's side of the service.
  var client: Code {
    inside(
      "",
      """
      /// Calls a server of this service.
      \(access)struct Client: Sendable {
        /// What the calls go through.
        \(access)let server: any ServerCaller

        /// Makes a client of a connection.
        \(access)init(_ server: any ServerCaller) {
          self.server = server
        }

        \(methods.map { method -> Code in
          let parameters = (method.input.map { ["_ \($0.label): \($0.type)\(method.needsNoInput ? " = .init()" : "")"] } ?? [])
            + ["options: CallOptions = CallOptions()"]
          let arguments = (method.input.map { [$0.label] } ?? []) + ["on: server", "options: options"]
          return """
            \(comment([method.doc ?? "Asks for `\(method.name)`."]))
            \(access)func \(method.swiftName)(\(parameters.joined(separator: ", "))) async throws -> \(method.answer) {
              try await \(method.type).\(method.descriptor).call(\(arguments.joined(separator: ", ")))
            }
            """
        }, separator: "\n\n")
      }
      """)
  }

  /// A service for tests, which answers what it is told and remembers what it was asked.
  var mock: Code {
    inside(
      "",
      """
      /// A service for tests: it answers as it is told, and remembers what it was asked.
      \(access)final class Mock: Service {
        \(methods.map { method -> Code in
          """
          /// What `\(method.name)` is answered.
          \(access)let \(method.swiftName) = MockedCall<\(method.input?.type ?? "Void"), \(method.output)>(\(literal(method.name)))
          """
        })

        \(access)init() {}

        \(methods.map { method -> Code in
          let parameter = method.input.map { "_ \($0.label): \($0.type), " } ?? ""
          return """
            \(access)func \(method.swiftName)(\(parameter)context: ServerContext) async throws -> \(method.output) {
              try await self.\(method.swiftName).receive(\(method.input.map(\.label) ?? "()"))
            }
            """
        }, separator: "\n\n")
      }
      """)
  }
}
