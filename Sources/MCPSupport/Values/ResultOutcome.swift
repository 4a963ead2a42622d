/// One of the results that a request may have: its own, or one that says that more is to be done first.
///
/// The known ones are generated, as `CallToolOutcome`. They tell the kinds apart by the protocol's result tag.
public protocol ResultOutcome: ProtocolValue {}
