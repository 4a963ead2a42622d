/// How to start a server as a process of its own. No shell is involved: what stands here is what the process gets.
public struct ServerCommand: Sendable, Equatable {
  /// The program: a path, where it has a slash, else a name that is looked for in `PATH`.
  public var executable: String
  /// Its arguments.
  public var arguments: [String]
  /// What differs from the environment of this process; nil takes a variable away.
  public var environment: [String: String?]
  /// The folder that it works in; that of this process when nil.
  public var workingFolder: String?
  /// How long it may take to end once its input has ended, before it is told to.
  public var exitTime: Duration
  /// How long it may take to end once it has been told to, before it is ended.
  public var terminationTime: Duration
  /// Is told each line of its standard error, as it comes.
  public var onErrorLine: (@Sendable (String) -> Void)?

  /// Makes a command; all but the program has a default.
  public init(
    _ executable: String, arguments: [String] = [], environment: [String: String?] = [:],
    workingFolder: String? = nil, exitTime: Duration = .seconds(2), terminationTime: Duration = .seconds(2),
    onErrorLine: (@Sendable (String) -> Void)? = nil
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.workingFolder = workingFolder
    self.exitTime = exitTime
    self.terminationTime = terminationTime
    self.onErrorLine = onErrorLine
  }

  /// Whether two commands start the same; what is told of standard error makes no difference.
  public static func == (left: ServerCommand, right: ServerCommand) -> Bool {
    left.executable == right.executable && left.arguments == right.arguments
      && left.environment == right.environment && left.workingFolder == right.workingFolder
      && left.exitTime == right.exitTime && left.terminationTime == right.terminationTime
  }
}
