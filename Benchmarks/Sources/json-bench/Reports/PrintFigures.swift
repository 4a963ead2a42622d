import Foundation

extension Record {
  /// The figures for people: a table for each contest.
  var tables: String {
    var texts: [String] = []
    for payload in Payload.allCases {
      for direction in [Contest.Direction.decode, .encode] {
        let rows = rows.filter { $0.payload == payload && $0.direction == direction }
        if let table = Table(ofMessages: rows.filter { $0.message != nil }) {
          texts.append("\(direction.rawValue.capitalized) \(payload.title)\n\(table)")
          continue
        }
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

extension Table {
  /// One way of all messages, a line for each, and the geometric mean of how many times as fast as Foundation they are;
  /// nil where nothing has been measured.
  ///
  /// The mean says nothing about a message, but whether all of them together have become faster: one that is twice as
  /// fast weighs as much as another that is half as fast, whatever their sizes.
  init?(ofMessages rows: [Record.Row]) {
    let ours = rows.filter { $0.kind == .ours }
    guard !ours.isEmpty else { return nil }
    self.init("", "bytes", "swift-mcp, µs", "Foundation, µs", "× Foundation")
    for row in ours {
      guard let message = row.message,
        let reference = rows.first(where: { $0.message == message && $0.kind == .reference })
      else { continue }
      add(
        message.rawValue, "\(row.bytes)", row.microseconds.median.short, reference.microseconds.median.short,
        row.timesFoundation.short)
    }
    let logarithms = ours.map { log($0.timesFoundation) }
    add("geometric mean", "", "", "", exp(logarithms.reduce(0, +) / Double(ours.count)).short)
  }
}
