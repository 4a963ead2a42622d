extension CallToolRequestParams {
  /// Reads the arguments as a type.
  ///
  /// - Throws: an error that names the place for the model: `arguments.city: expected a string, found null`.
  public func decodeArguments<Arguments: JSONDecodable>(
    as _: Arguments.Type = Arguments.self
  ) throws(ToolError) -> Arguments {
    do throws(JSONError) {
      return try (arguments ?? [:]).decode(Arguments.self)
    } catch {
      throw ToolError("\(PathText(root: "arguments", error.path)): \(error.reason)")
    }
  }

  /// Reads the arguments as a type with Swift's own coding: see `CodableBridge`.
  ///
  /// - Throws: a `ToolError` that names the place for the model, and what the type's initializer throws.
  @_disfavoredOverload
  public func decodeArguments<Arguments: Decodable>(as _: Arguments.Type = Arguments.self) throws -> Arguments
  {
    do {
      return try CodableBridge.decode(Arguments.self, from: .object(arguments ?? [:]))
    } catch let error as DecodingError {
      throw ToolError(unfit: error)
    }
  }
}

extension ToolError {
  /// Says for the model where arguments do not fit their type, and why.
  fileprivate init(unfit error: DecodingError) {
    let context: DecodingError.Context? =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let path = (context?.codingPath ?? []).map { key in
      key.intValue.map { JSONPathElement.index($0) } ?? .member(key.stringValue)
    }
    // A type that reads JSON itself says what is wrong without its place, too.
    let reason = (context?.underlyingError as? JSONError).map { "\($0.reason)" } ?? context?.debugDescription
    self.init("\(PathText(root: "arguments", path)): \(reason ?? "unfit")")
  }
}
