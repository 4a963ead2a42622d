/// A property of Unicode scalars that a pattern can ask for with `\p{…}`.
enum ScalarProperty: Sendable {
  /// One of some general categories.
  case categories(Set<Unicode.GeneralCategory>)
  /// A property that a scalar has or lacks.
  case flag(@Sendable (Unicode.Scalar.Properties) -> Bool)
  case any
  case ascii

  /// The property of that name; nil if there is none, or none that is known here. Scripts are not.
  init?(_ name: String) {
    var category = name
    for prefix in ["General_Category=", "gc="] where name.hasPrefix(prefix) {
      category = String(name.dropFirst(prefix.count))
    }
    if let categories = generalCategories[category] {
      self = .categories(Set(categories))
      return
    }
    switch name {
    case "Any": self = .any
    case "ASCII": self = .ascii
    case "Alphabetic", "Alpha": self = .flag { $0.isAlphabetic }
    case "Uppercase", "Upper": self = .flag { $0.isUppercase }
    case "Lowercase", "Lower": self = .flag { $0.isLowercase }
    case "White_Space", "space": self = .flag { $0.isWhitespace }
    case "ASCII_Hex_Digit", "AHex": self = .flag { $0.isASCIIHexDigit }
    case "Hex_Digit", "Hex": self = .flag { $0.isHexDigit }
    case "ID_Start", "IDS": self = .flag { $0.isIDStart }
    case "ID_Continue", "IDC": self = .flag { $0.isIDContinue }
    case "XID_Start", "XIDS": self = .flag { $0.isXIDStart }
    case "XID_Continue", "XIDC": self = .flag { $0.isXIDContinue }
    case "Emoji": self = .flag { $0.isEmoji }
    case "Emoji_Presentation", "EPres": self = .flag { $0.isEmojiPresentation }
    case "Emoji_Modifier", "EMod": self = .flag { $0.isEmojiModifier }
    case "Ideographic", "Ideo": self = .flag { $0.isIdeographic }
    case "Math": self = .flag { $0.isMath }
    case "Dash": self = .flag { $0.isDash }
    case "Diacritic", "Dia": self = .flag { $0.isDiacritic }
    default: return nil
    }
  }

  /// Whether a scalar has the property.
  func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .categories(let categories): categories.contains(scalar.properties.generalCategory)
    case .flag(let isSet): isSet(scalar.properties)
    case .any: true
    case .ascii: scalar.isASCII
    }
  }
}

/// The general categories by their names, short and long, and the groups that have names of their own.
private let generalCategories: [String: [Unicode.GeneralCategory]] = {
  let single: [(String, String, Unicode.GeneralCategory)] = [
    ("Lu", "Uppercase_Letter", .uppercaseLetter), ("Ll", "Lowercase_Letter", .lowercaseLetter),
    ("Lt", "Titlecase_Letter", .titlecaseLetter), ("Lm", "Modifier_Letter", .modifierLetter),
    ("Lo", "Other_Letter", .otherLetter), ("Mn", "Nonspacing_Mark", .nonspacingMark),
    ("Mc", "Spacing_Mark", .spacingMark), ("Me", "Enclosing_Mark", .enclosingMark),
    ("Nd", "Decimal_Number", .decimalNumber), ("Nl", "Letter_Number", .letterNumber),
    ("No", "Other_Number", .otherNumber), ("Pc", "Connector_Punctuation", .connectorPunctuation),
    ("Pd", "Dash_Punctuation", .dashPunctuation), ("Ps", "Open_Punctuation", .openPunctuation),
    ("Pe", "Close_Punctuation", .closePunctuation), ("Pi", "Initial_Punctuation", .initialPunctuation),
    ("Pf", "Final_Punctuation", .finalPunctuation), ("Po", "Other_Punctuation", .otherPunctuation),
    ("Sm", "Math_Symbol", .mathSymbol), ("Sc", "Currency_Symbol", .currencySymbol),
    ("Sk", "Modifier_Symbol", .modifierSymbol), ("So", "Other_Symbol", .otherSymbol),
    ("Zs", "Space_Separator", .spaceSeparator), ("Zl", "Line_Separator", .lineSeparator),
    ("Zp", "Paragraph_Separator", .paragraphSeparator), ("Cc", "Control", .control),
    ("Cf", "Format", .format), ("Cs", "Surrogate", .surrogate), ("Co", "Private_Use", .privateUse),
    ("Cn", "Unassigned", .unassigned),
  ]
  let groups = [
    ("L", ["Letter"]), ("M", ["Mark", "Combining_Mark"]), ("N", ["Number"]), ("P", ["Punctuation", "punct"]),
    ("S", ["Symbol"]), ("Z", ["Separator"]), ("C", ["Other"]),
  ]
  var table: [String: [Unicode.GeneralCategory]] = [:]
  for (short, long, category) in single {
    table[short] = [category]
    table[long] = [category]
  }
  for (letter, names) in groups {
    let members = single.filter { $0.0.hasPrefix(letter) }.map(\.2)
    for name in [letter] + names { table[name] = members }
  }
  let cased: [Unicode.GeneralCategory] = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
  for name in ["LC", "Cased_Letter"] { table[name] = cased }
  for name in ["digit"] { table[name] = [.decimalNumber] }
  for name in ["cntrl"] { table[name] = [.control] }
  return table
}()
