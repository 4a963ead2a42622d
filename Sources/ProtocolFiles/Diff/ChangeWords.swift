import ProtocolModel

extension Change {
  /// What changed, on one line, without what it does to whom.
  func line(code: (String) -> String) -> String {
    let subject = code(owners.count == 1 ? own(owners[0]) : name ?? part)
    let what = words(subject, code)
    let places = owners.count == 1 ? "" : " \(isMember ? "in" : "of") \(owners.map { code(plain($0)) }.joined(separator: ", "))"
    let when = revisions.isEmpty ? "" : " (\(revisions.joined(separator: ", ")))"
    let swift = declarations.isEmpty ? "" : "; Swift: \(declarations.map(code).joined(separator: ", "))"
    return what + places + when + swift
  }

  /// The sign that stands before the line.
  var sign: String {
    switch kind {
    case .added: "+"
    case .removed: "-"
    case .changed, .renamed: "~"
    }
  }

  private var isMember: Bool { ["member", "value", "case", "result"].contains(part) }

  private func words(_ subject: String, _ code: (String) -> String) -> String {
    let values = [before, after].compactMap(\.self).map(code).joined(separator: " → ")
    let said = values.isEmpty ? "" : ": \(values)"
    switch part {
    case "member": return subject + said
    case "value", "case", "result": return "\(part) \(subject)\(said)"
    case "type" where kind == .renamed: return "type\(said)"
    case "type", "request", "notification", "error", "revision": return "\(part) \(owners.count == 1 ? subject : "")\(said)"
    case "declaration": return "Swift\(said)"
    default:
      let name = self.name.map { $0 == before || $0 == after ? "" : " \(code($0))" } ?? ""
      return owners.count == 1 ? "\(subject) \(part)\(name)\(said)" : "\(part)\(name)\(said)"
    }
  }

  /// The path without the section it is in.
  private func plain(_ path: String) -> String { String(path.drop { $0 != "." }.dropFirst()) }

  private func own(_ owner: String) -> String {
    guard isMember else { return plain(owner) == "" ? owner : plain(owner) }
    return plain(paths[0])
  }
}
