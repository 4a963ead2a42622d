/// The middle and the ends of some figures.
struct Spread: Codable {
  let median: Double
  let least: Double
  let most: Double

  /// The spread of at least one figure.
  init(_ figures: [Double]) {
    let sorted = figures.sorted()
    let middle = sorted.count / 2
    median = (sorted[middle] + sorted[(sorted.count - 1) / 2]) / 2
    least = sorted[0]
    most = sorted[sorted.count - 1]
  }
}

extension Spread {
  /// The figures with four decimals, which is all that they can be trusted in.
  var rounded4: Spread { Spread([least.rounded4, median.rounded4, most.rounded4]) }
}

extension Double {
  /// The figure with four decimals.
  var rounded4: Double { (self * 10_000).rounded() / 10_000 }
}
