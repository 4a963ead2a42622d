import Testing

@testable import MCPCore

@Suite(.timeLimit(.minutes(15))) struct InFlightLimitTests {
  @Test(arguments: [Int.max, .max / 2, 1, 0, -5])
  func `any limit is one`(limit: Int) async {
    let places = InFlightLimit(limit)
    await places.enter()
    places.leave()
    #expect(places.isIdle)
    await places.enter()
    #expect(!places.isIdle)
  }

  @Test func `while an answer is awaited more come in, but not without end`() async {
    let places = InFlightLimit(2)
    let inside = Counter()
    for _ in 1...2 { await places.enter() }
    let reader = Task {
      for _ in 1...31 {
        await places.enter()
        inside.add()
      }
    }
    places.beginAwaiting()
    // 2 + 30 are 16 times the limit.
    await inside.reaches(30)
    #expect(inside.count == 30)
    places.leave()
    await reader.value
    #expect(inside.count == 31)
    places.endAwaiting()
  }
}
