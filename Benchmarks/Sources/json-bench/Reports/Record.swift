import ArgumentParser
import Foundation

/// What a run has found, for programs.
struct Record: Codable {
  /// A contender's figures.
  struct Row: Codable {
    let payload: Payload
    /// Which of the messages; nil for the other payloads.
    let message: Message?
    let direction: Contest.Direction
    let contender: String
    let kind: Contender.Kind
    let bytes: Int
    let microseconds: Spread
    let megabytesPerSecond: Double
    /// How many times as fast as Foundation's coder; below 1 where it is slower.
    let timesFoundation: Double
  }

  let cores: Int
  let rounds: Int
  let rows: [Row]

  /// The record of a run.
  init(_ results: [Interleave.Result], rounds: Int) {
    cores = ProcessInfo.processInfo.activeProcessorCount
    self.rounds = rounds
    rows = results.map { result in
      let contest = result.contest
      let reference = results.first {
        $0.contender.kind == .reference && $0.contest.payload == contest.payload
          && $0.contest.message == contest.message && $0.contest.direction == contest.direction
      }
      let median = result.microseconds.median
      return Row(
        payload: contest.payload, message: contest.message, direction: contest.direction,
        contender: result.contender.name,
        kind: result.contender.kind, bytes: contest.byteCount, microseconds: result.microseconds.rounded4,
        megabytesPerSecond: (Double(contest.byteCount) / median).rounded4,
        timesFoundation: ((reference?.microseconds.median ?? median) / median).rounded4)
    }
  }

  /// Reads a record that was written before.
  ///
  /// - Throws: a validation error, which exits with 64, when there is none.
  init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("there is no record at '\(path)'")
    }
    self = try JSONDecoder().decode(Record.self, from: data)
  }

  /// Writes the record, so that differences between two of them are easily seen.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(filePath: path))
  }
}
