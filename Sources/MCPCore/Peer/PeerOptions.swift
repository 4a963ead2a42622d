import MCPWire

/// What a peer allows the other side, and itself.
public struct PeerOptions: Sendable {
  /// How many messages of the other side may be worked on at once. When there are more, nothing is read until some
  /// of them are answered and the answers have gone out.
  public var maximumInFlight = 256
  /// How long and how deep a message may be.
  public var limits = JSONLimits.default
  /// What calls do that say nothing else.
  public var calls = CallOptions.Defaults()
  /// How long requests that are being worked on may take to end after the other side has ended its stream.
  public var drainTime = Duration.seconds(30)
  /// The time that calls go by.
  package var clock = CallClock.system

  /// Makes options.
  public init() {}
}

/// What the sender of a request asks beside the request.
public struct CallOptions: Sendable {
  /// How long to wait for the answer; nil: as the peer's options say.
  public var timeout: Duration?
  /// How long to wait in all, however much progress is told; nil: as the peer's options say.
  public var maximumTimeout: Duration?
  /// Whether progress starts the time anew; nil: as the peer's options say.
  public var resetsOnProgress: Bool?
  /// Is told of progress, in its order, and before the answer. Without it, none is asked for.
  ///
  /// No message is read while it runs, so it should not take long.
  public var onProgress: (@Sendable (Progress) -> Void)?

  /// Makes options.
  public init(
    timeout: Duration? = nil, maximumTimeout: Duration? = nil, resetsOnProgress: Bool? = nil,
    onProgress: (@Sendable (Progress) -> Void)? = nil
  ) {
    self.timeout = timeout
    self.maximumTimeout = maximumTimeout
    self.resetsOnProgress = resetsOnProgress
    self.onProgress = onProgress
  }

  /// What calls do that say nothing else.
  public struct Defaults: Sendable {
    /// How long to wait for an answer.
    public var timeout = Duration.seconds(60)
    /// How long to wait in all, however much progress is told.
    public var maximumTimeout = Duration.seconds(600)
    /// Whether progress starts the time anew.
    public var resetsOnProgress = true
  }
}

/// How far a request is.
public struct Progress: Sendable, Equatable {
  /// How much is done; it only grows.
  public var progress: Double
  /// How much there is to do, where that is known.
  public var total: Double?
  /// What is being done, for people.
  public var message: String?

  /// Makes a progress.
  public init(progress: Double, total: Double? = nil, message: String? = nil) {
    self.progress = progress
    self.total = total
    self.message = message
  }
}
