extension Merge {
  /// A type that is gone, while a new one of another name is the same, has been renamed.
  mutating func renameRenamedTypes() {
    guard let previous else { return }
    let current = model.wireShape(of: revision)
    let gone = description.types.filter { type in
      isOpen(type) && type.officialName(in: revision).map { official.types[$0] == nil } ?? false
    }
    let known = Set(description.types.compactMap { $0.officialName(in: revision) })
    let new = official.types.keys.filter { !known.contains($0) }.sorted()
    for type in gone {
      guard let old = type.officialName(in: revision), let definition = current.types[old] else { continue }
      let twins = new.filter { official.types[$0] == definition }
      let rivals = gone.filter { other in
        other.officialName(in: revision).flatMap { current.types[$0] } == definition
      }
      guard let name = twins.first, twins.count == 1, rivals.count == 1,
        let index = description.types.firstIndex(where: { $0.name == type.name })
      else { continue }
      description.types[index].name = name
      description.types[index].officialNames.append(Ranged(.named(old), span: RevisionSpan(until: previous)))
      description.renameReferences(from: type.name, to: name)
      changes.append("~ type \(type.name) is now named \(name)")
    }
  }

  /// A name that now stands for something of another kind is left to it; what it stood for gets another.
  mutating func renameReplacedTypes() {
    let current = model.wireShape(of: revision)
    for type in description.types where isOpen(type) {
      guard let name = type.officialName(in: revision), let definition = official.types[name],
        !isSameKind(type.shape, definition), let previous,
        current.types[name].map({ current.canonical($0) }) != official.canonical(definition)
      else { continue }
      let digits = previous.filter { $0 != "-" }
      let other = freeName("\(type.name)\(digits)")
      guard let index = description.types.firstIndex(where: { $0.name == type.name }) else { continue }
      description.types[index].name = other
      description.types[index].facts.span = ended(type.facts.span)
      description.types[index].officialNames.append(Ranged(.named(name)))
      description.retireReferences(from: type.name, to: other, previous: previous)
      changes.append("~ type \(type.name) is another kind of type now; what it was is \(other)")
    }
  }

  /// A name that people gave to a type which schemas spell out gives way to an official type of that name.
  mutating func makeRoom(for name: String) {
    guard let index = description.types.firstIndex(where: { $0.name == name }) else { return }
    let other = freeName("\(name)\((previous ?? revision).filter { $0 != "-" })")
    description.types[index].name = other
    description.renameReferences(from: name, to: other)
    changes.append("~ type \(name) makes room, and is \(other) now")
  }

  func isSameKind(_ shape: TypeDeclaration.Shape, _ definition: WireShape.Definition) -> Bool {
    switch (shape, definition) {
    case (.object, .object), (.enumeration, .enumeration), (.union, .union), (.alias, .alias): true
    // An open enumeration is a string to a schema.
    case (.enumeration(let enumeration), .alias(.builtin(.string))): enumeration.isOpen
    // Another name for an object, or the object itself.
    case (.object, .alias(.named)): true
    default: false
    }
  }
}
