extension URITemplate {
  /// The URI that the template makes of values (section 3 of RFC 6570).
  ///
  /// Variables without a value are left out, and so are those whose list or pairs are empty.
  ///
  /// - Throws: when a list or pairs are given for a variable that is to be cut to a prefix (section 2.4.1).
  public func expand(_ values: [String: Value]) throws(URITemplateError) -> String {
    String(decoding: try expand(values, atMost: .max), as: UTF8.self)
  }

  /// Expands until more than a number of bytes are written.
  func expand(_ values: [String: Value], atMost limit: Int) throws(URITemplateError) -> [UInt8] {
    var output: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let bytes, _): output.append(contentsOf: bytes)
      case .expression(let expression): try expression.expand(values, atMost: limit, to: &output)
      }
      if output.count > limit { break }
    }
    return output
  }
}

extension Expression {
  fileprivate func expand(
    _ values: [String: URITemplate.Value], atMost limit: Int, to output: inout [UInt8]
  ) throws(URITemplateError) {
    var separator = `operator`.first
    for (variable, offset) in zip(variables, offsets) where output.count <= limit {
      guard let value = values[variable.name], !value.isUndefined else { continue }
      if let separator { output.append(separator) }
      separator = `operator`.separator
      switch value {
      case .string(let text):
        append(name: variable.name, isEmpty: text.isEmpty, to: &output)
        appendValue(
          text, keepsReserved: `operator`.keepsReserved, atMost: variable.prefixLength, to: &output)
      case .list, .pairs:
        guard variable.prefixLength == nil else {
          throw URITemplateError(reason: .prefixOfComposite, offset: offset)
        }
        if variable.isExploded {
          explode(value, name: variable.name, to: &output)
        } else {
          append(name: variable.name, isEmpty: false, to: &output)
          join(value, to: &output)
        }
      }
    }
  }

  private func append(name: String, isEmpty: Bool, to output: inout [UInt8]) {
    guard `operator`.isNamed else { return }
    output.append(contentsOf: name.utf8)
    if !isEmpty || `operator`.marksEmpty { output.append(.equals) }
  }

  private func append(_ text: String, to output: inout [UInt8]) {
    appendValue(text, keepsReserved: `operator`.keepsReserved, to: &output)
  }

  private func join(_ value: URITemplate.Value, to output: inout [UInt8]) {
    let items =
      switch value {
      case .string(let text): [text]
      case .list(let items): items
      case .pairs(let pairs): pairs.flatMap { [$0.key, $0.value] }
      }
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(.comma) }
      append(item, to: &output)
    }
  }

  /// Section 2.4.2: every item by itself.
  private func explode(_ value: URITemplate.Value, name: String, to output: inout [UInt8]) {
    switch value {
    case .string(let text): append(text, to: &output)
    case .list(let items):
      for (index, item) in items.enumerated() {
        if index > 0 { output.append(`operator`.separator) }
        append(name: name, isEmpty: item.isEmpty, to: &output)
        append(item, to: &output)
      }
    case .pairs(let pairs):
      for (index, pair) in pairs.enumerated() {
        if index > 0 { output.append(`operator`.separator) }
        append(pair.key, to: &output)
        if !pair.value.isEmpty || `operator`.marksEmpty { output.append(.equals) }
        append(pair.value, to: &output)
      }
    }
  }
}

extension URITemplate.Value {
  /// Section 2.3: what is empty and not a string counts as undefined.
  fileprivate var isUndefined: Bool {
    switch self {
    case .string: false
    case .list(let items): items.isEmpty
    case .pairs(let pairs): pairs.isEmpty
    }
  }
}
