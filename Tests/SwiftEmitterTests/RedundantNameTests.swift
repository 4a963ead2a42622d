import ProtocolFiles
import ProtocolModel
import SwiftEmitter
import Testing

/// Names that are given for nothing, and what is said of them.
@Test func `a name that would be derived anyway is reported`() {
  let source = """
    revisions: { 2001-01-01: { era: calls } }
    eras: { calls: {} }
    types:
      A: { swift: A, fields: { a_b: { is: int, swift: aB }, c: { is: int, swift: d } } }
      E: { enum: { in: { swift: in }, out: { swift: gone } } }
      U: { union: match, cases: { x=a: { is: A, swift: a }, x: { is: E, swift: other } } }
    methods:
      m: { request: DoRequest, swift: do, from: client, params: A, result: A }
    errors:
      NotThere: { code: -1, swift: notThere }
      Gone: { code: -2, swift: left }
    """
  let node = NodeReader.read(Array(source.utf8), file: "d.yaml").0
  let (description, problems) = DescriptionDecoder.decode([node].compactMap(\.self))
  #expect(problems == [])
  #expect(
    RedundantNames.check(description).map(\.description) == [
      "d.yaml:4:3: warning: 'swift: A' says the name that is derived anyway: leave it out [redundant-name]",
      "d.yaml:4:28: warning: 'swift: aB' says the name that is derived anyway: leave it out [redundant-name]",
      "d.yaml:5:16: warning: 'swift: in' says the name that is derived anyway: leave it out [redundant-name]",
      "d.yaml:6:31: warning: 'swift: a' says the name that is derived anyway: leave it out [redundant-name]",
      "d.yaml:8:3: warning: 'swift: do' says the name that is derived anyway: leave it out [redundant-name]",
      "d.yaml:10:3: warning: 'swift: notThere' says the name that is derived anyway: leave it out [redundant-name]",
    ])
}
