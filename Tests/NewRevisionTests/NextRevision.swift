import Foundation
import TestSupport

/// A revision that nobody has published: the newest official one with a change of every kind.
enum NextRevision {
  static let date = "2027-01-31"

  /// Its schema.
  ///
  /// - Throws: when the official one cannot be read.
  static func schema() throws -> Data {
    let official = SharedData.root.appending(path: "spec/2026-07-28/schema.json")
    var schema = try SchemaTree(try Data(contentsOf: official))
    for (name, definition) in definitions { try schema.set(name, to: definition) }
    try schema.append(##"{ "$ref": "#/$defs/SubmitRatingRequest" }"##, to: "ClientRequest.anyOf")
    try schema.append(##"{ "$ref": "#/$defs/RatingsChangedNotification" }"##, to: "ServerNotification.anyOf")
    try schema.append(##"{ "$ref": "#/$defs/VideoContent" }"##, to: "ContentBlock.anyOf")
    try schema.set(
      "ServerCapabilities.properties.ratings",
      to: #"{ "type": "object", "properties": { "listChanged": { "type": "boolean" } } }"#)
    try schema.set("Resource.properties.checksum", to: #"{ "type": "string" }"#)
    try schema.append(#""trace""#, to: "LoggingLevel.enum")
    try schema.append(#""contrast""#, to: "Icon.properties.theme.enum")
    try schema.set("Annotations.properties.priority.maximum", to: "10")
    try schema.set("Annotations.properties.lastModified", to: nil)
    return try schema.data()
  }

  private static let definitions = [
    "SubmitRatingRequest": ##"""
    {
      "type": "object",
      "properties": {
        "id": { "$ref": "#/$defs/RequestId" },
        "jsonrpc": { "type": "string", "const": "2.0" },
        "method": { "type": "string", "const": "ratings/submit" },
        "params": { "$ref": "#/$defs/SubmitRatingRequestParams" }
      },
      "required": ["id", "jsonrpc", "method", "params"]
    }
    """##,
    "SubmitRatingRequestParams": ##"""
    {
      "type": "object",
      "properties": {
        "_meta": { "$ref": "#/$defs/RequestMetaObject" },
        "tool": { "type": "string" },
        "stars": { "type": "integer", "minimum": 1, "maximum": 5 },
        "comment": { "type": "string" }
      },
      "required": ["_meta", "tool", "stars"]
    }
    """##,
    "SubmitRatingResult": ##"""
    {
      "type": "object",
      "properties": {
        "_meta": { "$ref": "#/$defs/ResultMetaObject" },
        "resultType": { "type": "string" },
        "average": { "type": "number" }
      },
      "required": ["resultType", "average"]
    }
    """##,
    "SubmitRatingResultResponse": ##"""
    {
      "type": "object",
      "properties": {
        "id": { "$ref": "#/$defs/RequestId" },
        "jsonrpc": { "type": "string", "const": "2.0" },
        "result": { "$ref": "#/$defs/SubmitRatingResult" }
      },
      "required": ["id", "jsonrpc", "result"]
    }
    """##,
    "RatingsChangedNotification": ##"""
    {
      "type": "object",
      "properties": {
        "jsonrpc": { "type": "string", "const": "2.0" },
        "method": { "type": "string", "const": "notifications/ratings/changed" },
        "params": { "$ref": "#/$defs/NotificationParams" }
      },
      "required": ["jsonrpc", "method"]
    }
    """##,
    "RatingsClosedError": ##"""
    {
      "type": "object",
      "properties": {
        "id": { "$ref": "#/$defs/RequestId" },
        "jsonrpc": { "type": "string", "const": "2.0" },
        "error": {
          "allOf": [
            { "$ref": "#/$defs/Error" },
            {
              "type": "object",
              "properties": {
                "code": { "type": "integer", "const": -32030 },
                "data": {
                  "type": "object",
                  "properties": { "since": { "type": "string" } },
                  "required": ["since"]
                }
              },
              "required": ["code", "data"]
            }
          ]
        }
      },
      "required": ["error", "jsonrpc"]
    }
    """##,
    "VideoContent": ##"""
    {
      "type": "object",
      "properties": {
        "type": { "type": "string", "const": "video" },
        "data": { "type": "string", "format": "byte" },
        "mimeType": { "type": "string" },
        "annotations": { "$ref": "#/$defs/Annotations" },
        "_meta": { "$ref": "#/$defs/MetaObject" }
      },
      "required": ["type", "data", "mimeType"]
    }
    """##,
  ]
}
