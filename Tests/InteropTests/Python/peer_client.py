"""Tries the public Python client on a server, and reports what it heard.

peer_client.py SERVER MODE REPORT: MODE is `auto`, `legacy` or a revision; REPORT is the file that the report is written
to, as JSON.
"""

import json
import signal
import sys
import warnings

import anyio
from mcp import Client, MCPDeprecationWarning, MCPError, StdioServerParameters
from mcp_types import Implementation


def seen(result):
    """A result of a tool."""
    return {"isError": result.is_error, "texts": [block.text for block in result.content]}


async def error_of(call):
    """The error that a call gets; nothing if it gets none."""
    try:
        await call
    except MCPError as error:
        return {"code": error.code, "message": error.message, "data": json.dumps(error.data)}
    return None


async def counted(client):
    """What the client hears of progress."""
    heard = []

    async def hear(progress, total, message):
        heard.append({"progress": progress, "total": total, "message": message})

    result = await client.call_tool("count", {"steps": 5}, progress_callback=hear)
    return {"progress": heard, "result": seen(result)}


async def cancelled(client):
    """What becomes of a call that is given up once it has begun."""
    async with anyio.create_task_group() as group:

        async def hear(progress, total, message):
            group.cancel_scope.cancel()

        await client.call_tool("wait", {}, progress_callback=hear)
    return seen(await client.call_tool("outcome", {}))


async def talk(server, mode):
    me = Implementation(name="interop", version="1.0.0")
    parameters = StdioServerParameters(command=server)
    async with Client(parameters, mode=mode, client_info=me, read_timeout_seconds=60) as client:
        tools = await client.list_tools()
        return {
            "revision": client.protocol_version,
            "server": client.server_info.name if client.server_info else None,
            "instructions": client.instructions,
            "tools": [tool.name for tool in tools.tools],
            "ping": await error_of(client.send_ping()),
            "counted": await counted(client),
            "cancelled": await cancelled(client),
            "failed": seen(await client.call_tool("fail", {})),
            "refused": await error_of(client.call_tool("refuse", {})),
            "unknown": await error_of(client.call_tool("no such tool", {})),
            "unread": seen(await client.call_tool("echo", {"text": 1})),
        }


async def main():
    server, mode, report = sys.argv[1:]
    with anyio.fail_after(90):
        found = await talk(server, mode)
    with open(report, "w", encoding="utf-8") as file:
        json.dump(found, file)


# Should the event loop itself stand still, the process ends all the same.
signal.alarm(120)
warnings.simplefilter("ignore", MCPDeprecationWarning)
anyio.run(main)
