extension ServiceReader {
  /// The name of the namespace of a description in a file, where it says none of its own: `my-weather.mcp.yaml` gives
  /// `MyWeather`.
  public static func namespace(of file: String) -> String {
    ServiceNames.namespace(file.split(separator: ".").first.map(String.init) ?? file)
  }

  /// Names that a namespace cannot have, since generated code uses types of these names.
  public static let reservedNamespaces: Set<String> = ServiceNames.reservedParts
}
