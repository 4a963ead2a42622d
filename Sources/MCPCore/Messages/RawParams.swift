import MCPModel
import MCPSupport
import MCPWire

/// The parameters of a message, still in its frame.
package struct RawParams: Sendable {
  private let frame: [UInt8]
  private let range: Range<Int>?

  /// Takes the parameters that lie in a range of a checked frame; nil: there are none.
  package init(in frame: [UInt8], _ range: Range<Int>?) {
    self.frame = frame
    self.range = range
  }

  /// Reads the parameters as their type; absent ones are read as `{}`.
  ///
  /// - Throws: the error to answer when they do not fit the type; it names the place, such as `params.name`.
  package func decode<Params: JSONDecodable>(_ type: Params.Type) throws(ProtocolError) -> Params {
    do throws(JSONError) {
      guard let range else { return try Params(json: Self.none) }
      var reader = JSONReader(checked: frame, in: range)
      return try Params(json: &reader)
    } catch {
      throw ProtocolError(unfit: error, in: range == nil ? nil : frame)
    }
  }

  /// Reads a part of the parameters.
  ///
  /// - Throws: as `decode(_:)`.
  package func decode<Part: JSONDecodable>(
    _ type: Part.Type, at place: Range<Int>
  ) throws(ProtocolError) -> Part {
    do throws(JSONError) {
      var reader = JSONReader(checked: frame, in: place)
      return try Part(json: &reader)
    } catch {
      throw ProtocolError(unfit: error, in: frame)
    }
  }

  private static let none = Array("{}".utf8)
}

extension ProtocolError {
  /// The error of parameters that do not fit their type; it names the place, such as `params.name`.
  fileprivate init(unfit error: JSONError, in frame: [UInt8]?) {
    // Found from the start of the frame, a path begins with the member `params`, which is the root here.
    let path = frame.map { error.located(in: $0).path.dropFirst() } ?? error.path[...]
    let place = PathText(root: "params", Array(path))
    self.init(code: .invalidParams, message: "\(place): \(error.reason)")
  }
}
