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
    let folder = schema.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return PinsFile(path: pins ?? (folder + ["PINNED.yaml"]).joined(separator: "/"))
  }
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
