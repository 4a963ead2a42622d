import MCPSupport
import MCPWire
import Testing

@Suite struct Base64Tests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func bytesAndText(bytes: String, text: String) {
    #expect(Base64(bytes: bytes.utf8).text == text)
    #expect(Base64(text: text).bytes == Array(bytes.utf8))
  }

  @Test func everyByte() {
    let bytes = (0...255).map(UInt8.init)
    #expect(Base64(bytes: bytes).bytes == bytes)
    #expect(Base64(bytes: [0xFB, 0xFF]).text == "+/8=")
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zg=a", "Zm9v\n", "-_8=", "Zé=="])
  func textThatIsNoBase64HasNoBytes(text: String) {
    #expect(Base64(text: text).bytes == nil)
  }

  @Test func theTextIsKeptAsItCame() throws {
    let json = #""not base64, but \"kept\"""#
    #expect(try Base64(json: json).jsonText() == json)
    #expect(Base64("Zg==") == Base64(bytes: [UInt8(ascii: "f")]))
  }
}
