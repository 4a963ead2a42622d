import MCPWire
import TestSupport
import Testing

@Suite("Hostile texts do no harm")
struct HostileTextTests {
  /// Every way to read any value; each either accepts or rejects.
  static let readers: [@Sendable ([UInt8], JSONLimits) throws -> Void] = [
    { bytes, limits in _ = try JSONValue(json: bytes, limits: limits) },
    { bytes, limits in
      var reader = JSONReader(bytes, limits: limits)
      _ = try reader.readValue()
      try reader.finish()
    },
    { bytes, limits in
      var reader = JSONReader(bytes, limits: limits)
      try reader.skipValue()
      try reader.finish()
    },
    { bytes, limits in _ = try Everything(json: bytes, limits: limits) },
  ]

  @Test("nesting is limited", arguments: [1, 3, 63, 64, 65, 127, 128, 129, 200, 256], 0..<4)
  func depth(_ limit: Int, _ reader: Int) throws {
    let read = Self.readers[reader]
    for (open, middle, close) in [("[", "", "]"), (#"{"a":"#, "1", "}"), (#"[{"a":"#, "[]", "}]")] {
      let levels = open.hasPrefix("[{") ? 2 : 1
      func nested(_ count: Int) -> [UInt8] {
        Array((String(repeating: open, count: count) + middle + String(repeating: close, count: count)).utf8)
      }
      let limits = JSONLimits(depth: limit)
      let fitting = (limit - (middle == "[]" ? 1 : 0)) / levels
      if fitting > 0 { try read(nested(fitting), limits) }
      #expect(jsonError { try read(nested(fitting + 1), limits) }?.reason == .depthLimit(limit))
      #expect(jsonError { try read(nested(100_000), limits) }?.reason == .depthLimit(limit))
      #expect(jsonError { try read(Array(String(repeating: open, count: 100_000).utf8), limits) } != nil)
    }
  }

  @Test("no limit of depth is beyond what the stack holds")
  func depthOfLimits() {
    #expect(JSONLimits(depth: .max).depth == 256)
    #expect(JSONLimits(depth: -1).depth == 1)
    #expect(JSONLimits.default.depth == 128)
  }

  @Test("a text that is cut anywhere is rejected")
  func truncation() throws {
    let sample = Array(sampleText.utf8)
    for read in Self.readers {
      try read(sample, .default)
      for length in 0..<sample.count {
        #expect(jsonError { try read(Array(sample[..<length]), .default) } != nil, "cut to \(length) bytes")
      }
    }
    for length in 0..<sample.count {
      #expect(jsonError { _ = try Tool(json: Array(sample[..<length])) } != nil, "cut to \(length) bytes")
    }
  }

  @Test("a text in which bytes are changed is rejected, or read, written and read again alike")
  func mutations() throws {
    let sample = Array(sampleText.utf8)
    var random = SplitMix(state: 20_260_728)
    let favorites = Array("{}[]\",:\\u0eE.-+ \n".utf8)
    for _ in 0..<Fuzz.rounds(20_000) {
      var bytes = sample
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes[index] = favorites[Int.random(in: favorites.indices, using: &random)]
        case 2: bytes.remove(at: index)
        default: bytes.insert(favorites[Int.random(in: favorites.indices, using: &random)], at: index)
        }
      }
      let outcomes = Self.readers.map { read in jsonError { try read(bytes, .default) } }
      // All ways of reading agree, and on the place of the fault, too.
      #expect(
        outcomes.allSatisfy { $0?.offset == outcomes[0]?.offset }, "\(String(decoding: bytes, as: UTF8.self))"
      )
      if outcomes[0] == nil {
        let value = try JSONValue(json: bytes)
        #expect(try JSONValue(json: value.jsonBytes()) == value)
      }
      if let tool = try? Tool(json: bytes) {
        #expect(try Tool(json: tool.jsonBytes()) == tool)
      }
    }
  }
}

/// Reads a value of any kind call by call, as generated types do, unlike `JSONValue`.
private struct Everything: JSONDecodable {
  init(json reader: inout JSONReader) throws(JSONError) {
    switch try reader.peekKind() {
    case .null: _ = try reader.readNullIfPresent()
    case .bool: _ = try reader.readBool()
    case .number: _ = try reader.readNumber()
    case .string: _ = try reader.readString()
    case .array: _ = try reader.decode([Everything].self)
    case .object:
      try reader.beginObject()
      while try reader.nextKey() != nil { _ = try reader.decode(Everything.self) }
    }
  }
}
