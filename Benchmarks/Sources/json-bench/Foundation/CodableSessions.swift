// The types of the messages that begin a session or report on it, as one would write them for Foundation's coders: plain
// structures, whose coding the compiler writes. Members are left out, here and in the files beside, whose types no
// message has a value of: less work than ours have, for Foundation.

/// What `InitializeRequestParams` is.
struct CodableInitialize: Codable {
  let protocolVersion: String
  let capabilities: CodableClientCapabilities
  let clientInfo: CodableImplementation
}

/// What `ClientCapabilities` is.
struct CodableClientCapabilities: Codable {
  struct Roots: Codable {
    let listChanged: Bool?
  }

  struct Sampling: Codable {
    let context: [String: CodableJSON]?
    let tools: [String: CodableJSON]?
  }

  struct Elicitation: Codable {
    let form: [String: CodableJSON]?
    let url: [String: CodableJSON]?
  }

  let experimental: [String: [String: CodableJSON]]?
  let roots: Roots?
  let sampling: Sampling?
  let elicitation: Elicitation?
}

/// What `Implementation` is.
struct CodableImplementation: Codable {
  let name: String
  let title: String?
  let version: String
  let description: String?
  let websiteUrl: String?
}

/// What `DiscoverResult` is.
struct CodableDiscovery: Codable {
  struct Meta: Codable {
    let serverInfo: CodableImplementation?

    enum CodingKeys: String, CodingKey {
      case serverInfo = "io.modelcontextprotocol/serverInfo"
    }
  }

  let resultType: String
  let meta: Meta?
  let ttlMs: Int
  let cacheScope: CodableCacheScope
  let supportedVersions: [String]
  let capabilities: CodableServerCapabilities
  let instructions: String?

  enum CodingKeys: String, CodingKey {
    case resultType, ttlMs, cacheScope, supportedVersions, capabilities, instructions
    case meta = "_meta"
  }
}

/// What `CacheScope` is, without the values that nobody knows.
enum CodableCacheScope: String, Codable {
  case `public`, `private`
}

/// What `ServerCapabilities` is.
struct CodableServerCapabilities: Codable {
  struct Changes: Codable {
    let listChanged: Bool?
  }

  struct Resources: Codable {
    let subscribe: Bool?
    let listChanged: Bool?
  }

  let experimental: [String: [String: CodableJSON]]?
  let logging: [String: CodableJSON]?
  let completions: [String: CodableJSON]?
  let prompts: Changes?
  let resources: Resources?
  let tools: Changes?
}

/// What `ProgressNotificationParams` is.
struct CodableProgress: Codable {
  let progressToken: CodableID
  let progress: Double
  let total: Double?
  let message: String?
}
