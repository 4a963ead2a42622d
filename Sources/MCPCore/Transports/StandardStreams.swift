// Before concurrency was checked: `stdout` is a variable of the C library.
#if canImport(Darwin)
  @preconcurrency import Darwin
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Glibc
#endif

/// The standard streams of the process, kept for messages alone.
///
/// While a server speaks over them, whatever else the program prints would break the messages: it goes to standard
/// error instead, and who reads standard input finds it empty.
public struct StandardStreams: ~Copyable {
  /// Where messages are read.
  public let input: CInt
  /// Where messages are written.
  public let output: CInt

  /// Takes the streams, until the value is gone.
  ///
  /// - Throws: when the system gives no descriptors.
  public static func take() throws(TransportError) -> StandardStreams {
    let input = try duplicate(STDIN_FILENO)
    let output: CInt
    do throws(TransportError) {
      output = try duplicate(STDOUT_FILENO)
    } catch {
      closeDescriptor(input)
      throw error
    }
    let nothing = open("/dev/null", O_RDONLY)
    if nothing >= 0 {
      dup2(nothing, STDIN_FILENO)
      closeDescriptor(nothing)
    }
    dup2(STDERR_FILENO, STDOUT_FILENO)
    // What is printed shall be seen when it is, and not be lost in a crash. Where standard output was a pipe, it would
    // wait in a buffer for more.
    fflush(stdout)
    setvbuf(stdout, nil, _IOLBF, 0)
    return StandardStreams(input: input, output: output)
  }

  private init(input: CInt, output: CInt) {
    self.input = input
    self.output = output
  }

  /// Gives the streams back.
  deinit {
    // What was printed and waits in a buffer belongs to standard error, too.
    fflush(nil)
    dup2(input, STDIN_FILENO)
    dup2(output, STDOUT_FILENO)
    closeDescriptor(input)
    closeDescriptor(output)
  }

  /// Another descriptor of the same stream, which programs that this one starts do not get.
  private static func duplicate(_ descriptor: CInt) throws(TransportError) -> CInt {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .system(call: "dup", code: errno) }
    return copy
  }
}
