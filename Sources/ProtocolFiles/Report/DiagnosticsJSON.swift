import MCPWire
import ProtocolModel

/// Writes diagnostics for programs.
public enum DiagnosticsJSON {
  /// One JSON document on one line. Each diagnostic and each note has all its keys, with `null` where it has no place.
  public static func render(_ diagnostics: [Diagnostic]) -> String {
    let document: JSONObject = ["diagnostics": .array(diagnostics.map { .object(object($0)) })]
    // A value without floating-point numbers always has a text.
    return (try? JSONValue.object(document).jsonText()) ?? "null"
  }

  private static func object(_ diagnostic: Diagnostic) -> JSONObject {
    var object: JSONObject = [
      "severity": .init(diagnostic.severity.rawValue),
      "id": .init(diagnostic.id.rawValue),
      "message": .init(diagnostic.message),
    ]
    add(diagnostic.range, to: &object)
    let notes = diagnostic.notes.map { note in
      var object: JSONObject = ["message": .init(note.message)]
      add(note.range, to: &object)
      return JSONValue.object(object)
    }
    object.append("notes", .array(notes))
    return object
  }

  private static func add(_ range: SourceRange?, to object: inout JSONObject) {
    object.append("file", range.map { .init($0.file) } ?? .null)
    for (key, number) in [
      ("line", range?.start.line), ("column", range?.start.column),
      ("endLine", range?.end.line), ("endColumn", range?.end.column),
    ] {
      object.append(key, number.map { .init($0) } ?? .null)
    }
  }
}
