extension ProtocolError {
  /// The error of a resource that is not there, as a revision says it.
  public static func noResource(_ uri: String, in revision: Revision) -> ProtocolError {
    let facts = ErrorCode.all.first { $0.code == .resourceNotFound }
    let isCurrent = facts?.revisions.contains(revision) ?? false
    return ProtocolError(
      code: isCurrent ? .resourceNotFound : facts?.replacedBy ?? .invalidParams,
      message: "there is no resource \(uri)",
      data: try? JSONValue(json: ResourceNotFoundData(uri: uri).jsonBytes(for: revision)))
  }
}
