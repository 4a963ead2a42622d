import ArgumentParser

/// Measures how fast JSON is read and written, by this library and by Foundation.
@main
struct JSONBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json-bench",
    abstract: "Measures how fast JSON is read and written, by swift-mcp and by Foundation.",
    discussion: """
      All contenders take turns in one run, so that a busy machine slows down all of them. Times are those that the \
      thread has been running: the median of all rounds, and the least and the most. MB/s count the bytes of the JSON. \
      The last column says how many times as fast as JSONDecoder or JSONEncoder a contender is.
      """)

  @Option(help: "How often each contender is measured.")
  var rounds = 60

  @Option(help: ArgumentHelp("Measures one payload alone; may be given several times.", valueName: "payload"))
  var only: [Payload] = []

  @Option(help: ArgumentHelp("Also writes the figures to a JSON file.", valueName: "file"))
  var json: String?

  @Option(help: ArgumentHelp("Says what moved since a file was written by --json.", valueName: "file"))
  var compare: String?

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("there must be at least one round") }
  }

  func run() throws {
    // First of all, so that a wrong path is known before a minute has passed.
    let baseline = try compare.map { try Record(contentsOf: $0) }
    let payloads = Payload.allCases.filter { only.isEmpty || only.contains($0) }
    let contests = try payloads.flatMap { try Contests.over($0) }
    for contest in contests { try contest.check() }
    let record = Record(try Interleave(rounds: rounds).measure(contests), rounds: rounds)

    print(record.tables)
    if let budgets = Budget.table(for: record) { print("\n\(budgets)") }
    if let baseline { print("\n\(Comparison(of: record, with: baseline))") }
    if let json { try record.write(to: json) }
  }
}
