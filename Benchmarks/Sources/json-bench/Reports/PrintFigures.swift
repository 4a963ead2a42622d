extension Record {
  /// The figures for people: a table for each contest.
  var tables: String {
    var texts: [String] = []
    for payload in Payload.allCases {
      for direction in [Contest.Direction.decode, .encode] {
        let rows = rows.filter { $0.payload == payload && $0.direction == direction }
        guard let first = rows.first else { continue }
        var table = Table("", "µs", "(min–max)", "MB/s", "× Foundation")
        for row in rows {
          let times = row.microseconds
          table.add(
            row.contender, times.median.short, "(\(times.least.short)–\(times.most.short))",
            row.megabytesPerSecond.short, row.timesFoundation.short)
        }
        texts.append("\(direction.rawValue.capitalized) \(payload.title), \(first.bytes) bytes\n\(table)")
      }
    }
    return texts.joined(separator: "\n\n")
  }
}
