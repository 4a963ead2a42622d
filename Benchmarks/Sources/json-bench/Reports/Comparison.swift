/// What has moved since a record was made.
///
/// Times depend on the machine. What is compared is how many times as fast as Foundation a contender is, since
/// Foundation was measured on the same machine in the same minute.
struct Comparison: CustomStringConvertible {
  /// How far a ratio may move by chance, as a share of the older one.
  private static let tolerance = 0.2

  private let baseline: Record
  private let current: Record

  init(of current: Record, with baseline: Record) {
    self.current = current
    self.baseline = baseline
  }

  var description: String {
    var table = Table("Moved by more than 20 %", "× Foundation before", "now", "change")
    var moved = 0
    var unknown: [String] = []
    for row in current.rows where row.kind != .reference {
      guard let older = baseline.rows.first(where: row.isSameContender(as:))?.timesFoundation else {
        unknown.append(row.name)
        continue
      }
      let change = row.timesFoundation / older - 1
      guard abs(change) > Self.tolerance else { continue }
      moved += 1
      let percent = Int((change * 100).rounded())
      table.add(row.name, older.short, row.timesFoundation.short, "\(percent > 0 ? "+" : "")\(percent) %")
    }
    let lines = moved == 0 ? "  Nothing moved by more than 20 % since the baseline." : "\(table)"
    return ([lines] + unknown.map { "  The baseline does not have \($0)." }).joined(separator: "\n")
  }
}

extension Record.Row {
  fileprivate var name: String { "\(direction) \(message?.rawValue ?? payload.rawValue): \(contender)" }

  fileprivate func isSameContender(as other: Record.Row) -> Bool {
    (payload, message, direction, contender)
      == (other.payload, other.message, other.direction, other.contender)
  }
}
