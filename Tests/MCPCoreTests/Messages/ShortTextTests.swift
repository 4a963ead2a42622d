import Testing

@testable import MCPCore

/// Errors with the end of a log show the end of that.
@Suite struct ShortTextTests {
  @Test func `a text of a few lines is whole`() {
    let text = (0...10).map { "line \($0)" }.joined(separator: "\n")
    #expect("\(ShortText(text))" == text)
    #expect("\(ShortText(""))" == "")
  }

  @Test func `of a long one, the first line and the last ones are shown, and all is kept`() {
    let lines = (0...100).map { "line \($0)" }
    let error = CallError.disconnected(method: "x", reason: lines.joined(separator: "\n"))
    let shown = ["x: line 0", "… (90 lines before)"] + lines[91...]
    #expect("\(error)" == shown.joined(separator: "\n"))
  }
}
