import Testing

/// The tests beside this one see what they look for.
@Suite struct SwiftTextTests {
  @Test func textsAndCommentsAreNoCode() {
    let text = SwiftText(
      ##"""
      import A  // import B
      /* import C /* nested */ try! */
      let a = "import D", b = "\(as! ("e" + "f"))g\"h", c = #"i"j"#
      let d = """
        import K
        "l"
        """
      import M
      """##)
    #expect(text.code.contains("as! ("))
    for hidden in ["import B", "import C", "try!", "import D", "import K"] {
      #expect(!text.code.contains(hidden))
    }
    #expect(text.lines(with: "import").map(\.number) == [1, 8])
    let texts = ["import D", "e", "f", "\0g\"h", "i\"j", "\n  import K\n  \"l\"\n  "]
    #expect(text.literals.map(\.text) == texts)
    #expect(text.literals.map(\.line) == [3, 3, 3, 3, 3, 4])
  }

  @Test func everyFormOfImportIsSeen() {
    let source = Source(
      path: "a.swift",
      contents: """
        import A
        @testable import B
        @_spi(C) public import D
          internal import struct E.F
        #if canImport(G)
        @preconcurrency
        import H
        """)
    #expect(source.imports.map(\.module) == ["A", "B", "D", "E", "H"])
    #expect(source.imports.map(\.line) == [1, 2, 3, 4, 7])
  }
}
