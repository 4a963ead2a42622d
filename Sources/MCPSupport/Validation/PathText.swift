import MCPWire

/// A path as people read it, from a root they know: `params.tools[3]["odd key"]`.
package struct PathText: CustomStringConvertible {
  /// The text.
  package let description: String

  /// Writes a path after the name of its root.
  package init(root: String, _ path: [JSONPathElement]) {
    // The wire module writes paths from `$`; only the root differs.
    self.description = root + path.jsonPath.dropFirst()
  }
}
