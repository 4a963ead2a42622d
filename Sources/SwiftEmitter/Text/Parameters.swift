/// A comma-separated list of parts in parentheses: on one line where it fits, else one line for each.
func parameters(_ parts: [String], width: Int) -> Code {
  let line = "(\(parts.joined(separator: ", ")))"
  guard line.count > width else { return Code(line) }
  return """
    (
      \(parts.map { Code($0) }, separator: ",\n")
    )
    """
}
