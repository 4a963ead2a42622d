import ProtocolModel

/// Reads declarations as they would be if types had the names that they have later.
struct Renaming {
  private let paths: [String: String]
  private let names: [String: String]

  /// - Parameter renames: the new names of types, by the old ones.
  init(_ renames: [String: String], before: Model, after: Model) {
    paths = renames
    let pairs = renames.compactMap { old, new -> (String, String)? in
      guard let old = before.type(old), let new = after.type(new) else { return nil }
      return (old.swiftName, new.swiftName)
    }
    names = Dictionary(pairs) { first, _ in first }
  }

  /// A declaration under the new names. That of a renamed type itself still has the old one.
  func renamed(_ declaration: Declaration) -> Declaration {
    guard !paths.isEmpty else { return declaration }
    var result = declaration
    result.path = path(declaration.path)
    result.origin = declaration.origin.map(path)
    if result.path == declaration.path || declaration.role != "type" { result.text = text(declaration.text) }
    switch declaration.demand {
    case .requirement(let key): result.demand = .requirement(of: path(key))
    case .parameter(let key, let value): result.demand = .parameter(of: path(key), defaultValue: value)
    case .none, .warning, .order: break
    }
    return result
  }

  private func path(_ path: String) -> String {
    guard path.hasPrefix("types.") else { return path }
    let rest = path.dropFirst("types.".count)
    let name = rest.prefix { !".| ".contains($0) }
    let inside = rest.dropFirst(name.count)
    // Cases are named for their types.
    let end = inside.firstIndex(of: "|") ?? inside.endIndex
    return
      "types.\(paths[String(name)] ?? String(name))\(inside[..<end])\(replacing(inside[end...], by: paths))"
  }

  private func text(_ text: String) -> String { replacing(Substring(text), by: names) }

  private func replacing(_ text: Substring, by names: [String: String]) -> String {
    var result = ""
    var rest = text
    while !rest.isEmpty {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      result += names[String(word)] ?? String(word)
      rest = rest.dropFirst(word.count)
      if let other = rest.popFirst() { result.append(other) }
    }
    return result
  }
}
