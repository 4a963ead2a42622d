import MCPWire

/// A place where a schema stands.
struct SchemaLocation {
  /// The document: its number in the order of their reading.
  var document: Int
  var path: JSONPath
  /// The resource that the place is part of.
  var resource: Int
  var value: JSONValue
}

/// The part of a document that has a URI of its own, and the names that are given in it.
struct SchemaResource {
  var base: URIReference
  var root: SchemaLocation
  var anchors: [String: SchemaLocation] = [:]
  var dynamicAnchors: [String: SchemaLocation] = [:]
}

/// The documents in which a schema's references are looked up, and what can be referred to in them.
struct SchemaDocuments {
  private(set) var resources: [SchemaResource] = []
  private var resourceByURI: [String: Int] = [:]
  /// The places of schemas, by their key.
  private var locations: [String: SchemaLocation] = [:]
  private var size = 0
  /// By the name of a dynamic anchor the resources that have it.
  private(set) var resourcesByAnchor: [String: [Int]] = [:]
  /// The members of large objects that are not schemas, by the key of the object.
  private var containers: [String: [ExactName: JSONValue]] = [:]
  private var documentCount = 0
  private var hasMetaschema = false

  /// How deep a schema may nest.
  static let maximumDepth = 256
  /// How much memory the places of all schemas may take, in bytes or so.
  private static let maximumSize = 16 << 20

  /// Adds a document with its own resource, or as a part of one that is there.
  mutating func add(
    _ value: JSONValue, base: String = "", partOf resource: Int? = nil
  ) throws(SchemaError) -> SchemaLocation {
    let number = resource ?? resources.count
    let location = SchemaLocation(document: documentCount, path: [], resource: number, value: value)
    documentCount += 1
    if resource == nil {
      resources.append(SchemaResource(base: URIReference(base), root: location))
      resourceByURI[base] = number
    }
    return try index(location)
  }

  /// Finds out what can be referred to in a schema.
  ///
  /// - Returns: the location, in the resource that the schema turns out to be part of.
  private mutating func index(_ location: SchemaLocation) throws(SchemaError) -> SchemaLocation {
    let first = try register(location)
    var waiting = [first]
    while let location = waiting.popLast() {
      guard let object = location.value.objectValue else { continue }
      for (steps, value) in subschemas(of: object) {
        let inner = SchemaLocation(
          document: location.document, path: location.path + steps, resource: location.resource, value: value)
        if locations[key(of: inner)] == nil { waiting.append(try register(inner)) }
      }
    }
    return first
  }

  /// Notes one schema with its names.
  private mutating func register(_ given: SchemaLocation) throws(SchemaError) -> SchemaLocation {
    var location = given
    guard location.path.count <= Self.maximumDepth else {
      throw SchemaError(
        path: location.path, message: "the schema is nested deeper than \(Self.maximumDepth) levels")
    }
    let key = key(of: location)
    size += 256 + key.utf8.count + location.path.count * 16
    guard size <= Self.maximumSize else {
      throw SchemaError(path: location.path, message: "the schema consists of too many schemas")
    }
    if let id = location.value["$id"]?.stringValue { try identify(&location, as: id) }
    locations[key] = location
    if let name = location.value["$anchor"]?.stringValue { addAnchor(name, location) }
    if let name = location.value["$dynamicAnchor"]?.stringValue {
      addAnchor(name, location)
      if resources[location.resource].dynamicAnchors[name] == nil {
        resources[location.resource].dynamicAnchors[name] = location
        resourcesByAnchor[name, default: []].append(location.resource)
      }
    }
    return location
  }

  private mutating func identify(_ location: inout SchemaLocation, as id: String) throws(SchemaError) {
    var base = URIReference(id).resolved(against: resources[location.resource].base)
    guard base.fragment ?? "" == "" else {
      throw SchemaError(path: location.path + [.member("$id")], message: "must not have a fragment")
    }
    base.fragment = nil
    location.resource = resources.count
    resources.append(SchemaResource(base: base, root: location))
    if resourceByURI[base.resource] == nil { resourceByURI[base.resource] = location.resource }
  }

  private mutating func addAnchor(_ name: String, _ location: SchemaLocation) {
    // Of two alike the first is taken: a schema that is also part of its root has its names twice.
    guard resources[location.resource].anchors[name] == nil else { return }
    resources[location.resource].anchors[name] = location
  }

  /// The key of a location in a table.
  func key(of location: SchemaLocation) -> String {
    var key = String(location.document)
    for step in location.path { key += "/" + pointerToken(step) }
    return key
  }

  /// A location with the resource that it was found to be part of.
  func known(_ location: SchemaLocation) -> SchemaLocation { locations[key(of: location)] ?? location }

  /// The schema that a reference refers to, and the name of the dynamic anchor if it is by one.
  ///
  /// - Parameter path: the place of the reference, for errors.
  mutating func find(
    _ text: String, from resource: Int, at path: JSONPath
  ) throws(SchemaError) -> (location: SchemaLocation, dynamicAnchor: String?) {
    let reference = URIReference(text).resolved(against: resources[resource].base)
    let uri = reference.resource
    // Without a name of its own, a document can only be referred to by a fragment.
    let isLocal = text.isEmpty || text.hasPrefix("#")
    if !isLocal, resourceByURI[uri] == nil, uri == Metaschema.uri, !hasMetaschema {
      hasMetaschema = true
      _ = try add(Metaschema.value, base: uri)
    }
    guard let target = isLocal ? resource : resourceByURI[uri] else {
      throw SchemaError(
        path: path,
        message: "\(quoted(text, limit: 200)) is in another document, and only this one is looked at")
    }
    guard let fragment = withoutPercentEscapes(reference.fragment ?? "") else {
      throw SchemaError(
        path: path, message: "\(quoted(text, limit: 200)) has a percent escape that is not UTF-8")
    }
    if fragment.isEmpty || fragment.hasPrefix("/") {
      guard let location = try walk(fragment, from: resources[target].root) else {
        throw SchemaError(path: path, message: "there is nothing at \(quoted(text, limit: 200))")
      }
      return (location, nil)
    }
    guard let location = resources[target].anchors[fragment] else {
      throw SchemaError(path: path, message: "there is no anchor \(quoted(fragment, limit: 200))")
    }
    return (location, resources[target].dynamicAnchors[fragment] == nil ? nil : fragment)
  }

  /// The schema that a JSON pointer leads to.
  private mutating func walk(
    _ pointer: String, from root: SchemaLocation
  ) throws(SchemaError) -> SchemaLocation? {
    var key = key(of: root)
    if let known = locations[key + pointer] { return known }
    var location = root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = withoutPointerEscapes(token)
      switch location.value {
      case .object(let object):
        guard let value = member(name, of: object, key) else { return nil }
        location.value = value
        location.path.append(.member(name))
      case .array(let elements):
        guard let index = Int(name), elements.indices.contains(index) else { return nil }
        location.value = elements[index]
        location.path.append(.index(index))
      default: return nil
      }
      key += "/" + token
      if let known = locations[key] { location.resource = known.resource }
    }
    return try index(location)
  }
}

extension SchemaDocuments {
  /// A member of an object. Large objects are put into a table first, as more of their members will be asked for.
  private mutating func member(_ name: String, of object: JSONObject, _ key: String) -> JSONValue? {
    guard object.count > 16 else { return object[name] }
    if containers[key] == nil {
      let members = object.members.lazy.map { (ExactName($0.key), $0.value) }
      containers[key] = Dictionary(members, uniquingKeysWith: { _, last in last })
    }
    return containers[key]?[ExactName(name)]
  }
}
