import ProtocolModel

extension Emitter {
  /// An enum that keeps strings it does not know.
  func enumeration(
    _ type: TypeDeclaration, _ enumeration: EnumerationShape, name: String, scope: RevisionSpan
  ) -> Code {
    let cases = enumeration.cases
    let declaration: Code = """
      \(documentation(type.facts))
      @nonexhaustive
      public enum \(type.swiftName): Sendable, Hashable {
        \(cases.map { option -> Code in
          """
          \(documentation(option.facts, scope: scope))
          case \(option.caseName)
          """
        })
        /// A value that the description does not have, kept as received.
        case unknown(String)
      }
      """
    let pieces: [Code] = [
      inside(name, declaration),
      """
      extension \(name): OpenEnumeration {
        public static let known: [\(name)] = [\(cases.map { ".\($0.caseName)" }.joined(separator: ", "))]

        public init(rawValue: String) {
          self =
            switch rawValue {
            \(cases.map { Code("case \(literal($0.value)): .\($0.caseName)") })
            default: .unknown(rawValue)
            }
        }

        public var rawValue: String {
          switch self {
          \(cases.map { Code("case .\($0.caseName): \(literal($0.value))") })
          case .unknown(let value): value
          }
        }
        \(caseValidation(cases, scope: scope))
      }
      """,
      enumeration.isOrdered ? ordering(name) : "",
    ]
    return Code(pieces, separator: "\n\n")
  }

  private func caseValidation(_ cases: [EnumerationCase], scope: RevisionSpan) -> Code {
    let limited = cases.compactMap { option in
      RevisionCondition(option.facts.span, scope: scope, of: revisions).map { (option, $0) }
    }
    guard !limited.isEmpty else { return "" }
    return """

      public func validate(in validation: inout Validation) {
        switch self {
        \(limited.map { option, condition in
          Code("""
            case .\(option.caseName) where \(condition.negated("validation.revision")):
              validation.notInRevision(\(literal("'\(option.value)'")))
            """)
        })
        default: break
        }
      }
      """
  }

  private func ordering(_ name: String) -> Code {
    """
    extension \(name): Comparable {
      /// The order of the protocol; values that the description does not have come last.
      public static func < (lhs: \(name), rhs: \(name)) -> Bool {
        (known.firstIndex(of: lhs) ?? known.count) < (known.firstIndex(of: rhs) ?? known.count)
      }
    }
    """
  }
}
