import ProtocolFiles
import Testing

@Suite struct FileSnapshotTests {
  static let before = FileSnapshot([
    "a.yaml": .init(modified: 1, size: 10), "b.yaml": .init(modified: 1, size: 20),
  ])

  @Test func `the same files have not changed`() {
    #expect(Self.before.changes(since: Self.before).isEmpty)
  }

  @Test func `a file is new, changed or gone`() {
    var now = Self.before
    now.stamps["a.yaml"] = nil
    now.stamps["b.yaml"]?.modified = 2
    now.stamps["c.yaml"] = .init(modified: 1, size: 5)
    #expect(
      now.changes(since: Self.before).map(\.description) == [
        "a.yaml: gone", "b.yaml: changed", "c.yaml: new",
      ])
  }

  @Test func `another size is a change, even at the same moment`() {
    var now = Self.before
    now.stamps["a.yaml"]?.size = 11
    #expect(now.changes(since: Self.before).map(\.description) == ["a.yaml: changed"])
  }
}

@Suite struct DebounceTests {
  private func files(_ size: Int?) -> FileSnapshot {
    FileSnapshot(size.map { ["a.yaml": .init(modified: 1, size: $0)] } ?? [:])
  }

  /// What is told at each of several looks at a file of these sizes; nil is a file that is not there.
  private func told(_ sizes: [Int?], from start: Int? = 1) -> [[FileChange.Kind]] {
    var debounce = Debounce(files(start))
    return sizes.map { debounce.look(files($0)).map(\.kind) }
  }

  @Test func `a change is told once, when the file has rested for one look`() {
    #expect(told([1, 2, 2, 2]) == [[], [], [.changed], []])
  }

  @Test func `a file that is still being written is left alone`() {
    #expect(told([2, 3, 4, 4]) == [[], [], [], [.changed]])
  }

  @Test func `a file that is saved by way of another is not gone in between`() {
    #expect(told([nil, 2, 2]) == [[], [], [.changed]])
  }

  @Test func `what is undone before it was told is no change`() {
    #expect(told([2, 1, 1]) == [[], [], []])
  }

  @Test func `a file that comes and goes is told as such`() {
    #expect(told([nil, nil, 5, 5]) == [[], [.gone], [], [.new]])
  }
}
