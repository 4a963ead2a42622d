import MCPExtensions
import MCPKit
import Testing

/// What sides declare of extensions, and what methods need.
@Suite struct CapabilityTests {
  private let info = Implementation(name: "test", version: "1")

  private func declared(
    _ handlers: some Sendable, _ extensions: [any ProtocolExtension.Type]
  ) -> JSONMembers<JSONObject>? {
    Server(info: info, handlers: handlers, extensions: extensions).capabilities.extensions
  }

  @Test func `a server declares the extensions that it is made with, where its handlers conform`() {
    #expect(declared(Recorder(), [Tasks.self]) == ["io.modelcontextprotocol/tasks": [:]])
    #expect(declared(SmallWorkshop(), [Tasks.self, Workshop.self]) == ["com.example/workshop": [:]])
    #expect(declared(SmallWorkshop(), []) == nil)
    #expect(declared(1, [Tasks.self, Workshop.self]) == nil)
  }

  @Test func `settings say what the handlers can do`() {
    #expect(declared(LendingWorkshop(), [Workshop.self]) == ["com.example/workshop": ["lend": [:]]])
    #expect(
      declared(Recorder(), [Tasks.self, Workshop.self]) == [
        "io.modelcontextprotocol/tasks": [:],
        "com.example/workshop": ["lend": ["queue": true], "audit": [:]],
      ])
    #expect(Workshop.clientSettings(of: Recorder()) == ["audit": [:], "confirm": ["remind": true]])
    // All of its methods need a part.
    #expect(Workshop.clientSettings(of: 1) == [:])
  }

  @Test func `a side that need not handle anything has the extension`() {
    #expect(Tasks.clientSettings(of: 1) == [:])
    #expect(Notes.clientSettings(of: 1) == [:])
  }

  @Test func `what an extension declares is what its settings say`() {
    var capabilities = ClientCapabilities()
    #expect(!capabilities.declares("", ofExtension: Workshop.id))
    capabilities.extensions = [Workshop.id: [:]]
    #expect(capabilities.declares("", ofExtension: Workshop.id))
    #expect(!capabilities.declares("", ofExtension: Tasks.id))
    #expect(!capabilities.declares("confirm", ofExtension: Workshop.id))
    capabilities.extensions = [Workshop.id: ["confirm": ["remind": false], "audit": [:]]]
    #expect(capabilities.declares("confirm", ofExtension: Workshop.id))
    #expect(capabilities.declares("audit", ofExtension: Workshop.id))
    #expect(!capabilities.declares("confirm.remind", ofExtension: Workshop.id))
    #expect(!capabilities.declares("confirm.remind.twice", ofExtension: Workshop.id))
    capabilities.extensions = [Workshop.id: ["confirm": ["remind": true]]]
    #expect(capabilities.declares("confirm.remind", ofExtension: Workshop.id))
  }

  @Test func `both sides need the extension, and a part of it where the method says so`() {
    let both = CapabilityNeed.ofBothSides(Workshop.id)
    #expect(both.map(\.side) == [.client, .server])
    #expect(Workshop.Requests.listTools.facts.needs == both)
    #expect(
      Workshop.Requests.lend.facts.needs == both + [
        CapabilityNeed(side: .server, extension: Workshop.id, path: "lend"),
        CapabilityNeed(side: .server, path: "tools"),
      ])
    #expect(
      Workshop.Requests.audit.facts.needs
        == both + [CapabilityNeed(side: .peer, extension: Workshop.id, path: "audit")])
    #expect(Workshop.Notifications.closed.facts.needs == both)
  }

  @Test func `a need is met by what the side has declared`() {
    let needs = Workshop.Requests.lend.facts.needs.filter { $0.side == .server }
    func met(_ capabilities: ServerCapabilities) -> [Bool] { needs.map { $0.isMet(by: capabilities) } }
    var capabilities = ServerCapabilities()
    #expect(met(capabilities) == [false, false, false])
    capabilities.extensions = [Workshop.id: [:]]
    #expect(met(capabilities) == [true, false, false])
    capabilities.tools = .init()
    #expect(met(capabilities) == [true, false, true])
    capabilities.extensions =
      Server(
        info: info, handlers: LendingWorkshop(), extensions: [Workshop.self]
      ).capabilities.extensions
    #expect(met(capabilities) == [true, true, true])
  }

  @Test func `the revisions of today do not see extensions`() throws {
    let capabilities = Server(info: info, handlers: Recorder(), extensions: [Tasks.self]).capabilities
    #expect(try JSONObject(json: capabilities.jsonText(for: .v2025_11_25))["extensions"] == nil)
    #expect(
      try JSONObject(json: capabilities.jsonText(for: .v2026_07_28))["extensions"]
        == ["io.modelcontextprotocol/tasks": [:]])
  }
}
