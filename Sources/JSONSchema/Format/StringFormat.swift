/// The formats of strings that can be checked.
public enum StringFormat {
  /// The check for a format of JSON Schema; nil if the format is not known here.
  ///
  /// Known are `date-time`, `date`, `time`, `duration`, `email`, `idn-email`, `hostname`, `ipv4`, `ipv6`, `uri`,
  /// `uri-reference`, `iri`, `iri-reference`, `uuid`, `json-pointer`, `relative-json-pointer` and `regex`.
  public static func checks(_ format: String) -> (@Sendable (String) -> Bool)? {
    switch format {
    case "date-time": { text in scan(text) { $0.dateTime() } }
    case "date": { text in scan(text) { $0.date() } }
    case "time": { text in scan(text) { $0.time() } }
    case "duration": { text in scan(text) { $0.duration() } }
    case "email": { isEmail($0, isInternational: false) }
    case "idn-email": { isEmail($0, isInternational: true) }
    case "hostname": { isHostname($0) }
    case "ipv4": { isIPv4($0.utf8) }
    case "ipv6": { isIPv6($0.utf8) }
    case "uri": { URIGrammar(isInternational: false).isURI($0) }
    case "uri-reference": { URIGrammar(isInternational: false).isReference($0) }
    case "iri": { URIGrammar(isInternational: true).isURI($0) }
    case "iri-reference": { URIGrammar(isInternational: true).isReference($0) }
    case "uuid": { isUUID($0) }
    case "json-pointer": { isJSONPointer($0.utf8[...]) }
    case "relative-json-pointer": { isRelativeJSONPointer($0) }
    case "regex": { isRegularExpression($0) }
    default: nil
    }
  }

  /// Whether a function can read a text to its end.
  private static func scan(_ text: String, _ body: (inout TextScanner) -> Bool) -> Bool {
    var scanner = TextScanner(text)
    return body(&scanner) && scanner.isAtEnd
  }
}
