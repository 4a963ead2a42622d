extension Merge {
  /// What a method needs and what it becomes as a task end with the capability and the type, where the method goes on.
  mutating func endNeeds() {
    guard previous != nil else { return }
    let model = self.model
    for index in description.methods.indices where description.methods[index].facts.span.contains(revision) {
      var method = description.methods[index]
      for position in method.needs.indices {
        let need = method.needs[position]
        guard need.span.contains(revision), !isThere(need.capability, model) else { continue }
        method.needs[position].span = ended(need.span)
        changes.append("- need of \(method.name): \(need.capability.name)")
      }
      if let task = method.task, task.span.contains(revision), let type = model.type(task.value.name),
        !isOpen(type)
      {
        method.task?.span = ended(task.span)
        changes.append("- task of \(method.name)")
      }
      description.methods[index] = method
    }
  }

  /// Whether the new revision has a capability; one of either side, when one of them has it.
  private func isThere(_ capability: Reference, _ model: Model) -> Bool {
    guard let path = model.capabilityPath(capability) else { return true }
    let sides = [Direction.client, .server].filter { path.side == .peer || path.side.rawValue == $0.rawValue }
    return sides.contains { side in
      var type = description.info.capabilities[side].flatMap { model.type($0.name) }
      return path.members.allSatisfy { name in
        guard let field = type?.object?.fields.first(where: { $0.name == name }),
          field.facts.span.contains(revision)
        else { return false }
        if case .declaration(let inner) = model.underlying(field.type) { type = inner } else { type = nil }
        return true
      }
    }
  }
}
