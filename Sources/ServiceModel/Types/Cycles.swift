/// Which types lead to each other and back, found in one walk over all of them.
///
/// This is Tarjan's algorithm, with a stack of its own, as types may form long chains.
struct Cycles {
  private var groups: [[String]: Int] = [:]

  /// Whether one of two types leads to the other and back, given that one leads to the other.
  func has(_ first: [String], with second: [String]) -> Bool {
    groups[first].map { $0 == groups[second] } ?? false
  }

  /// Finds the groups of types that lead to each other.
  init(_ parts: [(path: [String], parts: [[String]])]) {
    let numbers = Dictionary(zip(parts.map(\.path), parts.indices)) { first, _ in first }
    let edges = parts.map { $0.parts.compactMap { numbers[$0] } }
    var order: [Int?] = Array(repeating: nil, count: parts.count)
    var lowest = Array(repeating: 0, count: parts.count)
    var isWaiting = Array(repeating: false, count: parts.count)
    var waiting: [Int] = []
    var count = 0
    var steps: [(node: Int, next: Int)] = []

    func enter(_ node: Int) {
      order[node] = count
      lowest[node] = count
      count += 1
      waiting.append(node)
      isWaiting[node] = true
      steps.append((node, 0))
    }
    for start in parts.indices where order[start] == nil {
      enter(start)
      while let (node, next) = steps.last {
        if next < edges[node].count {
          steps[steps.count - 1].next += 1
          let target = edges[node][next]
          if let known = order[target] {
            if isWaiting[target] { lowest[node] = min(lowest[node], known) }
          } else {
            enter(target)
          }
          continue
        }
        steps.removeLast()
        if let outer = steps.last { lowest[outer.node] = min(lowest[outer.node], lowest[node]) }
        guard lowest[node] == order[node] else { continue }
        while let member = waiting.popLast() {
          isWaiting[member] = false
          groups[parts[member].path] = node
          if member == node { break }
        }
      }
    }
  }
}
