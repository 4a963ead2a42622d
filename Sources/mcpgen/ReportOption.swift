import ArgumentParser
import ProtocolFiles
import ProtocolModel

/// How a command says what is wrong with the files that it works on.
struct ReportOption: ParsableArguments {
  /// A form of diagnostics.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    /// The lines that a compiler prints.
    case text
    /// One document for a whole run, for programs.
    case json
  }

  @Option(
    name: .customLong("diagnostics"),
    help: ArgumentHelp("How errors and warnings are written to standard error.", valueName: "form"))
  private var form = Form.text

  /// Does what a command is for, and writes what it finds on the way, however it ends.
  ///
  /// - Throws: what the work throws; exit code 64 for a diagnostic, which is what a file that is not there is.
  func run<Value>(_ work: (inout Diagnostics) throws -> Value) throws -> Value {
    var found = Diagnostics()
    do {
      let value = try work(&found)
      write(found)
      return value
    } catch let code as ExitCode {
      write(found)
      throw code
    } catch let missing as Diagnostic {
      found.add(missing)
      write(found)
      throw ExitCode.validationFailure
    }
  }

  private func write(_ found: Diagnostics) {
    switch form {
    case .text: for diagnostic in found.sorted { StandardError.write("\(diagnostic)") }
    case .json: StandardError.write(DiagnosticsJSON.render(found.sorted))
    }
  }
}

extension Diagnostics {
  /// Takes what a stage has found.
  ///
  /// - Throws: exit code 1 when there are errors, for the next stage would have to guess.
  mutating func take(_ stage: [Diagnostic]) throws {
    add(contentsOf: stage)
    if hasErrors { throw ExitCode.failure }
  }
}
