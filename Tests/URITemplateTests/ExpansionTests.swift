import Testing
import URITemplate

@Suite("A template expands")
struct ExpansionTests {
  @Test("every operator writes strings, lists and pairs in its way")
  func operators() throws {
    let values: [String: URITemplate.Value] = [
      "s": "a/b c", "e": "", "l": ["1", "2"], "p": ["k": "v", "n": ""], "nolist": [], "nopairs": [:],
    ]
    for (template, expected) in [
      ("{s,e,u,l}", "a%2Fb%20c,,1,2"), ("{p}{p*}", "k,v,n,k=v,n="), ("{+s,l*}", "a/b%20c,1,2"),
      ("{#s,e}", "#a/b%20c,"), ("{.l}{.l*}{.p*}", ".1,2.1.2.k=v.n="), ("{/s,e,l*}", "/a%2Fb%20c//1/2"),
      ("{;s,e,l*,p*}", ";s=a%2Fb%20c;e;l=1;l=2;k=v;n"), ("{?e,l,p*}", "?e=&l=1,2&k=v&n="),
      ("{?u,nolist,nopairs*}{&l*}", "&l=1&l=2"), ("{;p}", ";p=k,v,n,"),
    ] {
      #expect(try URITemplate(template).expand(values) == expected)
    }
  }

  @Test("a prefix counts characters, and does not split what is encoded")
  func prefixes() throws {
    #expect(try URITemplate("{x:2}").expand(["x": "a\u{1D11E}b"]) == "a%F0%9D%84%9E")
    #expect(try URITemplate("{x:1}").expand(["x": "%C3%A9b"]) == "%25")
    #expect(try URITemplate("{+x:2}").expand(["x": "%C3%A9bc"]) == "%C3%A9b")
    #expect(try URITemplate("{+x:2}").expand(["x": "%FF%2fc"]) == "%FF%2f")
    #expect(try URITemplate("{+x:2}").expand(["x": "%zz"]) == "%25z")
  }

  @Test("a list or pairs have no prefix: the error says where the variable stands")
  func prefixOfComposite() throws {
    for (value, fails) in [("s", false), (["a"], true), (["k": "v"], true), ([], false)]
      as [(URITemplate.Value, Bool)]
    {
      let template = try URITemplate("ab{?y,x:3}")
      if fails {
        #expect(throws: URITemplateError.self) { try template.expand(["x": value]) }
      } else {
        #expect(throws: Never.self) { try template.expand(["x": value]) }
      }
    }
    let error = #expect(throws: URITemplateError.self) { try URITemplate("ab{?y,x:3}").expand(["x": ["a"]]) }
    #expect(error?.reason == .prefixOfComposite && error?.offset == 6)
  }

  @Test("values are written as literals, pairs in their order")
  func literals() {
    let name = "b"
    #expect("a\(name)" as URITemplate.Value == .string("ab"))
    #expect(["a", "b"] as URITemplate.Value == .list(["a", "b"]))
    let pairs: URITemplate.Value = ["b": "1", "a": "2", "b": "3"]
    #expect(pairs == .pairs([.init("b", "1"), .init("a", "2"), .init("b", "3")]))
  }
}
