import MCPCore
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The process of a server, from its start to its end.
final class ServerProcess: Sendable {
  private let command: ServerCommand
  private let errors: ErrorTail
  /// The process's id, or why it could not be started.
  private let started = Promise<Result<pid_t, any Error>>()
  /// Is kept when the process is to end; false: at once.
  private let shallEnd = Promise<Bool>()
  /// How it ended, in words.
  private let status = Promise<String>()

  private init(_ command: ServerCommand) {
    self.command = command
    errors = ErrorTail(onLine: command.onErrorLine)
  }

  /// Starts the process.
  ///
  /// - Parameters:
  ///   - input: where it reads; it is closed here.
  ///   - output: where it writes; it is closed here.
  /// - Throws: when it cannot be started.
  static func start(
    _ command: ServerCommand, input: FileDescriptor, output: FileDescriptor
  ) async throws -> ServerProcess {
    let process = ServerProcess(command)
    Task { await process.run(input, output) }
    _ = try await process.started.value.get()
    return process
  }

  /// Waits until the process is gone, and what it has started is told to go at once.
  func ended() async {
    _ = await status.value
  }

  /// Has the process end: its input has ended, so that it may do so on its own.
  func end() async {
    shallEnd.keep(true)
    await ended()
  }

  /// Has the process end now.
  func terminate() async {
    shallEnd.keep(false)
    await ended()
  }

  /// How the process ended, and what it said last.
  func report() async -> String {
    let words = await status.value
    return lastWords.map { "\(words); the end of its standard error:\n\($0)" } ?? words
  }

  /// The end of its standard error; nil where there is none.
  var lastWords: String? {
    let text = errors.text
    return text.isEmpty ? nil : text
  }

  private func run(_ input: FileDescriptor, _ output: FileDescriptor) async {
    do {
      let result = try await Subprocess.run(
        configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: true),
        output: .fileDescriptor(output, closeAfterSpawningProcess: true), error: .sequence
      ) { execution in
        started.keep(.success(execution.processIdentifier.value))
        await watch(execution)
      }
      killGroup()
      status.keep("the server '\(command.executable)' \(result.terminationStatus.words)")
    } catch {
      started.keep(.failure(error))
      status.keep("the server '\(command.executable)' could not be run: \(error)")
    }
  }

  /// Reads standard error to its end, and ends the process when it is time.
  private func watch<Input, Output>(_ execution: Execution<Input, Output, SequenceOutput>) async {
    let reader = Task {
      for try await piece in execution.standardError { piece.withUnsafeBytes { errors.append($0) } }
    }
    let isPatient = await shallEnd.value
    let hasEnded =
      isPatient ? await Promise.ends(within: command.exitTime) { _ = await reader.result } : false
    if !hasEnded {
      await execution.teardown(using: [
        .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: command.terminationTime)
      ])
    }
    reader.cancel()
  }

  /// Ends what the server has started and left behind: it led a group of its own.
  private func killGroup() {
    guard case .success(let id)? = started.current else { return }
    _ = kill(-id, SIGKILL)
  }

  private var environment: [Environment.Key: String?] {
    command.environment.reduce(into: [:]) { environment, variable in
      if let key = Environment.Key(rawValue: variable.key) { environment[key] = variable.value }
    }
  }

  private var configuration: Configuration {
    var options = PlatformOptions()
    // A group of its own, so that a signal for it reaches all that it has started, and no signal of ours reaches it.
    options.createSession = true
    return Configuration(
      executable: command.executable.contains("/")
        ? .path(FilePath(command.executable)) : .name(command.executable),
      arguments: Arguments(command.arguments),
      environment: .inherit.updating(environment),
      workingDirectory: command.workingFolder.map { FilePath($0) }, platformOptions: options)
  }
}
