import ArgumentParser

/// Where a description is.
struct SchemaOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The description: a folder of .yaml and .json files, or one such file.", valueName: "path"))
  var schema = "Schema/mcp"
}

/// Where the pins of a description's official files are.
struct PinsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where official files were taken from; PINNED.yaml beside the description when left out.",
      valueName: "file"))
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
    help: ArgumentHelp("The folder of generated files.", valueName: "path"))
  var output = "Generated"
}
