extension Resolver {
  /// Eras, their methods, and errors that replace each other must exist.
  mutating func checkProtocol() {
    // An extension has the revisions and eras of the protocol, which have been looked at there.
    if model.extended == nil { checkEras() }
    let errors = model.description.errors.map(\.name)
    for error in model.description.errors {
      if let other = error.replacedBy, !errors.contains(other.name) {
        unknown(other, .unknownName, "error", among: errors)
      }
    }
    checkCodes()
  }

  /// By its code an error is told from the others of its revision.
  private mutating func checkCodes() {
    let own = model.description.errors
    let dates = (model.extended ?? model.description).revisions.map(\.date)
    for (index, error) in own.enumerated() {
      let others = own[..<index] + (model.extended?.errors ?? [])
      let twin = others.first { other in
        other.code == error.code
          && dates.contains {
            error.facts.span.contains($0) && other.facts.span.contains($0)
          }
      }
      guard let twin else { continue }
      diagnostics.error(
        .duplicateCode, "the error '\(twin.name)' has the code \(error.code) already",
        at: error.facts.source.range, notes: [.init("described here", at: twin.facts.source.range)])
    }
  }

  private mutating func checkEras() {
    let eras = model.description.eras.map(\.name)
    for revision in model.description.revisions where !eras.contains(revision.era.name) {
      unknown(revision.era, .unknownName, "era", among: eras)
    }
    let methods = model.description.methods.map(\.name)
    for era in model.description.eras {
      for method in [era.opens, era.opened, era.discovers].compactMap(\.self)
      where !methods.contains(method.name) {
        unknown(method, .unknownName, "method", among: methods)
      }
    }
  }
}
