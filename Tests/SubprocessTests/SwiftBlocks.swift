import Foundation
import TestSupport

/// The blocks of Swift in a page of the documentation, as sources of one module.
struct SwiftBlocks {
  /// The sources, by the names of their files.
  private(set) var sources: [String: String]

  /// Takes the blocks of a page.
  ///
  /// A block may be anything that stands in a function: each becomes one, with what the text around it speaks of as its
  /// parameters. One with an extension, which can stand in none, is a file as it is.
  init(page: String) throws {
    let text = try String(contentsOf: SharedData.package.appending(path: page), encoding: .utf8)
    sources = ["Surroundings": Self.surroundings]
    var block: [Substring]?
    var start = 0
    for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      if line == "```swift" {
        block = []
        start = number + 1
      } else if line == "```", let lines = block {
        sources["Block\(start)"] = Self.source(of: lines, page: page, line: start)
        block = nil
      } else {
        block?.append(line)
      }
    }
  }

  private static func source(of block: [Substring], page: String, line: Int) -> String {
    let imports = ["MCPKit", "MCPSubprocess"].map { "import \($0)" }
    // Errors are told at their places in the page.
    let place = "#sourceLocation(file: \"\(page)\", line: \(line))"
    let body = block.map { $0.hasPrefix("import ") ? "" : $0 }
    if block.contains(where: { $0.hasPrefix("extension ") }) {
      return (imports + [place] + body.map(String.init)).joined(separator: "\n")
    }
    let function = """
      func block\(line)(
        _ client: Client, _ transport: InMemoryTransport, _ params: CallToolRequestParams, _ context: ServerContext
      ) async throws {
      """
    return (imports + [function, place] + body.map(String.init) + ["}"]).joined(separator: "\n")
  }

  private static let surroundings = """
    import MCPKit

    let info = Implementation(name: "weather", version: "1.0.0")

    struct Weather: ToolsHandler {
      func listTools(_ params: PaginatedRequestParams, context: ServerContext) async throws -> ListToolsResult {
        ListToolsResult(tools: [])
      }

      func callTool(_ params: CallToolRequestParams, context: ServerContext) async throws -> CallToolResult {
        CallToolResult(text: "rain")
      }
    }
    """
}
