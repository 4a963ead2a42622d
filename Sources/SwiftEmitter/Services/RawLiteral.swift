/// A text of several lines as a Swift literal in which nothing is escaped.
func rawLiteral(_ text: String) -> Code {
  var pounds = "#"
  while text.contains("\"\"\"" + pounds) || text.contains("\\" + pounds) { pounds += "#" }
  return """
    \(pounds)\"""
    \(text)
    \"""\(pounds)
    """
}
