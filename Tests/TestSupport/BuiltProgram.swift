import Foundation

extension Command {
  /// The path of a program that was built with the tests.
  public static func built(_ name: String) -> String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path
  }
}
