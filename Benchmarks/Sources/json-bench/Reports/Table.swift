import Foundation

/// Rows of text in columns.
struct Table: CustomStringConvertible {
  private var rows: [[String]]

  /// A table with the titles of its columns.
  init(_ titles: String...) {
    rows = [titles]
  }

  /// Adds a row with a text for each column.
  mutating func add(_ row: String...) {
    rows.append(row)
  }

  /// The first column begins at the left, and the others, which are figures, end at the right.
  var description: String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }
    }
    return lines.map { "  " + $0.joined(separator: "  ") }.joined(separator: "\n")
  }
}

extension Double {
  /// The number with about three digits that matter, the same in every language.
  var short: String {
    let decimals = magnitude >= 99.95 ? 0 : magnitude >= 9.995 ? 1 : magnitude >= 0.9995 ? 2 : 3
    return String(format: "%.*f", decimals, self)
  }
}
