import ArgumentParser
import Foundation

/// Where the pins of a description's official files are.
struct PinsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where official files were taken from; PINNED.yaml beside the description when left out.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var pins: String?

  /// The file for a description.
  func file(of schema: String) -> PinsFile {
    PinsFile(path: pins ?? fileName("PINNED.yaml", beside: schema))
  }
}

/// Where it is said how to read official schemas.
struct NotesOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What must be known to read official schemas, and their known defects; official.yaml beside the description when "
        + "left out.", valueName: "file"), completion: .file(extensions: ["yaml", "yml", "json"]))
  var notes: String?

  /// The file for a description.
  func path(beside schema: String) -> String {
    notes ?? fileName("official.yaml", beside: schema)
  }
}

/// The path of a file in the folder that a description lies in.
private func fileName(_ name: String, beside schema: String) -> String {
  let folder = schema.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return (folder + [name[...]]).joined(separator: "/")
}

/// Where descriptions are, and where their Swift goes.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var descriptions: Descriptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of generated files. (default: Generated)", valueName: "path"),
    completion: .directory, transform: folderPath)
  var output = "Generated"

  func validate() throws {
    var isFolder: ObjCBool = true
    guard FileManager.default.fileExists(atPath: output, isDirectory: &isFolder), !isFolder.boolValue else {
      return
    }
    throw ValidationError("'\(output)' is a file; '--output' names a folder")
  }
}
