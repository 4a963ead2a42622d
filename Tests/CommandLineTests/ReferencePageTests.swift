import Foundation
import TestSupport
import Testing

/// `docs/mcpgen.md` tells of every command and option, and of no others.
@Suite struct ReferencePageTests {
  let help: Help
  /// The parts of the page by their headings.
  let sections: [String: Substring]

  init() throws {
    help = try Help()
    let page = try String(contentsOf: SharedData.package.appending(path: "docs/mcpgen.md"), encoding: .utf8)
    let parts = page.split(separator: "\n## ").dropFirst().map { part in
      (String(part.prefix { $0 != "\n" }), part)
    }
    sections = Dictionary(uniqueKeysWithValues: parts)
  }

  @Test func `each command has a part of its own`() throws {
    try #require(help.commands.count > 5)
    #expect(
      Set(sections.keys.filter { $0.hasPrefix("mcpgen ") }) == Set(help.commands.map { "mcpgen \($0)" }))
  }

  @Test func `each part has the options of its command, and an example`() throws {
    for command in help.commands {
      let section = try #require(sections["mcpgen \(command)"])
      let rows = section.matches(of: #/(?m)^\| `(?:-[a-z], )?(--[a-z-]+|<[a-z-]+>)/#).map { String($0.1) }
      #expect(Set(rows) == (try help.options(of: command)), "mcpgen \(command)")
      #expect(section.contains("```sh\n"), "mcpgen \(command) has no example")
    }
  }
}
