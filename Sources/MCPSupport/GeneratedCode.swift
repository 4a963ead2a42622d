/// Which generated code this library can run.
///
/// Each generated file names the format it was written in:
///
///     private typealias MadeForRuntime = GeneratedCode.Format1
///
/// When the shape of generated code changes, its format gets the next number. The old one stays as long as its code
/// still works, and after that as
///
///     @available(*, unavailable, message: "made by an older mcpgen: run `swift package mcpgen` again")
///     public enum Format1 {}
///
/// so that old code fails to build with one line that says what to do, instead of with a page of type errors.
public enum GeneratedCode {
  /// The first format of the code for a service.
  public enum Service1 {}
  /// The first format of the code for the protocol.
  public enum Format1 {}
}
