import ProtocolFiles
import ProtocolModel
import Testing

/// Where nodes stand: lines and columns from 1, columns in UTF-8 bytes, ends exclusive.
@Suite struct PlaceTests {
  @Test func blockStyle() {
    #expect(
      Reading.places("a: 1\nb:\n  - x\n  - y: z\n    w:\n\n# end\nc: d\n") == """
        1:1 to 8:5 map
        1:1 to 1:2 "a", its text at 1:1
        1:4 to 1:5 1
        2:1 to 2:2 "b", its text at 2:1
        3:3 to 5:7 list
        3:5 to 3:6 "x", its text at 3:5
        4:5 to 5:7 map
        4:5 to 4:6 "y", its text at 4:5
        4:8 to 4:9 "z", its text at 4:8
        5:5 to 5:6 "w", its text at 5:5
        5:7 to 5:7 null
        8:1 to 8:2 "c", its text at 8:1
        8:4 to 8:5 "d", its text at 8:4
        """)
  }

  @Test func flowStyle() {
    #expect(
      Reading.places("a: {b: [c, 'd'],\n  e: f } # end\n") == """
        1:1 to 2:9 map
        1:1 to 1:2 "a", its text at 1:1
        1:4 to 2:9 map
        1:5 to 1:6 "b", its text at 1:5
        1:8 to 1:16 list
        1:9 to 1:10 "c", its text at 1:9
        1:12 to 1:15 "d", its text at 1:13
        2:3 to 2:4 "e", its text at 2:3
        2:6 to 2:7 "f", its text at 2:6
        """)
  }

  @Test func scalars() {
    #expect(
      Reading.places(
        """
        - "a b"
        - "a\\tb"
        - 'it''s'
        - ''
        - plain
          on two
        - "quoted
          on two"
        - |  # literal
          one

          two


        - >-
          folded
        - ''''''
        """) == #"""
          1:1 to 17:9 list
          1:3 to 1:8 "a b", its text at 1:4
          2:3 to 2:9 "a\tb"
          3:3 to 3:10 "it\'s"
          4:3 to 4:5 "", its text at 4:4
          5:3 to 6:9 "plain on two"
          7:3 to 8:10 "quoted on two"
          9:3 to 12:6 "one\n\ntwo\n"
          15:3 to 16:9 "folded"
          17:3 to 17:9 "\'\'"
          """#)
  }

  @Test func columnsCountBytes() {
    // More than the 16 characters between two checkpoints of the conversion.
    let long = String(repeating: "ö", count: 100)
    #expect(
      Reading.places("é: \"ü\" # ñ\n\(long): 😀\nz: 1\n") == """
        1:1 to 3:5 map
        1:1 to 1:3 "é", its text at 1:1
        1:5 to 1:9 "ü", its text at 1:6
        2:1 to 2:201 "\(long)", its text at 2:1
        2:203 to 2:207 "😀", its text at 2:203
        3:1 to 3:2 "z", its text at 3:1
        3:4 to 3:5 1
        """)
  }

  @Test func otherLineBreaksOfYAMLAreNoLines() {
    // For editors and compilers, only CR and LF end a line.
    #expect(
      Reading.places("- \"a\u{2028}b\"\n- c\n") == """
        1:1 to 2:4 list
        1:3 to 1:10 "a\u{2028}b", its text at 1:4
        2:3 to 2:4 "c", its text at 2:3
        """)
  }

  @Test func anchorsTagsAndAliases() {
    #expect(
      Reading.places("a: &x !!str 'é' # c\nb: &y # c\n  # d\n  c: *x\ne: *y\n") == """
        1:1 to 5:6 map
        1:1 to 1:2 "a", its text at 1:1
        1:13 to 1:17 "é", its text at 1:14
        2:1 to 2:2 "b", its text at 2:1
        4:3 to 4:8 map
        4:3 to 4:4 "c", its text at 4:3
        4:6 to 4:8 "é"
        5:1 to 5:2 "e", its text at 5:1
        5:4 to 5:6 map
        4:3 to 4:4 "c", its text at 4:3
        4:6 to 4:8 "é"
        """)
  }

  @Test func json() {
    #expect(
      Reading.places("{\"é\": [1.50, true,\n null, \"x\\n\", \"ü\"], \"a\\\"b\" : {}}", file: "a.JSON")
        == #"""
        1:1 to 2:34 map
        1:2 to 1:6 "é", its text at 1:3
        1:8 to 2:20 list
        1:9 to 1:13 1.50
        1:15 to 1:19 true
        2:2 to 2:6 null
        2:8 to 2:13 "x\n"
        2:15 to 2:19 "ü", its text at 2:16
        2:22 to 2:28 "a\"b"
        2:31 to 2:33 map
        """#)
  }

  @Test func insideAText() throws {
    let (root, _) = YAMLReader.read(Array("a: 'list<Tol>!'\nb: \"\\x61bc\"\n".utf8), file: "a.yaml")
    let plain = try #require(root?["a"]).range(ofTextAt: 5, length: 3)
    #expect(plain.start == SourcePosition(line: 1, column: 10))
    #expect(plain.end == SourcePosition(line: 1, column: 13))
    let escaped = try #require(root?["b"])
    #expect(escaped.range(ofTextAt: 1, length: 1) == escaped.range)
  }
}
