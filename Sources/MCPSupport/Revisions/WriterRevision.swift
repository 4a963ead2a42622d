import MCPWire

// The writer carries a bare number, because MCPWire knows no protocol. Here the number gets its meaning.
extension JSONWriter {
  /// Makes a writer of text for a peer of a revision.
  @inlinable
  public init(revision: Revision) {
    self.init(version: revision.number)
  }

  /// The revision of the peer who will read the text.
  @inlinable
  public var revision: Revision { Revision(number: version) }
}
