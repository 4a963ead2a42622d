/// The keys of a file of pins, in the order of the canonical form.
enum PinKeys {
  static let file = ["revisions", "extensions"]
  static let pin = ["repository", "path", "commit", "sha256", "taken"]
}
