/// How far items of exploded variables reach that begin at a place: the same numbers as in `Reach`.
struct ReachOfItems {
  /// Items without `=`, or where `=` is a character like others.
  private(set) var list: [Int32]
  /// Items with `=`.
  private(set) var pair: [Int32]
  /// What comes after the `=`.
  private var value: [Int32]
  /// The greatest index of a variable of which an item may end at a place.
  private(set) var listEnd: [Int32]
  private(set) var pairEnd: [Int32]

  init(count: Int) {
    let none = [Int32](repeating: 0, count: count + 1)
    (list, pair, value, listEnd, pairEnd) = (none, none, none, none, none)
  }

  mutating func fill(
    _ place: Int, listEnd: Int32, pairEnd: Int32, of kind: URITemplate.Operator, in text: URIText
  ) {
    (self.listEnd[place], self.pairEnd[place]) = (listEnd, pairEnd)
    (list[place], value[place]) = (listEnd, pairEnd)
    let length = text.length(at: place, keepsReserved: kind.keepsReserved)
    if length > 0, !text.has(.comma, at: place) {
      list[place] = max(list[place], list[place + length])
      value[place] = max(value[place], value[place + length])
      pair[place] = pair[place + length]
    }
    if text.has(.equals, at: place), !kind.keepsReserved {
      let next = place + 1
      if kind.marksEmpty {
        pair[place] = value[next]
      } else {
        // No `=` is written before an empty value.
        let length = text.length(at: next, keepsReserved: false)
        pair[place] = length > 0 ? value[next + length] : 0
      }
    }
  }

  /// An item without `=`, where there are any.
  func list(at place: Int, of kind: URITemplate.Operator) -> Int32 {
    kind.isNamed && kind.marksEmpty ? 0 : list[place]
  }
}
