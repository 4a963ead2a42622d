import Foundation
import MCPWire
import TestSupport
import Testing

@Suite("The JSON parsing corpus", SharedData.available("corpora/json-parsing"))
struct ParsingCorpusTests {
  /// The ways to read a text; all must judge alike.
  static let readers: [(name: String, read: @Sendable ([UInt8]) throws -> Void)] = [
    ("readValue", { _ = try JSONValue(json: $0) }),
    (
      "skipValue",
      {
        var reader = JSONReader($0)
        try reader.skipValue()
        try reader.finish()
      }
    ),
    ("a kept member", { _ = try Keeping(json: Array(#"{"kept":"#.utf8) + $0 + Array("}".utf8)) }),
    ("a skipped member", { _ = try Skipping(json: Array(#"{"skipped":"#.utf8) + $0 + Array("}".utf8)) }),
  ]

  @Test("what must be accepted is, and means the same when written and read again")
  func accepted() throws {
    for (name, bytes) in try files("y_") {
      for reader in Self.readers {
        #expect(throws: Never.self, "\(reader.name) \(name)") { try reader.read(bytes) }
      }
      let value = try JSONValue(json: bytes)
      #expect(try JSONValue(json: value.jsonBytes()) == value, "\(name)")
      #expect(try !value.jsonBytes().contains(0x0A), "\(name)")
    }
  }

  @Test("what must be rejected is")
  func rejected() throws {
    for (name, bytes) in try files("n_") {
      for reader in Self.readers {
        #expect(throws: JSONError.self, "\(reader.name) \(name)") { try reader.read(bytes) }
      }
    }
  }

  /// What the corpus leaves open: whether a text is accepted. Numbers of any size are kept; strings must be
  /// valid UTF-8, without halves of surrogate pairs; a byte order mark is an error; nesting is limited to 128
  /// levels.
  static let decisions: [String: Bool] = [
    "number_double_huge_neg_exp": true,
    "number_huge_exp": true,
    "number_neg_int_huge_exp": true,
    "number_pos_double_huge_exp": true,
    "number_real_neg_overflow": true,
    "number_real_pos_overflow": true,
    "number_real_underflow": true,
    "number_too_big_neg_int": true,
    "number_too_big_pos_int": true,
    "number_very_big_negative_int": true,
    "object_key_lone_2nd_surrogate": false,
    "string_1st_surrogate_but_2nd_missing": false,
    "string_1st_valid_surrogate_2nd_invalid": false,
    "string_UTF-16LE_with_BOM": false,
    "string_UTF-8_invalid_sequence": false,
    "string_UTF8_surrogate_U+D800": false,
    "string_incomplete_surrogate_and_escape_valid": false,
    "string_incomplete_surrogate_pair": false,
    "string_incomplete_surrogates_escape_valid": false,
    "string_invalid_lonely_surrogate": false,
    "string_invalid_surrogate": false,
    "string_invalid_utf-8": false,
    "string_inverted_surrogates_U+1D11E": false,
    "string_iso_latin_1": false,
    "string_lone_second_surrogate": false,
    "string_lone_utf8_continuation_byte": false,
    "string_not_in_unicode_range": false,
    "string_overlong_sequence_2_bytes": false,
    "string_overlong_sequence_6_bytes": false,
    "string_overlong_sequence_6_bytes_null": false,
    "string_truncated-utf-8": false,
    "string_utf16BE_no_BOM": false,
    "string_utf16LE_no_BOM": false,
    "structure_500_nested_arrays": false,
    "structure_UTF-8_BOM_empty_object": false,
  ]

  @Test("what is left open is decided")
  func open() throws {
    for (name, bytes) in try files("i_") {
      let expected = try #require(Self.decisions[name] as Bool?, "no decision about \(name)")
      for reader in Self.readers {
        let isAccepted = (try? reader.read(bytes)) != nil
        #expect(isAccepted == expected, "\(reader.name) \(name)")
      }
    }
  }

  private func files(_ prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    let files = try SharedData.files(in: "corpora/json-parsing", suffix: ".json")
      .filter { $0.lastPathComponent.hasPrefix(prefix) }
    #expect(!files.isEmpty)
    return try files.map { file in
      let name = file.deletingPathExtension().lastPathComponent.dropFirst(prefix.count)
      return (String(name), Array(try Data(contentsOf: file)))
    }
  }
}

private struct Keeping: JSONDecodable {
  var others = JSONObject()

  init(json reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() { try reader.keep(key, in: &others) }
  }
}

private struct Skipping: JSONDecodable {
  init(json reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while try reader.nextKey() != nil { try reader.skipValue() }
  }
}
