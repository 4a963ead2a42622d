import Testing
import URITemplate

@Suite("A template is read")
struct ParsingTests {
  @Test("its variables are known in their order, each once, as it appears first")
  func variables() throws {
    let template = try URITemplate("/a{/one,two*}{?three:30,one}{+four}")
    #expect(template.variables.map(\.name) == ["one", "two", "three", "four"])
    #expect(template.variables.map(\.isExploded) == [false, true, false, false])
    #expect(template.variables.map(\.prefixLength) == [nil, nil, 30, nil])
    #expect(template.variables.map(\.operator) == [.path, .path, .query, .reserved])
  }

  @Test("it is what was written")
  func text() throws {
    let template = try URITemplate("/caf\u{E9}{/a}")
    #expect(template.text == "/caf\u{E9}{/a}")
    #expect("\(template)" == template.text)
    #expect(try template == URITemplate("/caf\u{E9}{/a}"))
    // Equal for Swift, but not as URIs.
    #expect(try template != URITemplate("/cafe\u{301}{/a}"))
    #expect(try Set([template, URITemplate("/caf\u{E9}{/a}")]).count == 1)
  }

  @Test("names have letters, digits, _, codes and dots between them")
  func names() throws {
    for name in ["a", "_", "9", "a.b", "a.b.c", "%20", "a%C3%9F.b", "A_1"] {
      #expect(try URITemplate("{\(name)}").variables.map(\.name) == [name])
    }
  }

  @Test(
    "an error says what is wrong and where",
    arguments: [
      ("ab{", .unclosedExpression, 2),
      ("ab{+", .unclosedExpression, 2),
      ("ab{x", .unclosedExpression, 2),
      ("ab{x,", .unclosedExpression, 2),
      ("ab{x*", .unclosedExpression, 2),
      ("ab}", .unopenedExpression, 2),
      ("{}", .missingName, 1),
      ("{?}", .missingName, 2),
      ("{x,}", .missingName, 3),
      ("{*}", .missingName, 1),
      ("{a.}", .missingName, 3),
      ("{..a}", .unexpectedCharacter, 2),
      ("{a..b}", .unexpectedCharacter, 3),
      ("{=x}", .reservedOperator, 1),
      ("{,x}", .reservedOperator, 1),
      ("{!x}", .reservedOperator, 1),
      ("{@x}", .reservedOperator, 1),
      ("{|x}", .reservedOperator, 1),
      ("{a b}", .unexpectedCharacter, 2),
      ("{\u{E4}}", .unexpectedCharacter, 1),
      ("{a{b}}", .unexpectedCharacter, 2),
      ("{x*:3}", .unexpectedCharacter, 3),
      ("{x:3*}", .unexpectedCharacter, 4),
      ("{x:}", .invalidPrefixLength, 3),
      ("{x:0}", .invalidPrefixLength, 3),
      ("{x:10000}", .invalidPrefixLength, 3),
      ("{%2}", .invalidPercentEncoding, 1),
      ("a%", .invalidPercentEncoding, 1),
      ("a%2x", .invalidPercentEncoding, 1),
      ("\u{E4} ", .unexpectedCharacter, 2),
      ("a\"b", .unexpectedCharacter, 1),
      ("a<b", .unexpectedCharacter, 1),
      ("a\\b", .unexpectedCharacter, 1),
      ("a\u{7F}", .unexpectedCharacter, 1),
      ("a\u{85}", .unexpectedCharacter, 1),
      ("a\u{FFFE}", .unexpectedCharacter, 1),
      ("a\u{E0001}", .unexpectedCharacter, 1),
    ] as [(String, URITemplateError.Reason, Int)])
  func errors(_ text: String, _ reason: URITemplateError.Reason, _ offset: Int) {
    let error = #expect(throws: URITemplateError.self) { try URITemplate(text) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
    #expect(error?.description.contains("byte \(offset)") == true)
  }
}
