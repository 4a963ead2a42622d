import Foundation
import Testing

@testable import MCPCore

private actor Worker {
  private let thread: BlockingThread
  private(set) var jobs: [Int] = []

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(_ thread: BlockingThread) { self.thread = thread }

  deinit { thread.stop() }

  func work(_ job: Int) -> ObjectIdentifier {
    jobs.append(job)
    return ObjectIdentifier(Thread.current)
  }
}

@Suite struct BlockingThreadTests {
  @Test func allJobsRunOnOneThreadOfTheirOwn() async throws {
    let worker = Worker(try BlockingThread())
    let others = Worker(try BlockingThread())
    var threads: Set<ObjectIdentifier> = []
    for job in 1...100 { threads.insert(await worker.work(job)) }
    #expect(threads.count == 1)
    #expect(await worker.jobs == Array(1...100))
    #expect(await !threads.contains(others.work(1)))
  }

  @Test func manyTasksMayAskAtOnce() async throws {
    let worker = Worker(try BlockingThread())
    await withTaskGroup { group in
      for job in 1...1000 { group.addTask { _ = await worker.work(job) } }
    }
    #expect(await worker.jobs.sorted() == Array(1...1000))
  }
}
