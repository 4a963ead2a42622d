extension [String] {
  /// The words as they are listed in a sentence: "a, b or c".
  func joined(lastWith conjunction: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
