import ArgumentParser
import Foundation

/// Says in one line what an error means; Foundation's own text of an error with a file shows all its insides.
func explain(_ error: any Error) -> String {
  guard let error = error as? CocoaError else { return "\(error)" }
  var path = error.filePath ?? error.url?.path ?? ""
  // As it was given, most likely.
  let folder = FileManager.default.currentDirectoryPath + "/"
  if path.hasPrefix(folder) { path.removeFirst(folder.count) }
  let code = (error.underlying as? POSIXError)?.code
  let reason = code.map { String(cString: strerror($0.rawValue)) } ?? error.localizedDescription
  return path.isEmpty ? reason : "\(path): \(reason)"
}
