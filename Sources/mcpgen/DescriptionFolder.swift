import Foundation
import ProtocolFiles
import ProtocolModel

/// The files of a description on disk.
struct DescriptionFolder {
  /// A file and what it holds.
  struct Source {
    let path: String
    let bytes: [UInt8]
  }

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The files, in the order of their paths, so that the same description gives the same output everywhere.
  ///
  /// - Throws: a diagnostic when there is nothing to read.
  func read() throws -> [Source] {
    try paths().map { Source(path: $0, bytes: Array(try Data(contentsOf: URL(filePath: $0)))) }
  }

  private func paths() throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Diagnostic.error(.missingDescription, "there is no description at '\(path)'", at: nil)
    }
    let paths = isFolder.boolValue ? try files() : [path]
    guard !paths.isEmpty else {
      throw Diagnostic.error(
        .missingDescription, "the folder '\(path)' has no .yaml or .json files", at: nil)
    }
    return paths
  }

  /// Whether it is a file by whose name it can be read, or a folder with such a file.
  var holdsDescription: Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isFolder.boolValue ? (try? files())?.isEmpty == false : Self.isReadable(path)
  }

  private static func isReadable(_ file: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { file.hasSuffix($0) }
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter(Self.isReadable)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { "\(path)/\($0)" }
  }
}

extension DescriptionFolder {
  /// What the files of several descriptions are like now; there are none where nothing can be read.
  static func snapshot(of folders: [String]) -> FileSnapshot {
    let paths = Set(folders.flatMap { (try? DescriptionFolder($0).paths()) ?? [] })
    let stamps = paths.compactMap { path -> (String, FileSnapshot.Stamp)? in
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
      let modified = attributes[.modificationDate] as? Date
      return (
        path,
        FileSnapshot.Stamp(
          modified: modified?.timeIntervalSinceReferenceDate ?? 0, size: attributes[.size] as? Int ?? 0)
      )
    }
    return FileSnapshot(Dictionary(uniqueKeysWithValues: stamps))
  }
}

extension DescriptionFolder {
  /// Writes a description into its files, in canonical form; comments that were there stay.
  ///
  /// - Returns: the paths of the files whose content changed.
  @discardableResult
  func write(_ description: Description) throws -> [String] {
    let previous = (try? read()) ?? []
    let files = DescriptionWriter.files(
      for: description, previous: Dictionary(uniqueKeysWithValues: previous.map { ($0.path, $0.bytes) }))
    var written: [String] = []
    for file in files {
      // The first file of all is in no folder yet.
      let path = previous.isEmpty ? "\(path)/\(file.path)" : file.path
      let url = URL(filePath: path)
      guard (try? Data(contentsOf: url)) != Data(file.text.utf8) else { continue }
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url, options: .atomic)
      written.append(path)
    }
    return written
  }
}
