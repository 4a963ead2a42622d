import Foundation

/// What a contender makes.
protocol Outcome {
  /// A figure that depends on it and costs nothing, so that no compiler can leave the making out.
  var size: Int { get }

  /// What it says. May take long.
  func countContent() throws -> Content
}

/// Text that was written, or none that needs a look.
extension Data: Outcome {
  var size: Int { count }

  func countContent() throws -> Content {
    var content = try Serialization.decode(self).countContent()
    content.writtenBytes = count
    return content
  }
}

extension [UInt8]: Outcome {
  var size: Int { count }

  func countContent() throws -> Content { try Data(self).countContent() }
}

/// A place that was reached in a text, or a number of bytes that were found in it.
extension Int: Outcome {
  var size: Int { self }

  func countContent() -> Content { Content() }
}
