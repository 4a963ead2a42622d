/// The known name that was probably meant by an unknown one; nil when none is close.
///
/// At most a third of the letters may differ. Long names and long lists are not searched, so that nobody can make
/// the search long.
func nearest(_ name: String, in candidates: [String]) -> String? {
  guard name.utf8.count <= 64, candidates.count <= 256 else { return nil }
  let wanted = Array(name.lowercased().unicodeScalars)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate.utf8.count <= 64 {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let bound = max(wanted.count, letters.count) / 3
    guard abs(wanted.count - letters.count) <= bound else { continue }
    let distance = editDistance(wanted, letters)
    guard distance <= bound else { continue }
    if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that make one text of another.
private func editDistance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
  guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
  var twoAbove: [Int] = []
  var above = Array(0...to.count)
  for row in 1...from.count {
    var current = [row]
    current.reserveCapacity(to.count + 1)
    for column in 1...to.count {
      let differs = from[row - 1] != to[column - 1]
      var cost = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (differs ? 1 : 0))
      let isSwap =
        row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1]
      if isSwap { cost = min(cost, twoAbove[column - 2] + 1) }
      current.append(cost)
    }
    (twoAbove, above) = (above, current)
  }
  return above[to.count]
}
