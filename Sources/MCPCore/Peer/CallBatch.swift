import MCPModel
import MCPSupport
import MCPWire
import Synchronization

/// Several requests that go out in one message, where the revision has that (2025-03-26).
///
///     var batch = CallBatch()
///     let tools = batch.add(Requests.listTools)
///     let echo = batch.add(Requests.callTool, CallToolRequestParams(name: "echo"))
///     let results = try await client.send(batch)
///     print(try results[tools].tools, try results[echo].content)
public struct CallBatch: Sendable {
  /// One request of a batch, by which its result is found.
  public struct Call<Result: ProtocolValue>: Sendable {
    fileprivate let index: Int
    fileprivate let decode: @Sendable (PendingCalls.Answer) throws -> Result
  }

  struct Entry: Sendable {
    let facts: MethodFacts
    let frame: @Sendable (Int, Revision) throws -> [UInt8]
  }

  private(set) var entries: [Entry] = []

  /// Makes a batch without requests.
  public init() {}

  /// Adds a request.
  @discardableResult
  public mutating func add<Params, Result>(
    _ method: RequestMethod<Params, Result>, _ params: Params
  ) -> Call<Result> {
    entries.append(
      Entry(facts: method.facts) { id, revision in
        do throws(JSONError) {
          return try Message.frame(method.name, id: .integer(id), params: params, in: revision)
        } catch {
          throw CallError.unrepresentable(method: method.name, error)
        }
      })
    return Call(index: entries.count - 1) { try $0.decode(method) }
  }

  /// The results of a batch.
  public struct Results: Sendable {
    fileprivate let answers: [Swift.Result<PendingCalls.Answer, any Error>]

    /// The result of a request.
    ///
    /// - Throws: what the call alone would have thrown.
    public subscript<Result>(call: Call<Result>) -> Result {
      get throws {
        guard answers.indices.contains(call.index) else { throw CancellationError() }
        return try call.decode(answers[call.index].get())
      }
    }
  }
}

extension Peer {
  /// Sends requests in one message, and waits for the answers to all of them.
  ///
  /// - Throws: `CallError.unrepresentable` when one of them cannot be said; what else befalls one is in its result.
  package func call(
    _ batch: CallBatch, in revision: Revision, options: CallOptions
  ) async throws -> CallBatch.Results {
    let calls = try batch.entries.map { entry in
      let id = pending.nextID()
      return (id: id, facts: entry.facts, frame: try entry.frame(id, revision))
    }
    guard let frame = Batch.frame(of: calls.map(\.frame)) else { return CallBatch.Results(answers: []) }
    inFlight.beginAwaiting()
    defer { inFlight.endAwaiting() }
    let timing = CallTiming(options, self.options.calls, clock: self.options.clock)
    // The message goes out when all of the answers can be received.
    let waiting = Countdown(calls.count)
    let answers = await withTaskGroup(of: (Int, Result<PendingCalls.Answer, any Error>).self) { group in
      for (index, call) in calls.enumerated() {
        group.addTask {
          do {
            let answer = try await self.pending.answer(
              to: call.id, method: call.facts.name, timing: timing, onProgress: nil
            ) {
              if waiting.isOver() { try self.sendRequest(frame, call.facts.name) }
            }
            return (index, .success(answer))
          } catch {
            self.abandonIfNeeded(call.id, call.facts, after: error, in: revision)
            return (index, .failure(error))
          }
        }
      }
      return await group.reduce(into: [:]) { answers, answer in answers[answer.0] = answer.1 }
    }
    return CallBatch.Results(
      answers: calls.indices.map { answers[$0] ?? .failure(CancellationError()) })
  }
}

/// Counts down to the last of several.
private final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) {
    left = Mutex(count)
  }

  /// Whether this was the last.
  func isOver() -> Bool {
    left.withLock { left in
      left -= 1
      return left == 0
    }
  }
}
