/// Puts in the place of each schema that is nothing but a reference the one that it leads to. There must be no loops.
func skipReferences(in nodes: inout [SchemaNode]) {
  var targets = nodes.map(\.keywords.onlyReference)
  var way: [SchemaIndex] = []
  for start in nodes.indices {
    var index = start
    while let target = targets[index] {
      way.append(index)
      index = target
    }
    // All that led here need not be followed again, so that no chain is long for more than one of its members.
    for step in way {
      nodes[step] = nodes[index]
      targets[step] = nil
    }
    way.removeAll(keepingCapacity: true)
  }
}

extension SchemaKeywords {
  /// The schema that is referred to, if nothing else is asked for.
  fileprivate var onlyReference: SchemaIndex? {
    guard let reference = combination?.value.reference, combination?.value.all.count == 1, types == nil,
      constant == nil, choices == nil, number == nil, string == nil, array == nil, object == nil,
      unevaluatedItems == nil, unevaluatedProperties == nil
    else { return nil }
    return reference
  }
}
