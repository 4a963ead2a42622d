// Dates, times and durations as RFC 3339 writes them.
extension TextScanner {
  mutating func dateTime() -> Bool { date() && take("T") && time() }

  mutating func date() -> Bool {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return false }
    return (1...12).contains(month) && day >= 1 && day <= days(in: month, of: year)
  }

  /// A time of day with its offset from UTC.
  mutating func time() -> Bool {
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), take(":"),
      let second = number(digits: 2), hour < 24, minute < 60, second <= 60
    else { return false }
    if take("."), digits() == 0 { return false }
    guard let offset = offset() else { return false }
    // A leap second is the last of a day in UTC.
    let inUTC = (hour * 60 + minute - offset + 2 * 24 * 60) % (24 * 60)
    return second < 60 || inUTC == 23 * 60 + 59
  }

  /// The offset from UTC, in minutes.
  private mutating func offset() -> Int? {
    if take("Z") { return 0 }
    let isNegative = take("-")
    guard isNegative || take("+"), let hours = number(digits: 2), take(":"), let minutes = number(digits: 2),
      hours < 24, minutes < 60
    else { return nil }
    return (isNegative ? -1 : 1) * (hours * 60 + minutes)
  }

  mutating func duration() -> Bool {
    guard next == UInt8(ascii: "P"), take("P") else { return false }
    if next == UInt8(ascii: "T") { return clockPart() }
    guard let unit = amount() else { return false }
    if unit == "W" { return true }
    guard amounts("YMD", after: unit) else { return false }
    return isAtEnd || clockPart()
  }

  private mutating func clockPart() -> Bool {
    guard next == UInt8(ascii: "T"), take("T"), let unit = amount() else { return false }
    return amounts("HMS", after: unit) && isAtEnd
  }

  /// Goes past amounts of the units that follow a unit: each may come only after the one before it.
  private mutating func amounts(_ units: String, after first: Character) -> Bool {
    guard var place = units.firstIndex(of: first) else { return false }
    while let byte = next, isDigit(byte) {
      place = units.index(after: place)
      guard place < units.endIndex, amount() == units[place] else { return false }
    }
    return true
  }

  /// Goes past a number and its unit, and answers the unit.
  private mutating func amount() -> Character? {
    guard digits() > 0, let byte = next, (0x41...0x5A).contains(byte) else { return nil }
    let unit = Unicode.Scalar(byte)
    _ = take(unit)
    return Character(unit)
  }
}

private func days(in month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
