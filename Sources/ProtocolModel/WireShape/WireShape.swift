/// What one revision of a protocol looks like on the wire, in one canonical form.
///
/// An official schema is brought into this form, and so is a description's projection to the revision; the two are
/// then equal, or the description is wrong. Names are those of the official schema. What it spells out where it is
/// used has no name here either, so that a description may give it one.
public struct WireShape: Sendable, Equatable {
  /// The definitions, by official name: everything but messages, errors and the unions of messages.
  public var types: [String: Definition]
  /// The requests and notifications, by method.
  public var methods: [String: Message]
  /// The errors that the schema defines, by official name.
  public var errors: [String: ErrorShape]

  /// Makes a shape.
  public init(
    types: [String: Definition] = [:], methods: [String: Message] = [:], errors: [String: ErrorShape] = [:]
  ) {
    self.types = types
    self.methods = methods
    self.errors = errors
  }

  /// What a name stands for.
  public enum Definition: Sendable, Equatable {
    /// An object with these members; other members are always allowed.
    case object([String: Member])
    /// One of these strings.
    case enumeration(Set<String>)
    /// One of these types. The order of an official union says nothing.
    case union(Set<Shape>)
    /// Another type under a name of its own.
    case alias(Shape)
  }

  /// A member of an object.
  public struct Member: Sendable, Hashable {
    /// What it holds.
    public var shape: Shape
    /// Whether it must be there.
    public var isRequired: Bool

    /// Makes a member.
    public init(_ shape: Shape, isRequired: Bool) {
      self.shape = shape
      self.isRequired = isRequired
    }
  }

  /// What a member, an element or a parameter may hold.
  public indirect enum Shape: Sendable, Hashable {
    /// A built-in type. `schema` is a JSON Schema, `id` a string or integer; a token is an `id` of its own name.
    case builtin(Builtin)
    /// A definition.
    case named(String)
    /// An object spelled out in place. Without members it is `builtin(.object)`.
    case object([String: Member])
    /// Strings spelled out in place.
    case enumeration(Set<String>)
    /// A union spelled out in place.
    case union(Set<Shape>)
    /// An array.
    case list(Shape)
    /// An object with any names.
    case map(Shape)
    /// A value or `null`.
    case nullable(Shape)
    /// One fixed string.
    case constant(String)
    /// A number, string or array within bounds.
    case bounded(Shape, Bounds)
  }

  /// A request or notification.
  public struct Message: Sendable, Equatable {
    /// Whether an answer is expected.
    public var kind: Method.Kind
    /// The official name.
    public var typeName: String
    /// Who sends it: `client`, `server`, `both` or `serverEmbedded`; nil where the schema does not tell.
    public var from: Direction?
    /// What `params` holds; nil where there is none.
    public var params: Member?
    /// The results that the schema pairs with the request; nil where it pairs none.
    public var results: Set<Shape>?

    /// Makes a message.
    public init(
      kind: Method.Kind, typeName: String, from: Direction? = nil, params: Member? = nil,
      results: Set<Shape>? = nil
    ) {
      self.kind = kind
      self.typeName = typeName
      self.from = from
      self.params = params
      self.results = results
    }
  }

  /// An error.
  public struct ErrorShape: Sendable, Equatable {
    /// The JSON-RPC code.
    public var code: Int
    /// What `data` must hold; nil where the schema says nothing of it.
    public var data: Shape?

    /// Makes an error.
    public init(code: Int, data: Shape? = nil) {
      self.code = code
      self.data = data
    }
  }
}
