extension URIText {
  /// The value that expands to a part of the URI.
  func decoded(_ range: Range<Int>, of kind: URITemplate.Operator) -> String {
    kind.keepsReserved
      ? decodedAsFarAsReversible(range)
      : String(decoding: tokens[range].map(\.byte), as: UTF8.self)
  }

  /// What expansion would not encode again stays encoded (section 3.2.3 of RFC 6570).
  private func decodedAsFarAsReversible(_ range: Range<Int>) -> String {
    var output: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let length = min(max(1, self.length(at: place, keepsReserved: true)), range.upperBound - place)
      let source = bytes[offsets[place]..<offsets[place + length]]
      if isEncodedAgain(source, at: place, before: range.upperBound) {
        output.append(contentsOf: tokens[place..<place + length].map(\.byte))
      } else {
        output.append(contentsOf: source)
      }
      place += length
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func isEncodedAgain(_ source: ArraySlice<UInt8>, at place: Int, before end: Int) -> Bool {
    let token = tokens[place]
    guard token.isEncoded, !token.byte.isReserved, length(at: place, keepsReserved: false) > 0 else {
      return false
    }
    // Expansion writes the digits in upper case.
    if source.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }) { return false }
    guard token.byte == .percent else { return true }
    // A % before two digits would be taken for a code.
    let next = bytes[source.endIndex..<offsets[end]].prefix(2)
    return !(next.count == 2 && next.allSatisfy { $0.hexValue != nil })
  }
}
