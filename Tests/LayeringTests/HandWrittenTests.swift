import Foundation
import TestSupport
import Testing

/// What never stands in sources that people write.
@Suite struct HandWrittenTests {
  @Test func theDescriptionHasFactsOfEachKind() throws {
    let facts = try WireFacts.described()
    #expect(facts.methods.isSuperset(of: ["initialize", "ping", "tools/call"]))
    #expect(facts.headers.isSuperset(of: ["MCP-Protocol-Version", "Mcp-Name"]))
    #expect(facts.metaKeys.contains { $0.hasSuffix("/protocolVersion") })
    #expect(facts.errorCodes.isSuperset(of: [-32700, -32601]))
  }

  @Test func noFactOfTheProtocolIsALiteral() throws {
    let facts = try WireFacts.described()
    let advice = "belongs in Schema/; use what is generated from it"
    let sources = try Source.all(below: "Sources")
    try #require(!sources.isEmpty)
    for source in sources {
      for literal in source.text.literals {
        for fact in facts.said(in: literal.text) {
          Issue.record("\(source):\(literal.line): \"\(fact)\" \(advice)")
        }
      }
      for code in facts.errorCodes {
        let digits = String(code.magnitude)
        for line in source.text.lines(with: String(digits.suffix(3)))
        where line.text.numbers.contains(digits) {
          Issue.record("\(source):\(line.number): \(code) \(advice)")
        }
      }
    }
  }

  @Test(arguments: ["Sources", "Generated", "Plugins"])
  func nothingTakesTheProcessDown(_ folder: String) throws {
    let crash = /\bfatalError\b|\btry!|\bas!|\bprecondition(?:Failure)?\s*\(|\bunsafeBitCast\b/
    for source in try Source.all(below: folder) {
      for line in source.text.lines(with: "fatalError", "!", "precondition", "unsafeBitCast") {
        if let found = line.text.firstMatch(of: crash) {
          Issue.record("\(source):\(line.number): \(found.0) may end the process; throw instead")
        }
      }
    }
  }

  @Test func generatedFilesSayThatTheyAre() throws {
    let files = try Source.all(below: "Generated")
    try #require(!files.isEmpty)
    for file in files where !file.isGenerated {
      Issue.record("\(file) was not written by the generator")
    }
  }

  @Test(arguments: ["Sources", "Examples", "Plugins"])
  func generatedFilesAreInGeneratedAlone(_ folder: String) throws {
    for file in try Source.all(below: folder) where file.isGenerated {
      Issue.record("\(file) belongs in Generated/")
    }
  }
}

extension WireFacts {
  /// The facts that a text says: a name that is the whole text, a name that no plain word can be, an error code.
  fileprivate func said(in text: String) -> [String] {
    let whole = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && !"_./-".contains($0) }.map(String.init))
    let telling = names.filter { $0.contains { "/-".contains($0) } }.union(errorCodes.map(String.init))
    return names.intersection([whole]).union(telling.intersection(words)).sorted()
  }
}

extension Substring {
  /// The numbers in code, without the underscores that group digits.
  fileprivate var numbers: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map { String($0).replacing("_", with: "") }
  }
}
