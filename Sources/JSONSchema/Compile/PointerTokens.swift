import MCPWire

/// A step of a path as JSON pointers write it.
func pointerToken(_ step: JSONPathElement) -> String {
  switch step {
  case .index(let index): return String(index)
  case .member(let name):
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return name
    }
    var token = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}

/// The name of a member that a JSON pointer has.
func withoutPointerEscapes(_ token: Substring) -> String {
  guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
  var name = ""
  var isEscape = false
  for scalar in token.unicodeScalars {
    if isEscape {
      name.unicodeScalars.append(scalar == "1" ? "/" : "~")
      if scalar != "0", scalar != "1" { name.unicodeScalars.append(scalar) }
      isEscape = false
    } else if scalar == "~" {
      isEscape = true
    } else {
      name.unicodeScalars.append(scalar)
    }
  }
  return isEscape ? name + "~" : name
}
