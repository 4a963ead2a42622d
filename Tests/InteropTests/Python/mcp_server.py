"""A server on the public Python SDK, for clients to be tried on."""

import os
import sys

import anyio
from mcp.server import MCPServer
from mcp.server.mcpserver import Context

server = MCPServer("python", version="1.0.0", log_level="ERROR")
cancelled = anyio.Event()


@server.tool(structured_output=False)
def echo(text: str) -> str:
    """Says again what it is told."""
    return text


@server.tool(structured_output=False)
async def count(steps: int, context: Context) -> str:
    """Tells of each of its steps."""
    for step in range(1, steps + 1):
        await context.report_progress(step, steps, f"step {step}")
    return f"{steps} steps"


@server.tool(structured_output=False)
async def wait(context: Context) -> str:
    """Tells that it has begun, and waits until it is cancelled."""
    try:
        await context.report_progress(1)
        await anyio.sleep_forever()
    finally:
        cancelled.set()
    return "never"


@server.tool(structured_output=False)
async def outcome() -> str:
    """Waits until a call of `wait` has been cancelled."""
    await cancelled.wait()
    return "cancelled"


@server.tool(structured_output=False)
def fail() -> str:
    """Raises an error."""
    raise ValueError("out of paper")


@server.tool(structured_output=False)
def die() -> str:
    """Ends the process, and says why."""
    print("out of ink", file=sys.stderr, flush=True)
    os._exit(3)


server.run("stdio")
