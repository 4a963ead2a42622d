import ArgumentParser
import Foundation
import ProtocolModel

/// A package on its way from a template to its folder.
struct NewPackage {
  /// A file to be written.
  struct File {
    let path: String
    let source: URL
    /// Nil for what is taken as it is.
    let contents: Data?
  }

  let files: [File]
  let commands: [String]
  let dependency: Dependency

  /// - Parameter description: the path of the service's description, for a package with that service instead of the
  ///   template's example.
  /// - Throws: exit code 1 when the description has errors, `ValidationError` where the template takes none.
  init(
    _ name: PackageName, at place: URL, of template: Template, description: String?, home: Home?,
    _ found: inout Diagnostics
  ) throws {
    dependency = Dependency(on: home, from: place)
    let entries = try template.entries(isDescribed: description != nil)
    let slot = entries.first(where: \.isDescription)
    if description != nil, slot == nil {
      throw ValidationError("the template has no place for a description: see docs/templates.md")
    }
    var placeholders = Placeholders(name, at: place, dependency)
    var service: (bytes: Data, path: String)?
    if let slot {
      let given = description.map { URL(filePath: $0) } ?? slot.url
      var path = placeholders.filled(slot.path)
      if description != nil { path.take(suffixOf: given.lastPathComponent) }
      let file = path.split(separator: "/").last.map(String.init) ?? path
      placeholders.values["__description__"] = file
      let read = try GivenDescription(given, shownAs: description ?? slot.url.path, for: file, &found)
      placeholders.add(read.stubs, name)
      if description != nil { service = (Data(read.bytes), path) }
    }
    commands = placeholders.filled(try template.commands()).split(separator: "\n").map(String.init)
    files = try entries.map { entry in
      if let slot, entry.path == slot.path, let service {
        return File(path: service.path, source: entry.url, contents: service.bytes)
      }
      let contents = try placeholders.contents(of: entry.url)
      return File(path: placeholders.filled(entry.path), source: entry.url, contents: contents)
    }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Writes the files below a folder.
  func write(to folder: URL) throws {
    for file in files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      guard let contents = file.contents else {
        try FileManager.default.copyItem(at: file.source, to: url)
        continue
      }
      try contents.write(to: url)
      if FileManager.default.isExecutableFile(atPath: file.source.path) {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
      }
    }
  }
}

extension String {
  /// Takes the ending of a description's file, by which its form is known.
  fileprivate mutating func take(suffixOf file: String) {
    let kind = file.lowercased().hasSuffix(".json") ? "json" : "yaml"
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    self = parts.dropLast().joined(separator: ".") + ".\(kind)"
  }
}

extension Placeholders {
  /// What a file of a template becomes; nil for what is no text, and for links.
  fileprivate func contents(of url: URL) throws -> Data? {
    guard !Template.isLink(url) else { return nil }
    guard let text = String(bytes: try Data(contentsOf: url), encoding: .utf8) else { return nil }
    return Data(filled(text).utf8)
  }
}
