import Testing
import URITemplate

@Suite("Hostile input takes little time")
struct HostileInputTests {
  @Test("a template of many expressions, and a URI that almost matches")
  func ambiguity() throws {
    for text in ["{a}", "{a}-", "{/a*}", "{+a}", "{a:9999}", "{?a*}", "{.a*,b}"] {
      let names = String(repeating: text, count: 50) + "!"
      let template = try URITemplate(names)
      let uri = String(repeating: "-a", count: 250)
      within(.seconds(20)) { _ = template.match(uri) }
    }
  }

  @Test("thousands of variables")
  func manyVariables() throws {
    let names = (0..<5000).map { "v\($0)" }
    let values = Dictionary(uniqueKeysWithValues: names.map { ($0, URITemplate.Value.string("x")) })
    for kind in URITemplate.Operator.allCases {
      let template = try URITemplate("{\(kind.rawValue)\(names.joined(separator: ","))}")
      #expect(template.variables.count == 5000)
      within(.seconds(20)) {
        let uri = (try? template.expand(values)) ?? ""
        #expect(template.match(uri) == values)
      }
    }
  }

  @Test("thousands of prefixes and exploded variables")
  func manyModifiers() throws {
    let prefixes = (0..<3000).map { "v\($0):1" }.joined(separator: ",")
    for text in ["{/x*,\(prefixes)}", "{\(prefixes)}", "{?\(prefixes)}", "{;x*,\(prefixes)}"] {
      let template = try URITemplate(text)
      let uri = String(repeating: "/a", count: 5_000)
      within(.seconds(30)) { _ = template.match(uri) }
    }
  }

  @Test("many items for variables that could take all")
  func manyItems() throws {
    let names = (0..<500).map { "v\($0)*" }.joined(separator: ",")
    let literal = String(repeating: "a", count: 500)
    for (text, piece) in [
      ("{x*,y}", ",1"), ("{+x*,y}", ",1"), ("{.x*,y}", ".1"), ("{\(names),y}", ",a=1,b"),
      ("{x}\(literal){y}", "a"),
    ] {
      let template = try URITemplate(text)
      within(.seconds(20)) { _ = template.match(String(repeating: piece, count: 20_000)) }
    }
  }

  @Test("very long URIs, and codes in codes")
  func longURIs() throws {
    let long = String(repeating: "a", count: 200_000)
    let deep = String(repeating: "%25", count: 50_000)
    within(.seconds(60)) {
      #expect((try? URITemplate("{x}").match(long)) == ["x": .string(long)])
      #expect((try? URITemplate("{x}").match(long + "!")) == .some(nil))
      #expect((try? URITemplate("{x}").match(deep)) == ["x": .string(String(repeating: "%", count: 50_000))])
      #expect((try? URITemplate("{+x}").match(deep + "41")) != .some(nil))
      // Longer than what is looked at.
      #expect((try? URITemplate("{x}").match(String(repeating: long, count: 6))) == .some(nil))
    }
  }

  @Test("one variable in thousands of places does not make long expansions of short URIs")
  func repetition() throws {
    let template = try URITemplate(String(repeating: "{x}", count: 200))
    within(.seconds(20)) { #expect(template.match(String(repeating: "a", count: 1000)) == nil) }
  }

  @Test("long templates, and those that never end")
  func longTemplates() {
    for text in [
      String(repeating: "{", count: 100_000), String(repeating: "{x", count: 100_000),
      "{" + String(repeating: "x,", count: 100_000), "{x:" + String(repeating: "9", count: 100_000) + "}",
      "{" + String(repeating: "%41", count: 100_000), String(repeating: "%", count: 100_000),
    ] {
      #expect(throws: URITemplateError.self) { try URITemplate(text) }
    }
  }

  private func within(_ limit: Duration, _ work: () -> Void, at location: SourceLocation = #_sourceLocation) {
    let took = ContinuousClock().measure(work)
    #expect(took < limit, sourceLocation: location)
  }
}
