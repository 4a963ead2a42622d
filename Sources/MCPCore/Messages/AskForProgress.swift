import MCPModel
import MCPSupport
import MCPWire

extension ProtocolValue {
  /// The parameters with a token for progress, where one is given and they have a place for it.
  func asking(for token: ProgressToken?) -> Self {
    guard let token else { return self }
    return changingMeta { $0.progressToken = token }
  }

  /// The parameters of a request with other `_meta`; those that have none stay as they are.
  func changingMeta(_ change: (inout RequestMetaObject) -> Void) -> Self {
    if let params = self as? any RequestParameters { return params.changed(change) as? Self ?? self }
    // The parameters of a method of one's own may be any object, and some types have `_meta` of another type.
    guard let object = self as? JSONObject ?? (try? JSONObject(json: jsonBytes())) else { return self }
    var meta = object.member(MetaKeys.meta, as: RequestMetaObject.self) ?? RequestMetaObject()
    change(&meta)
    var changed = object
    changed.setMember(MetaKeys.meta, to: meta)
    return changed as? Self ?? (try? Self(json: changed.jsonBytes())) ?? self
  }
}

extension RequestParameters {
  fileprivate func changed(_ change: (inout RequestMetaObject) -> Void) -> Self {
    var params = self
    var meta = params.meta ?? RequestMetaObject()
    change(&meta)
    params.meta = meta
    return params
  }
}
