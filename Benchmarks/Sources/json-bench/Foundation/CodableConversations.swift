// The types of what a language model reads and of what its user is asked; see CodableSessions.swift.

/// What `ReadResourceResult` is.
struct CodableReadResult: Codable {
  let contents: [CodableResource]
}

/// What `ResourceContents` is: one structure for the two kinds, which is less work than the real union.
struct CodableResource: Codable {
  let uri: String
  let mimeType: String?
  let text: String?
  let blob: String?
}

/// What `GetPromptResult` is.
struct CodablePrompt: Codable {
  let description: String?
  let messages: [CodableMessage]
}

/// What `PromptMessage` and `SamplingMessage` are. The latter may have a list of contents, which no message has.
struct CodableMessage: Codable {
  enum Role: String, Codable {
    case user, assistant
  }

  let role: Role
  let content: CodableBlock
}

/// What `ContentBlock` is: one structure for the two kinds that the messages have.
struct CodableBlock: Codable {
  let type: String
  let text: String?
  let resource: CodableResource?
}

/// What `CreateMessageRequestParams` is.
struct CodableSampling: Codable {
  enum Context: String, Codable {
    case none, thisServer, allServers
  }

  struct Hint: Codable {
    let name: String?
  }

  struct Preferences: Codable {
    let hints: [Hint]?
    let costPriority: Double?
    let speedPriority: Double?
    let intelligencePriority: Double?
  }

  let messages: [CodableMessage]
  let modelPreferences: Preferences?
  let systemPrompt: String?
  let includeContext: Context?
  let temperature: Double?
  let maxTokens: Int
  let stopSequences: [String]?
  let metadata: [String: CodableJSON]?
}

/// What `ElicitRequestParams` is, without the kind that sends users to a website.
struct CodableForm: Codable {
  struct Schema: Codable {
    let type: String
    let properties: [String: CodableFormField]
    let required: [String]?
  }

  let mode: String?
  let message: String
  let requestedSchema: Schema
}

/// What `PrimitiveSchemaDefinition` is: one structure for all kinds, which is much less work than the real union, whose
/// kinds are told apart by the members that are there.
struct CodableFormField: Codable {
  struct Option: Codable {
    let const: String
    let title: String
  }

  let type: String
  let title: String?
  let description: String?
  let minLength: Int?
  let maxLength: Int?
  let format: String?
  let minimum: Double?
  let maximum: Double?
  let `enum`: [String]?
  let oneOf: [Option]?
  let `default`: CodableJSON?
}
