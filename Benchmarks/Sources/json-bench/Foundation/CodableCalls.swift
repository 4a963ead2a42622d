/// What `CallToolResult` is.
struct CodableCallResult: Codable {
  let content: [CodableContent]
  let structuredContent: [String: CodableJSON]?
  let isError: Bool?
}

/// What `ContentBlock` is, without the kinds that no payload has: less work than the real union, for Foundation.
struct CodableContent: Codable {
  let type: String
  let text: String?
}

/// What `CallToolRequestParams` is.
struct CodableCallParams: Codable {
  let name: String
  let arguments: [String: CodableJSON]?
}

/// What an `Envelope` and its parameters are.
struct CodableRequest: Codable {
  let jsonrpc: String
  let id: CodableID
  let method: String
  let params: CodableCallParams
}

/// What `RequestID` is.
enum CodableID: Codable {
  case integer(Int)
  case string(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let integer): try container.encode(integer)
    case .string(let text): try container.encode(text)
    }
  }
}
