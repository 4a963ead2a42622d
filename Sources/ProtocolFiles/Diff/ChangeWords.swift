import ProtocolModel

extension Change {
  /// The sign that stands before a change.
  var sign: String {
    switch kind {
    case .added: "+"
    case .removed: "-"
    case .changed, .renamed: "~"
    }
  }

  /// What changed, on one line, without what it does to whom.
  ///
  /// - Parameter code: marks names and notations.
  func line(_ code: (String) -> String = { $0 }) -> String {
    let values = [before, after].compactMap(\.self).map(code).joined(separator: " → ")
    let when = revisions.isEmpty ? "" : " (\(revisions.joined(separator: ", ")))"
    let swift = declarations.isEmpty ? "" : "; Swift: \(declarations.map(code).joined(separator: ", "))"
    return subject(code) + (values.isEmpty ? "" : ": \(values)") + when + swift
  }

  /// Whose part changed: `Tool.title`, `title in Prompt, Tool`, `tools/list params`, `types Icon, Icons`.
  private func subject(_ code: (String) -> String) -> String {
    let places = owners.map { code(plain($0)) }.joined(separator: ", ")
    let place = paths.first.map(plain) ?? ""
    let isOne = owners.count == 1
    switch part {
    case "type", "request", "notification", "error", "revision": return "\(part)\(isOne ? "" : "s") \(places)"
    case "declaration": return isOne ? "Swift of \(places)" : "Swift in \(places)"
    case "member": return isOne ? code(place) : "\(code(name ?? part)) in \(places)"
    case "value", "case", "result":
      let option = "\(part) \(code(name ?? ""))"
      // Where one result takes the place of another there is no name.
      return name == nil ? "\(places) \(part)" : isOne ? "\(places) \(option)" : "\(option) in \(places)"
    default:
      let key = [part, namesItself ? nil : name.map(code)].compactMap(\.self).joined(separator: " ")
      return isOne ? "\(places) \(key)" : "\(key) in \(places)"
    }
  }

  /// Whether the name is what is said.
  private var namesItself: Bool { name == before || name == after }

  /// The path without the section it is in.
  private func plain(_ path: String) -> String {
    guard let dot = path.firstIndex(of: ".") else { return path }
    return String(path[path.index(after: dot)...])
  }
}
