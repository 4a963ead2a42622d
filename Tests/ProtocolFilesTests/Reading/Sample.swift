extension Reading {
  /// A description as people write it, with everything that the format asks of YAML.
  static let sampleYAML = """
    # A part of a protocol.
    protocol: mcp
    revisions: [2024-11-05, 2025-03-26, 2025-06-18, 2025-11-25, 2026-07-28]

    types:
      BaseMetadata:
        doc: &base A name for programs and a title for people.
        fields:
          name: string!
          title: string since 2025-06-18
      Icons: { fields: { icons: list<Icon> since 2025-11-25 } }
      Tool:
        doc: Definition for a tool the client can call.
        group: tools
        include: [BaseMetadata, Icons]
        fields:
          description: string
          inputSchema: schema!
          outputSchema: schema since 2025-06-18
          annotations: ToolAnnotations since 2025-03-26
          taskSupport: { is: enum(forbidden|optional|required), default: forbidden }
          priority: { is: number(0...1), default: 0.5 }
      Größe:
        doc: |
          A text over
          several lines — with “quotes”, and a colon: here.
        also: >-
          Folded
          text.
        fields: {}
      Cursor:
        is: string
        doc: *base
        examples:
          - "a \\"quoted\\" text\\n"
          - 'it''s'
          -
          - ~
          - 0x1F
          - [-1, 2.50, 1e3, true, False]
          - { on: yes, 2025-06-18: no }

    methods:
      tools/call:
        from: { ..2025-11-25: server, 2026-07-28..: server-embedded }
        headers: { Mcp-Name: params.name }
        params: &call
          - name
          - arguments
      tools/list:
        from: server
        paged: true
        cached: { ttl: 300 }
      again: *call

    """

  /// The same description in its JSON form.
  static let sampleJSON = #"""
    {
      "protocol": "mcp",
      "revisions": ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"],
      "types": {
        "BaseMetadata": {
          "doc": "A name for programs and a title for people.",
          "fields": {"name": "string!", "title": "string since 2025-06-18"}
        },
        "Icons": {"fields": {"icons": "list<Icon> since 2025-11-25"}},
        "Tool": {
          "doc": "Definition for a tool the client can call.",
          "group": "tools",
          "include": ["BaseMetadata", "Icons"],
          "fields": {
            "description": "string",
            "inputSchema": "schema!",
            "outputSchema": "schema since 2025-06-18",
            "annotations": "ToolAnnotations since 2025-03-26",
            "taskSupport": {"is": "enum(forbidden|optional|required)", "default": "forbidden"},
            "priority": {"is": "number(0...1)", "default": 0.5}
          }
        },
        "Gr\u00f6\u00DFe": {
          "doc": "A text over\nseveral lines \u2014 with “quotes”, and a colon: here.\n",
          "also": "Folded text.",
          "fields": {}
        },
        "Cursor": {
          "is": "string",
          "doc": "A name for programs and a title for people.",
          "examples": [
            "a \"quoted\" text\n", "it's", null, null, 31, [-1, 2.50, 1e3, true, false],
            {"on": "yes", "2025-06-18": "no"}
          ]
        }
      },
      "methods": {
        "tools\/call": {
          "from": {"..2025-11-25": "server", "2026-07-28..": "server-embedded"},
          "headers": {"Mcp-Name": "params.name"},
          "params": ["name", "arguments"]
        },
        "tools/list": {"from": "server", "paged": true, "cached": {"ttl": 300}},
        "again": ["name", "arguments"]
      }
    }

    """#
}
