/// Measures all contenders in turns, so that what happens on the machine meanwhile happens to all of them.
struct Interleave {
  /// How often each contender is measured.
  let rounds: Int

  /// The least time that a turn takes, in nanoseconds: the work is repeated until then.
  ///
  /// Reading the clock takes no part of it worth mentioning, and neither does filling the caches again, which the
  /// contender before has filled with its own. What takes longer than this in one go has warm caches too.
  private static func turn(of payload: Payload) -> Int {
    // Messages are many, and so short that there is less to warm.
    payload == .messages ? 2_000_000 : 5_000_000
  }

  /// The times of each contender, contest by contest.
  ///
  /// - Throws: what a contender throws; `Disagreement`, when one does not do the same each time.
  func measure(_ contests: [Contest]) throws -> [Result] {
    var lanes = try contests.flatMap { contest in
      try contest.contenders.map { try Lane(contest, $0) }
    }
    for round in 0..<rounds {
      // Each round begins with another, as who comes after whom matters to caches and to the allocator.
      for step in lanes.indices {
        try lanes[(step + round) % lanes.count].measure()
      }
    }
    return lanes.map(\.result)
  }

  /// What has been measured of a contender.
  struct Result {
    let contest: Contest
    let contender: Contender
    let microseconds: Spread
  }

  private struct Lane {
    let contest: Contest
    let contender: Contender
    let size: Int
    var repeats = 1
    var times: [Double] = []

    /// Warms up until the work has been done often enough to be measured well.
    init(_ contest: Contest, _ contender: Contender) throws {
      self.contest = contest
      self.contender = contender
      size = try contender.run()
      while try time() < Interleave.turn(of: contest.payload) { repeats *= 2 }
    }

    mutating func measure() throws {
      times.append(Double(try time()) / Double(repeats) / 1_000)
    }

    private func time() throws -> Int {
      var total = 0
      let start = ThreadClock.now
      for _ in 0..<repeats { total &+= try contender.run() }
      let end = ThreadClock.now
      guard total == size &* repeats else {
        throw Disagreement("\(contest.name): \(contender.name) does not do the same each time")
      }
      return end - start
    }

    var result: Result {
      Result(contest: contest, contender: contender, microseconds: Spread(times))
    }
  }
}
