import ProtocolModel
import Testing

@Suite struct NearestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var candidates: [String]
    var expected: String?

    init(_ name: String, _ candidates: [String], _ expected: String?) {
      (self.name, self.candidates, self.expected) = (name, candidates, expected)
    }

    var testDescription: String { "\(name) in \(candidates)" }
  }

  @Test(arguments: [
    Case("feilds", ["fields", "files"], "fields"),
    Case("field", ["fields", "doc"], "fields"),
    Case("fieldss", ["fields", "doc"], "fields"),
    Case("ncludes", ["include", "fields"], "include"),
    Case("typ", ["type", "types"], "type"),
    Case("DOC", ["doc", "dog"], "doc"),
    Case("taskSuport", ["taskSupport", "tasks"], "taskSupport"),
    Case("größe", ["grösse", "größer"], "größer"),
    // Too little is left of a short name.
    Case("is", ["as"], nil),
    Case("x", ["y"], nil),
    Case("", ["doc"], nil),
    Case("doc", [], nil),
    Case("group", ["doc", "fields"], nil),
    Case("methods", ["headers"], nil),
    // Of equally near names the first in the alphabet, whatever their order.
    Case("cat", ["hat", "bat"], "bat"),
    Case("cat", ["bat", "hat"], "bat"),
  ])
  func nearestName(_ example: Case) {
    #expect(nearest(example.name, in: example.candidates) == example.expected)
  }
}
