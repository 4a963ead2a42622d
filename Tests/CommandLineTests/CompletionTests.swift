import Foundation
import TestSupport
import Testing

/// The script that `mcpgen` writes for a shell, and what the shell then offers.
@Suite struct CompletionTests {
  /// What bash offers at the end of a line.
  private func offered(_ line: String) throws -> [String] {
    let workspace = try Workspace()
    defer { workspace.remove() }
    try workspace.write("{}", to: "official.json")
    try workspace.write("# Notes\n", to: "notes.md")
    let result = try workspace.shell(
      Self.ask, URL(filePath: Command.built("mcpgen")).deletingLastPathComponent().path, line)
    #expect(result.status == 0, "\(result.output)")
    return result.output.split(separator: "\n").map(String.init)
  }

  /// Asks as bash does when the completion key is pressed.
  private static let ask = """
    PATH=$0:$PATH
    source <(mcpgen --generate-completion-script bash)
    COMP_LINE=$1 COMP_POINT=${#1}
    read -ra COMP_WORDS <<<"$1"
    [[ $1 != *' ' ]] || COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
    _mcpgen mcpgen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    [[ ${#COMPREPLY[@]} == 0 ]] || printf '%s\\n' "${COMPREPLY[@]}"
    """

  @Test(arguments: [
    ("mcpgen ex", ["export"]),
    ("mcpgen check --diagnostics ", ["text", "json"]),
    ("mcpgen export --rev", ["--revision"]),
    ("mcpgen export --schema Schema --revision ", ["2001-01-01"]),
    ("mcpgen export --schema nowhere --revision ", []),
    ("mcpgen import -s Schema --era ", ["calls"]),
    ("mcpgen import offi", ["official.json"]),
    ("mcpgen import no", []),
    ("mcpgen docs --output no", ["notes.md"]),
    ("mcpgen generate --output no", []),
    ("mcpgen generate --output Sch", ["Schema"]),
    ("mcpgen lint --schema Schema/", ["Schema/shop.yaml"]),
  ])
  func `bash completes`(line: String, words: [String]) throws {
    #expect(try offered(line) == words)
  }

  @Test func `bash offers every command`() throws {
    #expect(Set(try offered("mcpgen ")).isSuperset(of: try Help().commands))
  }

  @Test(arguments: ["zsh", "fish"])
  func `there is a script for other shells`(shell: String) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let result = try workspace.mcpgen("--generate-completion-script", shell)
    #expect(result.status == 0)
    for command in try Help().commands { #expect(result.output.contains(command), "\(command)") }
  }
}
