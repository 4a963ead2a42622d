/// A page of tools as real servers have them: a title, two sentences, and a schema of 31 JSON values.
///
/// Put together as text, so that no contender reads what it has written itself.
enum ToolList {
  /// The result, without spaces between its parts. Of five properties, schemas have the first two at least.
  static func text(tools count: Int, properties: Int = 5) -> String {
    var words = Words(seed: 500)
    let tools = (0..<count).map { tool($0, properties, &words) }
    return #"{"nextCursor":"page-2","tools":[\#(tools.joined(separator: ","))]}"#
  }

  private static func tool(_ index: Int, _ properties: Int, _ words: inout Words) -> String {
    let (verb, noun) = (words.next(), words.next())
    return
      #"{"name":"\#(verb)_\#(noun)_\#(index)","title":"The \#(verb) of a \#(noun)","#
      + #""description":"\#(description(index, &words))","inputSchema":\#(schema(properties, &words)),"#
      + #""annotations":{"readOnlyHint":\#(index % 3 == 0),"openWorldHint":\#(index % 2 == 0)}}"#
  }

  /// Two sentences. Some have a quotation mark, which must be escaped, or a character beyond ASCII.
  private static func description(_ index: Int, _ words: inout Words) -> String {
    let rest = words.next(3)
    switch index % 8 {
    case 0: return #"Finds the \"\#(words.next())\" by \#(words.next(5)). Then \#(rest)."#
    case 1: return "Resumé of the \(words.next()) – \(words.next(4)). See /\(words.next())/\(rest)."
    default: return "Changes the \(words.next()) by \(words.next(5)). Then \(rest)."
    }
  }

  private static func schema(_ count: Int, _ words: inout Words) -> String {
    let names = (0..<5).map { "\(words.next())_\($0)" }
    let properties = [
      #"{"type":"string","description":"The \#(words.next(5)).","minLength":1}"#,
      #"{"type":"integer","description":"How many \#(words.next(3)).","minimum":0,"#
        + #""maximum":\#(words.number(below: 9_000) + 1_000)}"#,
      #"{"type":"string","description":"Which \#(words.next(4)).","#
        + #""enum":["\#(words.next())","\#(words.next())","\#(words.next())"]}"#,
      #"{"type":"array","description":"All \#(words.next(3)).","items":{"type":"string"}}"#,
      #"{"type":"boolean","description":"Whether to \#(words.next(4)).","default":false}"#,
    ]
    let members = zip(names, properties.prefix(count)).map { #""\#($0)":\#($1)"# }.joined(separator: ",")
    return #"{"type":"object","properties":{\#(members)},"required":["\#(names[0])","\#(names[1])"]}"#
  }
}
