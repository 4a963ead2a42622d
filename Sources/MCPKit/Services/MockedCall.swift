import Synchronization

/// One method of a service's mock: it answers as it is told, and remembers what it was asked.
///
///     let mock = Weather.Mock()
///     mock.getForecast.answer { input in .init(summary: "Rain in \(input.city)") }
///     …
///     #expect(mock.getForecast.calls == [.init(city: "Bern")])
public final class MockedCall<Input: Sendable, Output: Sendable>: Sendable {
  private typealias Answer = @Sendable (Input) async throws -> Output

  private struct State {
    var calls: [Input] = []
    var answer: Answer?
  }

  private let name: String
  private let state = Mutex(State())

  /// Makes a method that has no answer yet.
  public init(_ name: String) {
    self.name = name
  }

  /// What it was asked, in the order in which it was.
  public var calls: [Input] { state.withLock { $0.calls } }

  /// Answers each call by what a function gives, or throws what it throws.
  public func answer(_ answer: @escaping @Sendable (Input) async throws -> Output) {
    state.withLock { $0.answer = answer }
  }

  /// Answers each call with a value.
  public func answer(with output: Output) {
    answer { _ in output }
  }

  /// Lets each call fail.
  public func fail(_ error: any Error) {
    answer { _ in throw error }
  }

  /// Takes a call.
  ///
  /// - Throws: what the answer throws, and `UnansweredCall` where nothing was said.
  public func receive(_ input: Input) async throws -> Output {
    let answer = state.withLock { state in
      state.calls.append(input)
      return state.answer
    }
    guard let answer else { throw UnansweredCall(name: name) }
    return try await answer(input)
  }
}

/// A mock was asked what it has no answer for.
public struct UnansweredCall: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was called.
  public let name: String

  /// What to do about it.
  public var description: String { "the mock has no answer for \"\(name)\": give it one with 'answer'" }
}
