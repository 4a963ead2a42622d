import MCPWire

/// A document in which the local references of several schemas are looked up.
///
/// What it has to offer is found out once, however many schemas are compiled with it.
public struct SchemaRoot: Sendable {
  let documents: SchemaDocuments
  /// The resource that the document as a whole is.
  let resource: Int

  /// Looks through a document for all that can be referred to.
  ///
  /// - Throws: where it is too large or too deep, or has an ill-formed `$id`. Its schemas are looked at when they are
  ///   referred to.
  public init(_ document: JSONValue) throws(SchemaError) {
    var documents = SchemaDocuments()
    resource = try documents.add(document.parsed()).resource
    self.documents = documents
  }
}
