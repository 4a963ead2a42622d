import MCPKit

/// What the server does: one method for each entry of the description.
///
/// When an entry comes, goes or changes, the compiler tells what has to be done here.
struct Handlers: __Service__.Service {
  // __handlers__
}
