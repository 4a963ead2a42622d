/// Damages a text in one of the ways in which files get damaged, or in a way that only an enemy would choose.
public func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
  guard !bytes.isEmpty else { return }
  let place = Int.random(in: bytes.indices, using: &random)
  let part = place..<min(bytes.count, place + Int.random(in: 1...20, using: &random))
  switch Int.random(in: 0..<7, using: &random) {
  case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
  case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
  case 2: bytes.removeSubrange(part)
  case 3: bytes.insert(contentsOf: bytes[part], at: Int.random(in: 0...bytes.count, using: &random))
  case 4: bytes.removeSubrange(place...)
  default:
    let piece = splices[Int.random(in: splices.indices, using: &random)]
    bytes.insert(contentsOf: piece.utf8, at: place)
  }
}

/// Pieces that mean something to YAML or JSON.
private let splices = [
  ":", ": ", "- ", "-", "? ", "#", " #", "{", "}", "[", "]", ",", "\"", "'", "|", ">", "|-\n", ">2\n", "&a ",
  "*a",
  "*base", "&base ", "!", "!!str ", "!!int ", "!!map ", "!<x> ", "<<: ", "---\n", "...\n", "%YAML 1.2\n",
  "%TAG ! x\n",
  "@", "`", "\t", "\n", "\r", "\r\n", "  ", "\\", "\\u0000", "\\ud800", "\0", "\u{7F}", "\u{85}", "\u{2028}",
  "\u{FEFF}", "é",
  "😀", "~", "null", "0x", ".inf", "1e9", "\n\n", "\n- ", "\n  ", "[[[[", "{{{{", "]]]]", "}}}}",
]
