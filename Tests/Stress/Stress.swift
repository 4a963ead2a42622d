import MCPKit

/// Sessions, calls, cancellations and notifications without end, for the sanitizers, which see what tests do not:
///
///     Stress 20                     goes on for 20 s
///     Stress sessions 1000 10000    tells what the process holds after so many sessions, a line for each number
@main enum Stress {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "sessions" {
      try await Footprint.report(after: arguments.dropFirst().compactMap { Int($0) })
    } else {
      try await goOn(for: .seconds(arguments.first.flatMap { Int($0) } ?? 10))
    }
  }

  private static func goOn(for time: Duration) async throws {
    let end = ContinuousClock.now + time
    var rounds = 0
    while ContinuousClock.now < end {
      rounds += 1
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<8 {
          group.addTask { try await Session(number: number, overPipes: number % 2 == 0).live() }
        }
        try await group.waitForAll()
      }
    }
    print("\(rounds) rounds")
  }
}

/// What must not happen.
struct Wrong: Error {
  let what: String

  init(_ what: String) {
    self.what = what
  }
}
