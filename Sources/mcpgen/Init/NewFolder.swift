import ArgumentParser
import Foundation

/// A folder that is there whole or not at all: it is written beside its place, and moved there at the end.
struct NewFolder {
  private let place: URL
  private let draft: URL

  /// - Throws: `ValidationError` where something is there already, but for an empty folder.
  init(at place: URL, named name: String) throws {
    let files = FileManager.default
    if Template.isLink(place) || files.fileExists(atPath: place.path) {
      let contents = Template.isFolder(place) ? try? files.contentsOfDirectory(atPath: place.path) : nil
      guard contents?.isEmpty == true else {
        throw ValidationError("'\(name)' is there already, and is left as it is")
      }
    }
    self.place = place
    draft = place.deletingLastPathComponent().appending(path: ".\(name)-\(UUID().uuidString)")
  }

  /// Writes the folder.
  ///
  /// - Throws: what the writing throws, after which nothing is left.
  func fill(_ write: (URL) throws -> Void) throws {
    do {
      try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: false)
      try write(draft)
      // Unlike FileManager, this takes the place of a folder that is empty.
      guard rename(draft.path, place.path) == 0 else {
        let reason = POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO)
        throw CocoaError.error(
          .fileWriteUnknown, userInfo: [NSUnderlyingErrorKey: reason], url: place)
      }
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }
}
