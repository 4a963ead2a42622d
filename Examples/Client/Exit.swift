#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ends the program with words on standard error.
func exit(saying words: String, code: Int32) -> Never {
  let text = words + "\n"
  _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(code)
}
