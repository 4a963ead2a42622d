import ArgumentParser
import Crypto
import Foundation
import ProtocolFiles
import ProtocolModel

/// The file on disk that says where official files were taken from.
struct PinsFile {
  let path: String

  /// The bytes of the file; nil where there is none.
  private var bytes: [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

  /// Reads the pins.
  ///
  /// - Returns: the pins; nil where there is no file.
  /// - Throws: exit code 1 when there are errors.
  func read(_ found: inout Diagnostics) throws -> Pins? {
    guard let bytes else { return nil }
    let (node, reading) = NodeReader.read(bytes, file: path)
    try found.take(reading)
    guard let node else { throw ExitCode.failure }
    let (pins, decoding) = Pins.read(node)
    try found.take(decoding)
    return pins
  }

  /// The text that says the pins in canonical form; nil where the file holds it already.
  func rewritten(_ pins: Pins) -> String? {
    let previous = bytes
    let text = pins.text(path: path, previous: previous)
    return Array(text.utf8) == previous ? nil : text
  }

  /// Writes the pins in canonical form.
  ///
  /// - Returns: whether the file's content changed.
  @discardableResult
  func write(_ pins: Pins) throws -> Bool {
    guard let text = rewritten(pins) else { return false }
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    return true
  }

  /// What an official file is known by, in hexadecimal digits.
  static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
