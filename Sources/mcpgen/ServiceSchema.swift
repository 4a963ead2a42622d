import ArgumentParser
import ProtocolModel
import ServiceModel
import ServiceShapes

/// Prints the JSON Schema by which editors complete and check descriptions.
struct ServiceSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the descriptions of services, for editors.")

  func run() throws {
    print(JSONText.pretty(ProtocolShapes.current.descriptionSchema))
  }
}
