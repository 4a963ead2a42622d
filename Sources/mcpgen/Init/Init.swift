import ArgumentParser
import Foundation

/// Makes a package with a server or a client in it.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a package that builds, passes its tests and runs.",
    discussion: """
      It has a README, a Dockerfile, an entry for hosts, a CI file and an example of each kind of handler. Nothing \
      that is there is overwritten. A checkout of swift-mcp makes packages that depend on it by its path, any other \
      tool such that depend on a release.
      """)

  @Argument(help: "The package's name, which its folder gets too.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "What the package is made of: server, client, or a folder of your own, by its path.",
      valueName: "template"),
    completion: .custom { _, _, _ in Template.names(home: Home.find()) })
  var template = "server"

  @Option(
    help: ArgumentHelp(
      "The description of a service, to serve or call it instead of the template's example.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var description: String?

  @OptionGroup var report: ReportOption

  func run() throws {
    let home = Home.find()
    let name = try PackageName(name, home: home)
    let template = try Template(template, home: home)
    let place = URL(filePath: FileManager.default.currentDirectoryPath).appending(path: name.given)
    let folder = try NewFolder(at: place, named: name.given)
    let package = try report.run { found in
      try NewPackage(name, at: place, of: template, description: description, home: home, &found)
    }
    try folder.fill(package.write)
    print(
      """
      template   \(self.template)
      swift-mcp  \(package.dependency.words)
      files      \(package.files.count)
      \(package.files.map { "  \(name.given)/\($0.path)" }.joined(separator: "\n"))

      Next:
      \(package.commands.map { "  \($0)" }.joined(separator: "\n"))
      """)
  }
}
