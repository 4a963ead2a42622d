import MCPSupport

/// What a resource holds: a text, bytes, or several parts.
///
///     return "{\"stations\": 12}"
public struct ResourceContent: Sendable, Equatable {
  private enum Body: Sendable, Equatable {
    case text(String)
    case bytes(Base64)
    case parts([ResourceContents])
  }

  private let body: Body
  private let mimeType: String?

  /// Makes content of a text.
  ///
  /// - Parameter mimeType: its type; the one in the description where it is nil.
  public init(_ text: String, mimeType: String? = nil) {
    body = .text(text)
    self.mimeType = mimeType
  }

  /// Makes content of bytes.
  ///
  /// - Parameter mimeType: their type; the one in the description where it is nil.
  public init(bytes: some Sequence<UInt8>, mimeType: String? = nil) {
    body = .bytes(Base64(bytes: bytes))
    self.mimeType = mimeType
  }

  /// Makes content of parts, such as the files of a folder.
  public init(_ parts: [ResourceContents]) {
    body = .parts(parts)
    mimeType = nil
  }

  func result(of uri: String, mimeType described: String?) -> ReadResourceResult {
    let type = mimeType ?? described
    switch body {
    case .text(let text):
      return ReadResourceResult(contents: [.text(TextResourceContents(uri: uri, text: text, mimeType: type))])
    case .bytes(let bytes):
      return ReadResourceResult(contents: [.blob(BlobResourceContents(uri: uri, blob: bytes, mimeType: type))]
      )
    case .parts(let parts):
      return ReadResourceResult(contents: parts)
    }
  }
}

extension ResourceContent: ExpressibleByStringInterpolation {
  /// Makes content of a text.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

/// What a handler throws where there is no resource at an address that its template fits.
public struct ResourceNotFound: Error, Sendable, Equatable {
  /// Makes the error.
  public init() {}
}
