import ArgumentParser

/// Where a description is.
struct SchemaOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The description: a folder of .yaml and .json files, or one such file.", valueName: "path"))
  var schema = "Schema/mcp"
}

/// Where descriptions are, and where their Swift goes.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var descriptions: Descriptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of generated files.", valueName: "path"))
  var output = "Generated"
}
