/// A step of a YAML text, in Swift values.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(YAMLScalar)
    case listStart
    case listEnd
    case mapStart
    case mapEnd
  }

  var kind: Kind

  /// The name after `&`, if there is one.
  var anchor: String?

  /// The full name of an explicit tag, such as `tag:yaml.org,2002:str`.
  var tag: String?

  /// The offset of the first byte, anchor and tag included.
  var start: Int

  /// The offset after the last byte.
  var end: Int
}

/// The text of a scalar and how it was written.
struct YAMLScalar {
  enum Style {
    case plain
    case quoted
    case block
  }

  var text: String
  var style: Style
}
