import ProtocolModel
import Testing

@Suite struct DiagnosticTests {
  private func range(_ file: String, _ line: Int, _ column: Int) -> SourceRange {
    let start = SourcePosition(line: line, column: column)
    return SourceRange(file: file, start: start, end: SourcePosition(line: line, column: column + 5))
  }

  @Test func printedAsCompilersDo() {
    let diagnostic = Diagnostic.error(
      .duplicateKey, "the key `x` is already used", at: range("dir/a.yaml", 3, 7),
      notes: [.init("first here", at: range("dir/b.yaml", 1, 2)), .init("names are compared by bytes")])
    #expect(
      diagnostic.description == """
        dir/a.yaml:3:7: error: the key `x` is already used [duplicate-key]
        dir/b.yaml:1:2: note: first here
        note: names are compared by bytes
        """)
  }

  @Test func warningWithoutPlace() {
    let diagnostic = Diagnostic.warning(.emptyFile, "nothing to do", at: nil)
    #expect(diagnostic.description == "warning: nothing to do [empty-file]")
  }

  @Test func sortedByPlace() {
    var found = Diagnostics()
    found.error(.unknownKey, "1", at: range("b.yaml", 1, 1))
    found.warning(.unknownKey, "2", at: range("a.yaml", 10, 1))
    found.error(.unknownKey, "3", at: range("a.yaml", 9, 5))
    found.error(.unknownKey, "4", at: range("a.yaml", 9, 2))
    found.error(.unknownKey, "5", at: nil)
    found.error(.duplicateKey, "6", at: range("a.yaml", 9, 2))
    #expect(found.sorted.map(\.message) == ["5", "4", "6", "3", "2", "1"])
    #expect(found.all.map(\.message) == ["1", "2", "3", "4", "5", "6"])
  }

  @Test func onlyErrorsCountAsErrors() {
    var found = Diagnostics()
    found.warning(.unknownKey, "doubtful", at: nil)
    #expect(!found.hasErrors)
    found.add(contentsOf: [.error(.unknownKey, "wrong", at: nil)])
    #expect(found.hasErrors)
  }

  @Test func partOfARange() {
    let part = range("a.yaml", 4, 10).offset(by: 2, length: 3)
    #expect(part.start == SourcePosition(line: 4, column: 12))
    #expect(part.end == SourcePosition(line: 4, column: 15))

    var severalLines = range("a.yaml", 4, 10)
    severalLines.end.line = 5
    #expect(severalLines.offset(by: 2, length: 3) == severalLines)
  }

  @Test func idsAreKebabCase() {
    for id in Diagnostic.ID.allCases {
      #expect(id.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)")
    }
  }
}
