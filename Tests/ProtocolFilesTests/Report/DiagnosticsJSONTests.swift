import ProtocolFiles
import ProtocolModel
import Testing

@Suite struct DiagnosticsJSONTests {
  private func range(_ file: String, _ line: Int, _ column: Int) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line + 1, column: column + 5))
  }

  @Test func `a run without problems is a document too`() {
    #expect(DiagnosticsJSON.render([]) == #"{"diagnostics":[]}"#)
  }

  @Test func `a diagnostic has all that its lines of text have, and where it ends`() {
    let diagnostic = Diagnostic.error(
      .duplicateKey, "the key \"x\" is already used", at: range("dir/a.yaml", 3, 7),
      notes: [.init("first here", at: range("dir/b.yaml", 1, 2))])
    #expect(
      DiagnosticsJSON.render([diagnostic]) == """
        {"diagnostics":[{"severity":"error","id":"duplicate-key","message":"the key \\"x\\" is already used",\
        "file":"dir/a.yaml","line":3,"column":7,"endLine":4,"endColumn":12,"notes":[{"message":"first here",\
        "file":"dir/b.yaml","line":1,"column":2,"endLine":2,"endColumn":7}]}]}
        """)
  }

  @Test func `what has no place has the keys of a place, and null`() {
    let diagnostic = Diagnostic.warning(.emptyFile, "nothing\nto do", at: nil, notes: [.init("why")])
    #expect(
      DiagnosticsJSON.render([diagnostic]) == """
        {"diagnostics":[{"severity":"warning","id":"empty-file","message":"nothing\\nto do","file":null,\
        "line":null,"column":null,"endLine":null,"endColumn":null,"notes":[{"message":"why","file":null,\
        "line":null,"column":null,"endLine":null,"endColumn":null}]}]}
        """)
  }
}
