import Testing
import URITemplate

@Suite("A template finds the values of a URI")
struct MatchingTests {
  @Test(
    "that it could have made",
    arguments: [
      ("", "", [:]),
      ("notes:all", "notes:all", [:]),
      ("note:///{id}", "note:///7", ["id": "7"]),
      ("note:///{id}", "note:///a%2Fb%20c", ["id": "a/b c"]),
      ("note:///{id}", "note:///", [:]),
      ("file:///{+path}", "file:///a/b%20c%2F%C3%A9%25.txt", ["path": "a/b c%2F\u{E9}%.txt"]),
      ("file:///{+path}", "file:///%2541%FF%c3%a9", ["path": "%2541%FF%c3%a9"]),
      ("{x,y}", "1,2", ["x": "1", "y": "2"]),
      ("{x,y}", "1,2,3", ["x": "1", "y": ["2", "3"]]),
      ("{x*,y}", "1,2,3", ["x": ["1", "2"], "y": "3"]),
      ("{x}", "red,green", ["x": ["red", "green"]]),
      ("{x*}", "a=1,b=2", ["x": ["a": "1", "b": "2"]]),
      ("{+x}", "red,green", ["x": "red,green"]),
      ("{+x*}", "red,green", ["x": ["red", "green"]]),
      ("{a}-{b}", "x-y-z", ["a": "x", "b": "y-z"]),
      ("{a}{b}", "xy", ["a": "xy"]),
      ("{a:3}{b}", "abcdef", ["a": "abc", "b": "def"]),
      ("{/a}{/b}", "/x", ["a": "x"]),
      ("{/a,b}{/c}", "/x/y", ["a": "x", "b": "y"]),
      ("{/a*}/{b}", "/x/y/z", ["a": ["x", "y"], "b": "z"]),
      ("{/a*}{?q}", "/x/y?q=1", ["a": ["x", "y"], "q": "1"]),
      ("{/a*,b*}", "/x=1/y", ["a": ["x": "1"], "b": ["y"]]),
      ("{/a:1,a}", "/v/value", ["a": "value"]),
      ("{/a,a}", "/v/v", ["a": "v"]),
      ("{name}{.type}", "a.json", ["name": "a", "type": "json"]),
      ("www{.d*}", "www.example.com", ["d": ["example", "com"]]),
      ("www{.d}", "www.example.com", ["d": "example.com"]),
      (
        "{+base}{?q,r}{#part}", "http://h/a?q=1&r=2#x?",
        ["base": "http://h/a", "q": "1", "r": "2", "part": "x?"]
      ),
      ("{+base}{?q}", "?q=1", ["q": "1"]),
      ("{;x,y,z}", ";x;z=1,2", ["x": "", "z": ["1", "2"]]),
      ("{.k*}", ".a.b=c.d.e=f", ["k": ["a.b": "c", "d.e": "f"]]),
      ("{;l*}", ";l;l=a", ["l": ["", "a"]]),
      ("{;l*}{y}", ";k=a", ["l": ["k": "a"]]),
      ("{;x}abc", ";xabc", ["x": ""]),
      ("{;x}", ";x=", ["x": [""]]),
      ("{?x,y}", "?y=2", ["y": "2"]),
      ("{?x}", "?x=", ["x": ""]),
      ("{?x*}", "?x=1&x=2", ["x": ["1", "2"]]),
      ("{?x*,id}", "?a=1&id=5", ["x": ["a": "1"], "id": "5"]),
      ("{?x*,id}", "?id=1&a=2", ["x": ["id": "1", "a": "2"]]),
      ("{?x*}{&y}", "?a=1&y=2", ["x": ["a": "1"], "y": "2"]),
      ("{?Stra%C3%9Fe}", "?Stra%c3%9fe=1", ["Stra%C3%9Fe": "1"]),
      ("caf\u{E9}/{x}", "caf%C3%A9/1", ["x": "1"]),
      ("caf%c3%a9/~{x}", "caf%C3%A9/%7E%7e", ["x": "~"]),
    ] as [(String, String, [String: URITemplate.Value])])
  func matching(_ text: String, _ uri: String, _ values: [String: URITemplate.Value]) throws {
    let template = try URITemplate(text)
    #expect(template.match(uri) == values)
    expectRoundTrip(template, uri)
  }

  @Test(
    "and none in others",
    arguments: [
      ("", "a"), ("notes:all", "notes:al"), ("notes:all", "notes:all2"),
      ("note:///{id}", "note:///a/b"), ("note:///{id}", "note:///a!"), ("note:///{id}", "note:///a?b"),
      ("note:///{id}", "note:///\u{E9}"), ("note:///{id}", "note:///%"), ("note:///{id}", "note:///%4"),
      ("note:///{id}", "note:///%FF"), ("note:///{id}", "note:///%C3"), ("note:///{id}", "note:///%ED%A0%80"),
      ("note:///{id}", "note:///a b"), ("{+x}", "%zz"), ("{+x}", "<"), ("{x:2}", "abc"), ("{x:2}", "a,b"),
      ("{?x,y}", "?y=1&x=2"), ("{?x,y}", "?x=1&z=2"), ("{?x}", "?x"), ("{?x}", "?"), ("{?x}", "?x=1&"),
      ("{&x}", "?x=1"), ("{/a,a}", "/v/w"), ("{/a:1,a}", "/x/value"), ("{x}/{x}", "/a"),
      ("{/x*}", "/a=1/b"), ("{/x*}", "/a=1=2"), ("{/x}", "/a/b"), ("{#x}", "x"), ("{/x}", "/a=b"),
      ("{;x*}", ";k="),
    ])
  func noMatch(_ text: String, _ uri: String) throws {
    #expect(try URITemplate(text).match(uri) == nil)
  }
}
