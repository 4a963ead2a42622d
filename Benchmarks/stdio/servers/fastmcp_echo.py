"""An echo server on FastMCP: one tool, or MCP_TOOLS of them."""

import os

from fastmcp import FastMCP

server = FastMCP("echo", version="1.0.0")


def echo(text: str) -> str:
    """Says again what it is told."""
    return text


for number in range(1, int(os.environ.get("MCP_TOOLS", "1")) + 1):
    name = "echo" if number == 1 else f"echo-{number}"
    server.tool(name=name, output_schema=None)(echo)

server.run("stdio", show_banner=False)
