import ArgumentParser
import Foundation

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
