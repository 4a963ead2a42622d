import ProtocolFiles
import ProtocolModel
import Testing

/// Where parts go that were in no file.
@Suite struct NewPartsTests {
  /// A description of some files with new parts, and the names of the files in which it is then.
  private func paths(of files: [String: String], adding change: (inout Description) -> Void) -> [String:
    String]
  {
    var (description, problems) = Writing.read(files)
    #expect(problems == [])
    change(&description)
    let written = DescriptionWriter.files(for: description, previous: files.mapValues { Array($0.utf8) })
    let texts = Dictionary(written.map { ($0.path, $0.text) }) { first, _ in first }
    #expect(Writing.read(texts).0.types.count == description.types.count)
    return texts
  }

  private let several = [
    "s/protocol.yaml": Writing.revisions,
    "s/types/books.yaml": "group: books\n\ntypes:\n  Book: {}\n",
    "s/types/shops.yaml": "# Shops.\ngroup: shops\n\ntypes:\n  Shop: {}\n",
    "s/errors.yaml": "errors:\n  E:\n    code: -1\n",
  ]

  @Test func `a type goes to those of its group`() {
    let texts = paths(of: several) {
      $0.types.append(TypeDeclaration(name: "Shelf", shape: .object(ObjectShape()), group: "shops"))
    }
    #expect(texts["s/types/shops.yaml"] == "# Shops.\ngroup: shops\n\ntypes:\n  Shop: {}\n\n  Shelf: {}\n")
    #expect(texts.count == 4)
  }

  @Test func `one without a group goes to a new file`() {
    let texts = paths(of: several) {
      $0.types.append(TypeDeclaration(name: "Other", shape: .alias(.builtin(.int))))
      $0.methods.append(Method(name: "m", kind: .notification, typeName: "MNotification"))
      $0.methods[0].from = [Ranged(.both)]
    }
    #expect(texts["s/types/new.yaml"] == "types:\n  Other:\n    alias: int\n")
    #expect(
      texts["s/methods/new.yaml"] == "methods:\n  m:\n    notification: MNotification\n    from: both\n")
  }

  @Test func `a revision and an error go to the others`() {
    let texts = paths(of: several) {
      $0.revisions.append(Revision(date: "2003-03-03", era: Reference("calls")))
      $0.errors.append(ErrorCode(name: "F", code: -2))
    }
    #expect(texts["s/protocol.yaml"] == Writing.revisions + "  2003-03-03: { era: calls }\n")
    #expect(texts["s/errors.yaml"] == "errors:\n  E:\n    code: -1\n\n  F:\n    code: -2\n")
  }

  @Test func `the only file takes all`() {
    let texts = paths(of: ["d.yaml": Writing.revisions]) {
      $0.types.append(TypeDeclaration(name: "Other", shape: .alias(.builtin(.int))))
    }
    #expect(texts == ["d.yaml": Writing.revisions + "\ntypes:\n  Other:\n    alias: int\n"])
  }

  @Test func `a first description is in files of its own`() {
    let texts = paths(of: [:]) {
      $0.revisions.append(Revision(date: "2001-01-01", era: Reference("calls")))
      $0.eras.append(Era(name: "calls"))
      $0.types.append(TypeDeclaration(name: "Other", shape: .alias(.builtin(.int))))
      $0.errors.append(ErrorCode(name: "F", code: -2))
    }
    #expect(texts.keys.sorted() == ["errors.yaml", "protocol.yaml", "types/new.yaml"])
  }

  @Test func `a file that holds no part stays as it is`() {
    let texts = paths(of: ["a.yaml": "# Nothing yet.\ntypes: {}\n", "b.yaml": Writing.revisions]) { _ in }
    #expect(texts.keys.sorted() == ["b.yaml"])
  }
}
