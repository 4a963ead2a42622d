/// An address that names a file at a commit, and so always the same bytes.
public struct Permalink: Sendable, Equatable {
  /// The address of the repository.
  public let repository: String
  /// The full name of the commit.
  public let commit: String
  /// The file's path in the repository.
  public let path: String

  /// Takes an address apart, such as `https://github.com/owner/name/blob/<commit>/path/to/file`; nil where it names no
  /// commit in full.
  public init?(_ address: String) {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard address.hasPrefix("https://"),
      let index = parts.firstIndex(where: { $0.isHexadecimal(digits: 40) }),
      ["blob", "raw"].contains(parts[index - 1]), parts[index...].dropFirst().contains(where: { !$0.isEmpty })
    else { return nil }
    repository = parts[..<(index - 1)].joined(separator: "/")
    commit = parts[index]
    path = parts[(index + 1)...].joined(separator: "/")
  }
}

extension String {
  /// Whether the text is a number of hexadecimal digits, in small letters.
  func isHexadecimal(digits: Int) -> Bool {
    utf8.count == digits
      && utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
