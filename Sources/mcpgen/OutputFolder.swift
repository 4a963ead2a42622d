import Foundation
import SwiftEmitter

/// The generated files on disk.
struct OutputFolder {
  /// A difference between what is there and what should be.
  struct Change {
    enum Kind {
      case missing, different, stale
    }

    let path: String
    let kind: Kind
  }

  private let root: URL

  init(_ path: String) {
    root = URL(filePath: path)
  }

  /// What has to change for the folder to hold these files and no other generated ones.
  func changes(for files: [GeneratedFile]) throws -> [Change] {
    var changes: [Change] = []
    for file in files {
      let url = root.appending(path: file.path)
      guard FileManager.default.fileExists(atPath: url.path) else {
        changes.append(Change(path: file.path, kind: .missing))
        continue
      }
      if try Data(contentsOf: url) != Data(file.contents.utf8) {
        changes.append(Change(path: file.path, kind: .different))
      }
    }
    return changes + (try stale(besides: files))
  }

  /// Makes the folder hold these files and no other generated ones.
  ///
  /// - Returns: what had to change.
  func write(_ files: [GeneratedFile]) throws -> [Change] {
    let changes = try changes(for: files)
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
    for change in changes {
      let url = root.appending(path: change.path)
      guard let text = contents[change.path] else {
        try FileManager.default.removeItem(at: url)
        continue
      }
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    }
    return changes
  }

  /// Swift files with our banner that are not among those to be. Only folders that we write into are looked at.
  private func stale(besides files: [GeneratedFile]) throws -> [Change] {
    let wanted = Set(files.map(\.path))
    var modules = Set(files.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    // The last of a protocol's extensions may have gone.
    if modules.contains(Emitter.modelModule) { modules.insert(Emitter.extensionsModule) }
    return try modules.sorted().flatMap { module -> [Change] in
      let folder = root.appending(path: module).path
      guard FileManager.default.fileExists(atPath: folder) else { return [] }
      return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { file in
        let path = "\(module)/\(file)"
        guard file.hasSuffix(".swift"), !wanted.contains(path), try isGenerated(path) else { return nil }
        return Change(path: path, kind: .stale)
      }
    }
  }

  private func isGenerated(_ path: String) throws -> Bool {
    try Data(contentsOf: root.appending(path: path)).starts(with: Data(GeneratedFile.banner.utf8))
  }
}

extension OutputFolder.Change.Kind {
  /// What is done to the file, in lists of changes.
  var sign: String {
    switch self {
    case .missing: "+"
    case .different: "~"
    case .stale: "-"
    }
  }

  var complaint: String {
    switch self {
    case .missing: "the file is missing"
    case .different: "the file is not what the description says"
    case .stale: "the description no longer asks for the file"
    }
  }
}
