import Foundation
import Testing

/// A virtual environment of Python with packages from PyPI, which later runs use again.
public actor PythonEnvironment {
  private let folder: String
  private let package: String
  private let major: Int
  private var python: Task<String, any Error>?

  /// An environment that has one package and what it needs.
  ///
  /// - Parameter major: the package's major version.
  public init(_ package: String, major: Int) {
    self.package = package
    self.major = major
    folder = SharedData.package.appending(path: ".build/python-\(package)-\(major)").path
  }

  /// The path of the interpreter. The environment is made when it is first asked for.
  ///
  /// - Throws: `Unavailable` where there is no Python, or no PyPI.
  public func interpreter() async throws -> String {
    let task = python ?? Task { try await make() }
    python = task
    return try await task.value
  }

  /// A trait that skips tests where the environment cannot be made. With `CI=true` they run, and fail for want of it.
  public nonisolated var isAvailable: ConditionTrait {
    .enabled("needs \(name) from PyPI, and python3 with venv") { await self.obstacle() == nil }
  }

  /// Why tests that need the environment have to be skipped; nil where they are to run. With `CI=true` they always
  /// run, and fail for want of it.
  public func obstacle() async -> String? {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return nil }
    do {
      _ = try await interpreter()
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// There is no Python, or no PyPI.
  public struct Unavailable: Error, CustomStringConvertible {
    /// What is missing, and why.
    public let description: String
  }

  private nonisolated var name: String { "\(package) \(major)" }

  private func make() async throws -> String {
    let python = folder + "/bin/python"
    let installed = "import importlib.metadata as m; assert m.version('\(package)').startswith('\(major).')"
    if try await Command.run(python, ["-c", installed], atMost: 60).status == 0 { return python }
    for (program, arguments) in [
      ("python3", ["-m", "venv", "--clear", folder]),
      (python, ["-m", "pip", "install", "--quiet", "\(package)>=\(major),<\(major + 1)"]),
    ] {
      let run = try await Command.run(program, arguments, atMost: 300)
      if run.status != 0 {
        throw Unavailable(description: "there is no Python with \(name): \(program) says: \(run.output)")
      }
    }
    return python
  }
}
