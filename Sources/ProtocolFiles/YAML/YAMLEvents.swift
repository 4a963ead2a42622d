import CYAML
import ProtocolModel

/// The events of a YAML text, one after the other, as libyaml finds them.
///
/// It owns libyaml's parser. What `next` returns holds no memory of libyaml's.
struct YAMLEvents: ~Copyable {
  // On the heap, since libyaml keeps its address.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let source: SourceText
  private let characters: YAMLCharacterOffsets

  init(_ source: SourceText) throws(Diagnostic) {
    self.source = source
    characters = YAMLCharacterOffsets(source)
    text = .allocate(capacity: source.bytes.count - source.start)
    _ = text.initialize(from: source.bytes[source.start...])
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw .error(
        .yamlSyntax, "not enough memory to read the file", at: source.range(source.start, source.start))
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// The next event. There is none after `streamEnd`, nor after an error.
  mutating func next() throws(Diagnostic) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw YAMLSyntaxProblem(parser.pointee, in: source, characters).diagnostic
    }
    defer { yaml_event_delete(&event) }
    return converted(event)
  }

  private func converted(_ event: yaml_event_t) -> YAMLEvent {
    var result = YAMLEvent(
      kind: .streamEnd,
      start: characters.offset(ofCharacter: event.start_mark.index),
      end: characters.offset(ofCharacter: event.end_mark.index))
    switch event.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_ALIAS_EVENT:
      result.kind = .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      result.kind = .scalar(converted(scalar.value, length: scalar.length, scalar.style))
      (result.anchor, result.tag) = (string(scalar.anchor), string(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      result.kind = .listStart
      let list = event.data.sequence_start
      (result.anchor, result.tag) = (string(list.anchor), string(list.tag))
    case YAML_SEQUENCE_END_EVENT: result.kind = .listEnd
    case YAML_MAPPING_START_EVENT:
      result.kind = .mapStart
      let map = event.data.mapping_start
      (result.anchor, result.tag) = (string(map.anchor), string(map.tag))
    case YAML_MAPPING_END_EVENT: result.kind = .mapEnd
    default: result.kind = .streamEnd
    }
    return result
  }

  private func converted(
    _ bytes: UnsafePointer<UInt8>?, length: Int, _ style: yaml_scalar_style_t
  ) -> YAMLScalar {
    // By its length, since a text may hold NUL.
    let buffer = UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : length)
    let text = String(decoding: buffer, as: UTF8.self)
    return switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      YAMLScalar(text: text, style: .quoted)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: YAMLScalar(text: text, style: .block)
    default: YAMLScalar(text: text, style: .plain)
    }
  }

  private func string(_ name: UnsafePointer<UInt8>?) -> String? {
    name.map { String(cString: $0) }
  }
}
