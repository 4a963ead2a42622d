import Testing
import URITemplate

/// Expects that what a template finds in a URI expands to the same URI, or to one that differs only in how it is
/// encoded.
func expectRoundTrip(
  _ template: URITemplate, _ uri: String, mustMatch: Bool = false,
  at location: SourceLocation = #_sourceLocation
) {
  guard let found = template.match(uri) else {
    #expect(!mustMatch, "\(template) does not match \(uri)", sourceLocation: location)
    return
  }
  do {
    let made = try template.expand(found)
    #expect(normal(made) == normal(uri), "\(template) \(found)", sourceLocation: location)
  } catch {
    Issue.record("\(template) \(uri) \(found): \(error)", sourceLocation: location)
  }
}

/// Section 6.2.2 of RFC 3986: digits in upper case, and nothing encoded that need not be.
private func normal(_ uri: String) -> [UInt8] {
  let bytes = Array(uri.utf8)
  var output: [UInt8] = []
  var place = 0
  while place < bytes.count {
    if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
      let code = UInt8(String(decoding: bytes[place + 1...place + 2], as: UTF8.self), radix: 16)
    {
      let scalar = UnicodeScalar(code)
      if code < 0x80, scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar) {
        output.append(code)
      } else {
        output.append(contentsOf: String(decoding: bytes[place...place + 2], as: UTF8.self).uppercased().utf8)
      }
      place += 3
    } else {
      output.append(bytes[place])
      place += 1
    }
  }
  return output
}
