import ProtocolModel

extension ServiceReader {
  /// Arguments that are mirrored in HTTP headers follow rules, or clients drop the tool (SEP-2243).
  mutating func checkHeaders(_ schema: Node) {
    var first: [String: SourceRange] = [:]
    checkHeaders(schema, isReachable: true, isRoot: true, &first)
  }

  private mutating func checkHeaders(
    _ schema: Node, isReachable: Bool, isRoot: Bool, _ first: inout [String: SourceRange]
  ) {
    if let header = schema[SchemaKeywords.header] {
      check(header, of: schema, isReachable: isReachable && !isRoot, &first)
    }
    for entry in schema.map ?? [] {
      let isOnTheWay = isReachable && entry.name == "properties"
      switch SchemaKeywords.kinds[entry.name] {
      case .schema: checkHeaders(entry.value, isReachable: false, isRoot: false, &first)
      case .schemaList:
        for item in entry.value.list ?? [] { checkHeaders(item, isReachable: false, isRoot: false, &first) }
      case .schemaMap:
        for item in entry.value.map ?? [] {
          checkHeaders(item.value, isReachable: isOnTheWay, isRoot: false, &first)
        }
      default: break
      }
    }
  }

  private mutating func check(
    _ header: Node, of schema: Node, isReachable: Bool, _ first: inout [String: SourceRange]
  ) {
    guard let name = header.string else { return }
    let isToken =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
            || "!#$%&'*+-.^_`|~".unicodeScalars.contains($0))
      }
    let what = "'\(SchemaKeywords.header)'"
    if !isToken {
      diagnostics.error(
        .headerRule, "\(what) is the name of an HTTP header, and '\(name)' is none", at: header.range)
    }
    if !isReachable {
      diagnostics.error(
        .headerRule, "\(what) stands only on a property, or on a property of a property", at: header.range)
    }
    let types = schema.schemaTypes.filter { $0 != "null" }
    if types.count != 1 || !["string", "integer", "boolean"].contains(types[0]) {
      diagnostics.error(
        .headerRule, "\(what) stands only on a string, an integer or a boolean", at: header.range)
    }
    if let twin = first[name.lowercased()] {
      diagnostics.error(
        .headerRule, "the header '\(name)' mirrors two arguments", at: header.range,
        notes: [.init("the other one", at: twin)])
    } else {
      first[name.lowercased()] = header.range
    }
  }
}
