extension Diagnostic {
  /// The kinds of problems. The raw value is printed, and names the page that explains the kind.
  public enum ID: String, Sendable, CaseIterable {
    // MARK: Files on disk

    /// There is no description where one is looked for.
    case missingDescription = "missing-description"
    /// A generated file that is not what the description says.
    case outOfDate = "out-of-date"
    /// A file of a description that is not in the canonical form.
    case notCanonical = "not-canonical"

    // MARK: Reading any file

    /// The file is larger than the reader takes.
    case fileTooLarge = "file-too-large"
    /// The file says nothing: it has no bytes, or only comments.
    case emptyFile = "empty-file"
    /// The file's bytes are not UTF-8.
    case notUTF8 = "not-utf8"
    /// The file holds a NUL byte or another character that no text has.
    case controlCharacter = "control-character"
    /// Lists and maps lie inside each other more often than the reader takes.
    case nestedTooDeep = "nested-too-deep"
    /// The file holds more values than the reader takes, its aliases expanded.
    case tooManyValues = "too-many-values"
    /// A map has one key twice.
    case duplicateKey = "duplicate-key"
    /// A number that JSON cannot say, such as infinity.
    case unrepresentableNumber = "unrepresentable-number"

    // MARK: Reading YAML and JSON

    /// The text is not YAML.
    case yamlSyntax = "yaml-syntax"
    /// A YAML file holds a second document.
    case severalDocuments = "several-documents"
    /// A key of a YAML map is no text: it is empty, a list or a map.
    case invalidKey = "invalid-key"
    /// A YAML merge key, `<<`.
    case mergeKey = "merge-key"
    /// A YAML tag that is not one of the core schema.
    case unsupportedTag = "unsupported-tag"
    /// A value that does not fit its YAML tag.
    case tagMismatch = "tag-mismatch"
    /// A YAML alias of a name that no anchor before it has.
    case undefinedAlias = "undefined-alias"
    /// A YAML alias inside the value that it stands for.
    case cyclicAlias = "cyclic-alias"
    /// More YAML aliases than the reader takes.
    case tooManyAliases = "too-many-aliases"
    /// The text is not JSON.
    case jsonSyntax = "json-syntax"

    // MARK: Understanding a description

    /// A key that means nothing where it stands.
    case unknownKey = "unknown-key"
    /// A key without which a part says nothing.
    case missingKey = "missing-key"
    /// A value of another kind than its key takes.
    case wrongKind = "wrong-kind"
    /// A string that is none of those that its key takes.
    case unknownValue = "unknown-value"
    /// Two keys that exclude each other.
    case contradiction = "contradiction"
    /// A field's specification that does not follow the grammar.
    case specificationSyntax = "specification-syntax"
    /// A date that is no revision of the description.
    case unknownRevision = "unknown-revision"
    /// A span of revisions that ends before it starts.
    case emptySpan = "empty-span"

    // MARK: Looking up names

    /// A type that the description does not have.
    case unknownType = "unknown-type"
    /// A method, an era, an error or a field that the description does not have.
    case unknownName = "unknown-name"
    /// Types that include each other, or structs that hold each other without a list between them.
    case cycle = "cycle"
    /// A field that a type has twice, by its own list or by its includes.
    case duplicateField = "duplicate-field"
    /// Two errors of one revision have the same code.
    case duplicateCode = "duplicate-code"
    /// A capability that a peer has no way to declare.
    case unknownCapability = "unknown-capability"
    /// Something that is used in revisions which do not have it.
    case outsideRevision = "outside-revision"
    /// Two names of the description that become one name in Swift.
    case swiftNameCollision = "swift-name-collision"
    /// A name that cannot be a name in Swift, or hides one of Swift's own.
    case swiftName = "swift-name"

    // MARK: Reading official schemas

    /// A keyword that the reader of official schemas does not know, or that means nothing where it stands.
    case officialKeyword = "official-keyword"
    /// A reference that leads to no type.
    case officialReference = "official-reference"
    /// A request, notification, answer or union of messages that is not of the form that all others have.
    case officialMessage = "official-message"
    /// An error that is not of the form that all others have.
    case officialError = "official-error"
    /// Two different things under one name.
    case officialConflict = "official-conflict"
    /// A note on official schemas whose cause is gone.
    case staleNote = "stale-note"
    /// A note on official schemas about something that none of them has.
    case unusedNote = "unused-note"
    /// A file that is not the one which is pinned for its revision.
    case pinMismatch = "pin-mismatch"
    /// A change of a new revision that the description has no words for.
    case unmerged = "unmerged"

    // MARK: What cannot be generated

    /// A union whose cases cannot be told apart by its rule.
    case ambiguousUnion = "ambiguous-union"
    /// A fallback that does not make a value which older peers can read.
    case invalidFallback = "invalid-fallback"
    /// A default that its field cannot have.
    case invalidDefault = "invalid-default"
    /// A change of a field's type that the generator has no conversion for.
    case noConversion = "no-conversion"
    /// A type in a place where it means nothing, such as bounds on a boolean.
    case invalidType = "invalid-type"

    // MARK: Linting

    /// A part in which a person has yet to fill in something.
    case unfinished = "unfinished"
    /// A type, a method or an error that no text explains.
    case missingDoc = "missing-doc"
    /// A fact that no official schema holds and that names no source.
    case missingEvidence = "missing-evidence"
    /// A case that some revisions of its union lack, without a word on what their peers get.
    case missingFallback = "missing-fallback"
    /// A type that nothing uses.
    case unusedType = "unused-type"
    /// A span that is that of what is around it.
    case redundantSpan = "redundant-span"
    /// A name in Swift that would be the same without being said.
    case redundantName = "redundant-name"
    /// A revision of which nothing says where its official file came from.
    case missingPin = "missing-pin"

    // MARK: Services

    /// Two tools, prompts, resources or values of one name.
    case duplicateName = "duplicate-name"
    /// A name that peers do not take.
    case invalidName = "invalid-name"
    /// A tool, prompt or resource without a word by which a model could choose it.
    case undescribed = "undescribed"
    /// A schema that has to be that of an object, and is not.
    case schemaNotObject = "schema-not-object"
    /// A schema that cannot be checked against, such as one with a pattern that is none.
    case invalidSchema = "invalid-schema"
    /// A keyword that JSON Schema does not have.
    case unknownKeyword = "unknown-keyword"
    /// A reference that leads to no schema.
    case unknownReference = "unknown-reference"
    /// A reference to another document.
    case externalReference = "external-reference"
    /// A header that an argument cannot be mirrored in.
    case headerRule = "header-rule"
    /// An address or a template of addresses that is none.
    case uriSyntax = "uri-syntax"
    /// Variables that are not those of their template.
    case uriVariables = "uri-variables"
    /// A schema that says no type.
    case inferredType = "inferred-type"
    /// A schema that no Swift type fits.
    case noSwiftType = "no-swift-type"
  }
}
