"""An echo server on the public Python SDK: one tool, or MCP_TOOLS of them."""

import os

from mcp.server import MCPServer

server = MCPServer("echo", version="1.0.0", log_level="ERROR")


def echo(text: str) -> str:
    """Says again what it is told."""
    return text


for number in range(1, int(os.environ.get("MCP_TOOLS", "1")) + 1):
    name = "echo" if number == 1 else f"echo-{number}"
    server.tool(name=name, structured_output=False)(echo)

server.run("stdio")
