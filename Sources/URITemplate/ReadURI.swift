/// A character of a URI, or what stands encoded in it.
///
/// Two spellings that section 6.2.2 of RFC 3986 calls equivalent are the same token: `%c3` and `%C3`, `%7E` and `~`.
struct Token: Hashable, Sendable {
  let byte: UInt8
  let isEncoded: Bool

  /// Whether it is the character itself, not its code.
  func `is`(_ character: UInt8?) -> Bool { !isEncoded && byte == character }
}

/// A URI in tokens.
struct URIText {
  let bytes: [UInt8]
  let tokens: [Token]
  /// Where in the bytes each token begins, and where the last one ends.
  private(set) var offsets: [Int] = []
  /// For each token, how many tokens make the character that begins there; 0 where an encoded byte begins none.
  private let lengths: [UInt8]

  /// Nil for what is no URI: it has a character beyond ASCII, or a `%` without two digits.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokens: [Token] = []
    var place = 0
    while place < bytes.count {
      offsets.append(place)
      if let byte = percentDecoded(bytes, at: place) {
        tokens.append(Token(byte: byte, isEncoded: !byte.isUnreserved))
        place += 3
      } else {
        guard bytes[place] < 0x80, bytes[place] != .percent else { return nil }
        tokens.append(Token(byte: bytes[place], isEncoded: false))
        place += 1
      }
    }
    offsets.append(place)
    self.tokens = tokens
    lengths = tokens.indices.map { index in
      UInt8(
        lengthOfCharacter(tokens[index].byte) { ahead in
          guard index + ahead < tokens.count, tokens[index + ahead].isEncoded else { return nil }
          return tokens[index + ahead].byte
        })
    }
  }

  var count: Int { tokens.count }

  /// Whether a separator, or another character that means something, stands at a place.
  func has(_ character: UInt8?, at place: Int) -> Bool {
    place < tokens.count && tokens[place].is(character)
  }

  /// How many tokens the character of a value has that begins at a place; 0 where none can.
  func length(at place: Int, keepsReserved: Bool) -> Int {
    guard place < tokens.count else { return 0 }
    let token = tokens[place]
    if token.isEncoded {
      // Bytes that are no text are encoded by nobody, but kept.
      return lengths[place] == 0 && keepsReserved ? 1 : Int(lengths[place])
    }
    return token.byte.isUnreserved || keepsReserved && token.byte.isReserved ? 1 : 0
  }
}
