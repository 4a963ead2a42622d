/// A schema that applies to a value only by way of itself, so that no check would ever end; nil if there is none.
func firstLoop(in nodes: [SchemaKeywords]) -> SchemaIndex? {
  enum State { case new, open, done }
  var states = Array(repeating: State.new, count: nodes.count)
  for start in nodes.indices where states[start] == .new {
    // The way from the start, with what is left to follow at each step.
    var way: [(node: SchemaIndex, next: [SchemaIndex])] = [(start, nodes[start].combination?.value.all ?? [])]
    states[start] = .open
    while let last = way.indices.last {
      guard let next = way[last].next.popLast() else {
        states[way[last].node] = .done
        way.removeLast()
        continue
      }
      switch states[next] {
      case .done: continue
      case .open: return next
      case .new:
        states[next] = .open
        way.append((next, nodes[next].combination?.value.all ?? []))
      }
    }
  }
  return nil
}
