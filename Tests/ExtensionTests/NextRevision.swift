import MCPSupport

extension Revision {
  /// A revision that is yet to come, for the parts of an extension that start later than itself.
  static var v2027_01_31: Revision { Revision(number: 2027_01_31) }
}
