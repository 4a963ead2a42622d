import Testing

@testable import MCPSubprocess

/// What is kept of a server's standard error.
@Suite struct ErrorTailTests {
  @Test func `the last lines are kept, whole and in their order`() {
    let tail = ErrorTail(onLine: nil)
    for number in 1...10_000 { tail.append("line \(number)\n".utf8) }
    let lines = tail.text.split(separator: "\n")
    #expect(lines.last == "line 10000")
    #expect(lines.first == "line \(10_001 - lines.count)")
    #expect(tail.text.utf8.count <= 8 << 10)
    #expect(lines.count > 500)
  }

  @Test func `empty lines take room as well`() {
    let tail = ErrorTail(onLine: nil)
    for _ in 1...100 { tail.append(repeatElement(UInt8(ascii: "\n"), count: 1000)) }
    #expect(tail.text.utf8.count <= 8 << 10)
  }

  @Test func `a line without end is cut, and what follows it is kept`() {
    let tail = ErrorTail(onLine: nil)
    tail.append(repeatElement(UInt8(ascii: "x"), count: 1 << 20))
    #expect(tail.text.utf8.count <= 8 << 10)
    tail.append("\nthe end".utf8)
    #expect(tail.text.hasSuffix("\nthe end"))
  }
}
