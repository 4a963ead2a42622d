"""Talks to an Echo server with the public Python client, and reports what it heard.

echo_client.py SERVER MODE REPORT: MODE is how the client finds out the server's revision, `auto`, `legacy` or a revision; REPORT
is the file that the report is written to, as JSON. MCP_TOOLS is handed on to the server.
"""

import json
import os
import signal
import sys
import warnings

import anyio
from mcp import Client, MCPDeprecationWarning, MCPError, StdioServerParameters
from mcp_types import Implementation

TEXTS = [
    "Hello",
    "",
    "Grüße, 世界, 👩‍🚀, é",
    "two\nlines\r\nand\ttabs, \"quotes\", back\\slashes, a/slash, <html> & co",
    "\u0000\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\uffff",
    "𝄞" * 300_000,
]


async def listed(client):
    """All tools, page by page."""
    page = await client.list_tools()
    tools = page.tools
    while page.next_cursor is not None:
        page = await client.list_tools(cursor=page.next_cursor)
        tools += page.tools
    return tools


async def echoed(client, text):
    """What the server makes of a text."""
    result = await client.call_tool("echo", {"text": text})
    return {
        "sent": text,
        "isError": result.is_error,
        "content": [{"type": block.type, "text": block.text} for block in result.content],
    }


async def refused(client, name):
    """The error that a call of a tool gets."""
    try:
        await client.call_tool(name, {})
    except MCPError as error:
        return {"code": error.code, "message": error.message, "data": json.dumps(error.data)}
    return None


async def talk(server, mode):
    parameters = StdioServerParameters(command=server, env={"MCP_TOOLS": os.environ.get("MCP_TOOLS", "1")})
    me = Implementation(name="interop", version="1.0.0")
    async with Client(parameters, mode=mode, client_info=me, read_timeout_seconds=30) as client:
        tools = await listed(client)
        # At the same time, so that answers may come in any order.
        answers = [None] * 50

        async def ask(number):
            answers[number] = await echoed(client, f"number {number}")

        async with anyio.create_task_group() as group:
            for number in range(len(answers)):
                group.start_soon(ask, number)
        without = await client.call_tool("echo", {})
        return {
            "revision": client.protocol_version,
            "server": f"{server.name} {server.version}" if (server := client.server_info) else None,
            "capabilities": client.server_capabilities.model_dump(by_alias=True, exclude_none=True),
            "tools": [tool.name for tool in tools],
            "inputSchema": tools[0].input_schema,
            "echoes": [await echoed(client, text) for text in TEXTS],
            "concurrent": answers,
            "withoutArguments": without.is_error,
            "unknownTool": await refused(client, "no such tool"),
        }


async def main():
    server, mode, report = sys.argv[1:]
    with anyio.fail_after(60):
        found = await talk(server, mode)
    with open(report, "w", encoding="utf-8") as file:
        json.dump(found, file)


# Should the event loop itself stand still, the process ends all the same.
signal.alarm(90)
warnings.simplefilter("ignore", MCPDeprecationWarning)
anyio.run(main)
