import Foundation
import ProtocolModel
import SwiftEmitter

extension Placeholders {
  /// What every template may use.
  init(_ name: PackageName, at place: URL, _ dependency: Dependency) {
    values = [
      "__name__": name.given,
      "__Name__": name.swift,
      "__image__": name.given.lowercased(),
      "__dependency__": dependency.manifest,
      "__repository__": Home.repository,
      // Between quotes of Swift, JSON and YAML alike.
      "__folder__": String(literal(place.path).dropFirst().dropLast()),
      "__path__": "", "__url__": "", "__version__": "",
    ]
    switch dependency {
    case .path(let path): values["__path__"] = path
    case .release(let url, let version):
      values["__url__"] = url
      values["__version__"] = version
    }
  }

  /// What a template with a description of a service may use beside.
  mutating func add(_ stubs: ServiceStubs, _ name: PackageName) {
    values["__Service__"] = stubs.namespace
    blocks = [
      "__server__": stubs.server(named: name.given),
      "__handlers__": stubs.handlers,
      "__parts__": stubs.parts,
      "__offers__": stubs.offers,
      "__mocks__": stubs.mocks,
      "__calls__": stubs.calls,
    ]
  }
}
