/// A path without the slashes at its end, which a shell's completion leaves there: paths below it are joined with one.
func folderPath(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
