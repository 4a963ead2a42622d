/// What a JSON text says, as figures that are easily compared: equal texts have equal ones, and a contender that
/// skips, invents or changes something has others.
struct Content: Equatable {
  var strings = 0
  /// The bytes of all strings together.
  var textBytes = 0
  /// The sum of all numbers.
  var sum = 0.0
  var trues = 0
  var falses = 0
  /// The names of the tools, in order.
  var names: [String] = []
  /// The length of what was written; nil where something was read.
  var writtenBytes: Int?

  mutating func add(_ text: String?) {
    guard let text else { return }
    strings += 1
    textBytes += text.utf8.count
  }

  mutating func add(_ number: Double) {
    sum += number
  }

  mutating func add(_ bool: Bool?) {
    guard let bool else { return }
    if bool { trues += 1 } else { falses += 1 }
  }
}

extension Content: CustomStringConvertible {
  var description: String {
    let length = writtenBytes.map { " in \($0) bytes" } ?? ""
    return "\(strings) strings of \(textBytes) bytes, numbers up to \(sum), \(trues) times true, "
      + "\(falses) times false, \(names.count) tools\(length)"
  }
}
