/// What the project has promised itself of its own speed.
enum Budget: CaseIterable {
  case rawSchemas, schemaTrees, params

  /// The budgets against a record, for people; nil where the record has none of what they are about.
  static func table(for record: Record) -> String? {
    var table = Table("Budget", "measured", "must", "aim", "")
    var isEmpty = true
    for budget in allCases {
      guard let row = record.rows.first(where: budget.isAbout) else { continue }
      isEmpty = false
      let (figure, must, aim) = (budget.figure(of: row), budget.must, budget.aim)
      table.add(
        budget.title, figure.short, must.short, aim.short,
        budget.reaches(figure, aim) ? "reached" : budget.reaches(figure, must) ? "met" : "MISSED")
    }
    return isEmpty ? nil : "\(table)"
  }

  private var title: String {
    switch self {
    case .rawSchemas: "decode 500 tools, schemas raw, × Foundation"
    case .schemaTrees: "decode 500 tools, schemas as trees, × Foundation"
    case .params: "decode tools/call params, µs"
    }
  }

  private func isAbout(_ row: Record.Row) -> Bool {
    guard row.kind == .ours, row.direction == .decode else { return false }
    return switch self {
    case .rawSchemas: row.payload == .tools && row.contender.hasSuffix("raw")
    case .schemaTrees: row.payload == .tools && row.contender.hasSuffix("trees")
    case .params: row.payload == .params
    }
  }

  private func figure(of row: Record.Row) -> Double {
    self == .params ? row.microseconds.median : row.timesFoundation
  }

  private func reaches(_ figure: Double, _ goal: Double) -> Bool {
    self == .params ? figure <= goal : figure >= goal
  }

  private var must: Double {
    switch self {
    case .rawSchemas: 40
    case .schemaTrees: 15
    case .params: 1
    }
  }

  private var aim: Double {
    switch self {
    case .rawSchemas: 80
    case .schemaTrees: 20
    case .params: 0.5
    }
  }
}
