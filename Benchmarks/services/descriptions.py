"""Descriptions of services with many tools, and the same tools as a person would write them by hand."""


def tool_yaml(number):
    """A tool as many are: three arguments with a limit and a default, and a structured result with a list."""
    return f"""
  - name: tool_{number}
    description: Does the thing of number {number}.
    inputSchema:
      type: object
      properties:
        city: {{ type: string, description: The city's name., minLength: 1 }}
        days: {{ type: integer, minimum: 1, maximum: 14, default: 3 }}
        unit: {{ type: string, enum: [celsius, fahrenheit] }}
      required: [city]
      additionalProperties: false
    outputSchema:
      type: object
      properties:
        summary: {{ type: string }}
        values:
          type: array
          items:
            type: object
            properties: {{ day: {{ type: string }}, high: {{ type: number }} }}
            required: [day, high]
      required: [summary, values]"""


def service_yaml(count):
    tools = "".join(tool_yaml(number) for number in range(count))
    return f"server: {{ name: many, version: 1.0.0 }}\ntools:{tools}\n"


def handlers_swift(count):
    """What a user writes for the generated service."""
    methods = "\n".join(
        f"""
  func tool{number}(_ input: Many.Tool{number}.Input, context: ServerContext) async throws -> Many.Tool{number}.Output {{
    .init(summary: input.city, values: [.init(day: "1", high: Double(input.days))])
  }}"""
        for number in range(count)
    )
    return f"import MCPKit\n\nstruct Handlers: Many.Service {{{methods}\n}}\n"


def by_hand_swift(count):
    """The same server without a description: Codable types, schemas as literals, checks and a switch."""
    types = "\n".join(
        f"""
struct Input{number}: JSONDecodable, Codable {{
  enum Unit: String, Codable {{ case celsius, fahrenheit }}
  var city: String
  var days: Int?
  var unit: Unit?

  init(json reader: inout JSONReader) throws(JSONError) {{
    var city: String?
    let start = try reader.beginObject()
    while let key = try reader.nextKey() {{
      switch key {{
      case "city": city = try reader.readString()
      case "days": days = try reader.readInt()
      case "unit":
        let place = reader.offset
        guard let known = Unit(rawValue: try reader.readString()) else {{ throw reader.invalid("no unit", at: place) }}
        unit = known
      default: throw reader.invalid("unknown member", at: reader.offset)
      }}
    }}
    self.city = try reader.require(city, "city", of: start)
    if self.city.isEmpty {{ throw reader.invalid("city is empty", at: start) }}
    if let days, !(1...14).contains(days) {{ throw reader.invalid("days is not from 1 to 14", at: start) }}
  }}
}}

struct Output{number}: JSONEncodable, Codable {{
  struct Value: Codable {{
    var day: String
    var high: Double
  }}
  var summary: String
  var values: [Value]

  func encode(to writer: inout JSONWriter) {{
    writer.beginObject()
    writer.encode(summary, forKey: "summary")
    writer.key("values")
    writer.beginArray()
    for value in values {{
      writer.beginObject()
      writer.encode(value.day, forKey: "day")
      writer.encode(value.high, forKey: "high")
      writer.endObject()
    }}
    writer.endArray()
    writer.endObject()
  }}
}}

let tool{number} = Tool(
  name: "tool_{number}",
  inputSchema: [
    "type": "object",
    "properties": [
      "city": ["type": "string", "description": "The city's name.", "minLength": 1],
      "days": ["type": "integer", "minimum": 1, "maximum": 14, "default": 3],
      "unit": ["type": "string", "enum": ["celsius", "fahrenheit"]],
    ],
    "required": ["city"],
    "additionalProperties": false,
  ],
  description: "Does the thing of number {number}.",
  outputSchema: [
    "type": "object",
    "properties": [
      "summary": ["type": "string"],
      "values": [
        "type": "array",
        "items": [
          "type": "object",
          "properties": ["day": ["type": "string"], "high": ["type": "number"]],
          "required": ["day", "high"],
        ],
      ],
    ],
    "required": ["summary", "values"],
  ])
"""
        for number in range(count)
    )
    cases = "\n".join(
        f"""    case "tool_{number}":
      let input = try params.decodeArguments(as: Input{number}.self)
      return try CallToolResult(
        structured: Output{number}(summary: input.city, values: [.init(day: "1", high: Double(input.days ?? 3))]))"""
        for number in range(count)
    )
    list_ = ", ".join(f"tool{number}" for number in range(count))
    return f"""import MCPKit
{types}
struct Handlers: ToolsHandler {{
  func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {{
    ListToolsResult(tools: [{list_}])
  }}

  func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {{
    switch params.name {{
{cases}
    default: throw ProtocolError(code: .invalidParams, message: "there is no tool \\(params.name)")
    }}
  }}
}}
"""
