import ProtocolModel

extension Emitter {
  /// The error codes, and what is to be known about each.
  func errorTable() -> [Code] {
    let errors = model.description.errors
    guard !errors.isEmpty else { return [] }
    let holder: Code =
      model.extended == nil
      ? "extension MCPSupport.ErrorCode {"
      : "/// The error codes of the extension.\npublic enum Errors {"
    let type = model.extended == nil ? "Self" : "ErrorCode"
    return [
      """
      \(holder)
        \(errors.map { error -> Code in
          """
          \(documentation(error.facts))
          public static var \(SwiftName.escaped(error.swiftName)): \(type) { \(type)(rawValue: \(error.code)) }
          """
        })

        /// What is to be known about each code of the \(owner), in the order of the description.
        public static let all: [ErrorFacts] = [
          \(errors.map { Code(facts(of: $0)) }, separator: ",\n"),
        ]
      }
      """
    ]
  }

  private func facts(of error: ProtocolModel.ErrorCode) -> String {
    let dot = model.extended == nil ? "." : ""
    var parts = ["code: \(dot)\(SwiftName.escaped(error.swiftName))", "name: \(literal(error.name))"]
    if error.facts.span != .always { parts.append("revisions: \(error.facts.span.swiftRange)") }
    if let status = error.httpStatus {
      parts.append("httpStatus: \(status.value)")
      if status.span != .always { parts.append("httpRevisions: \(status.span.swiftRange)") }
    }
    if let other = error.replacedBy,
      let target = model.description.errors.first(where: { $0.name == other.name })
    {
      parts.append("replacedBy: \(dot)\(SwiftName.escaped(target.swiftName))")
    }
    return "ErrorFacts(\(parts.joined(separator: ", ")))"
  }
}
