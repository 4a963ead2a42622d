import Testing

/// Bytes that are no UTF-8 text are rejected alike in both forms.
@Suite struct EncodingTests {
  @Test(arguments: ["a.yaml", "a.json"])
  func invalidUTF8(_ file: String) {
    let cases: [(bytes: [UInt8], expected: String)] = [
      (Array("\"é".utf8) + [0xFF, 0x22], "1:4: error: the byte 0xFF"),
      (Array("[\n\"é".utf8) + [0xC3, 0x28, 0x22, 0x5D], "2:4: error: the byte 0xC3"),
      (Array("\"".utf8) + [0xEF, 0xBF], "1:2: error: the byte 0xEF"),
      (Array("\"".utf8) + [0xEF, 0xBF, 0x22], "1:2: error: the byte 0xEF"),
      (Array("\"".utf8) + [0xED, 0xA0, 0x80, 0x22], "1:2: error: the byte 0xED"),
      (Array("\"".utf8) + [0x80, 0x22], "1:2: error: the byte 0x80"),
    ]
    for (bytes, expected) in cases {
      #expect(Reading.report(bytes, file: file) == "\(file):\(expected) is not valid UTF-8 here [not-utf8]")
    }
  }

  @Test(arguments: ["a.yaml", "a.json"])
  func utf16(_ file: String) {
    let units = Array("{\"a\": 1}".utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(
        Reading.report(bytes, file: file)
          == "\(file):1:1: error: the file is not UTF-8 but, it seems, UTF-16: save it as UTF-8 [not-utf8]")
    }
  }

  @Test(arguments: ["a.yaml", "a.json"])
  func byteOrderMarkHasNoColumn(_ file: String) {
    #expect(
      Reading.places("\u{FEFF}[1,\r\n\"é\", 2]", file: file) == """
        1:1 to 2:9 list
        1:2 to 1:3 1
        2:1 to 2:5 "é", its text at 2:2
        2:7 to 2:8 2
        """)
  }
}
