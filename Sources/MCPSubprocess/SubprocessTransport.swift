import MCPCore
import Subprocess
import Synchronization

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A server that runs as a process of its own and speaks over its standard streams.
///
///     let client = try await Client.connect(info: info) {
///       try await SubprocessTransport.start(ServerCommand("weather-server"))
///     }
///
/// When the connection is closed the server's input ends; if it does not end then, it is told to, and at last ended,
/// with all the processes that it has started. When it ends on its own, what was asked of it fails with the end of its
/// standard error.
public final class SubprocessTransport: Transport {
  private let command: ServerCommand
  private let lines: LineTransport
  private let ends: PipeEnds
  private let process: ServerProcess
  private let isClosed = Mutex(false)

  private init(
    _ command: ServerCommand, _ lines: LineTransport, _ ends: PipeEnds, _ process: ServerProcess
  ) {
    self.command = command
    self.lines = lines
    self.ends = ends
    self.process = process
  }

  deinit {
    close()
  }

  /// Starts a server.
  ///
  /// - Throws: what the system says when there is no such program, or it cannot be started.
  public static func start(_ command: ServerCommand) async throws -> SubprocessTransport {
    let input = try FileDescriptor.pipe()
    let output: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
    do {
      output = try FileDescriptor.pipe()
    } catch {
      try? input.readEnd.close()
      try? input.writeEnd.close()
      throw error
    }
    let ends = PipeEnds(toServer: input.writeEnd, fromServer: output.readEnd)
    let lines: LineTransport
    do {
      // Before the process, which could not be talked to without it.
      lines = try LineTransport(input: output.readEnd.rawValue, output: input.writeEnd.rawValue)
    } catch {
      try? input.readEnd.close()
      try? output.writeEnd.close()
      throw error
    }
    let process = try await ServerProcess.start(command, input: input.readEnd, output: output.writeEnd)
    return SubprocessTransport(command, lines, ends, process)
  }

  /// Receives frames; see `Transport`.
  ///
  /// - Throws: when frames can no longer be read.
  public func receive(_ body: FrameHandler) async throws(TransportError) {
    do throws(TransportError) {
      try await lines.receive(body)
    } catch {
      if error != .closedByPeer { throw error }
    }
    if isClosed.withLock({ $0 }) { return }
    // A server that writes no more is of no use any more, whether or not it has ended.
    close()
    throw .peerEnded(await process.report())
  }

  /// Takes a frame to be sent; see `Transport`.
  ///
  /// - Throws: when nobody reads what is sent any more, or the transport is closed.
  public func send(_ frame: [UInt8]) throws(TransportError) {
    try lines.send(frame)
  }

  /// Waits until more may be sent; see `Transport`.
  public func drained() async {
    await lines.drained()
  }

  /// Waits until all has gone out; see `Transport`.
  public func flushed() async {
    await lines.flushed()
  }

  /// Closes the transport; see `Transport`.
  public func close() {
    let isFirst = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return !isClosed
    }
    guard isFirst else { return }
    lines.close()
    Task { [command, lines, ends, process] in
      if await Promise.ends(within: command.exitTime, lines.flushed) {
        ends.endInput()
        await process.end()
      } else {
        // It does not read. What waits to be written gives up when nobody can read it any more.
        await process.terminate()
        await lines.flushed()
        ends.endInput()
      }
    }
  }

  /// Waits until the server's process is gone, with all that it has started; see `Transport`.
  public func ended() async {
    await process.ended()
  }

  /// The end of the server's standard error; nil where there is none.
  public var asides: String? { process.lastWords }
}

/// The ends of the pipes on this side, which are closed with the value.
final class PipeEnds: Sendable {
  private let fromServer: FileDescriptor
  private let toServer: Mutex<FileDescriptor?>

  init(toServer: FileDescriptor, fromServer: FileDescriptor) {
    self.toServer = Mutex(toServer)
    self.fromServer = fromServer
  }

  deinit {
    endInput()
    try? fromServer.close()
  }

  /// Lets the server see the end of its input.
  func endInput() {
    try? toServer.withLock { $0.take() }?.close()
  }
}
