import ArgumentParser
import Foundation

extension MCPGen {
  /// Runs the command that the arguments ask for.
  ///
  /// Where the command itself finds its arguments wrong, argument-parser would show the usage of `mcpgen` as a whole,
  /// for it no longer knows which command it was.
  static func main() {
    do {
      var command = try parseAsRoot()
      do {
        try command.run()
      } catch let error as ValidationError {
        let usage = usageString(for: type(of: command))
        StandardError.write("Error: \(error.message)\nUsage: \(usage)")
        throw ExitCode.validationFailure
      } catch let error as CocoaError {
        StandardError.write("error: \(explain(error))")
        throw ExitCode.failure
      }
    } catch {
      exit(withError: error)
    }
  }
}
