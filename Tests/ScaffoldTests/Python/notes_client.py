"""Talks to the server of the template `server` with the public Python client, and prints what it hears.

notes_client.py SERVER
"""

import signal
import sys

import anyio
from mcp import Client, StdioServerParameters


async def main():
    async with Client(StdioServerParameters(command=sys.argv[1])) as client:
        print(*[tool.name for tool in (await client.list_tools()).tools])
        print((await client.call_tool("add_note", {"text": "Buy milk"})).structured_content)
        print((await client.call_tool("find_notes", {"text": "milk"})).content[0].text)
        print((await client.call_tool("add_note", {"text": ""})).is_error)


# Should the event loop itself stand still, the process ends all the same.
signal.alarm(90)
anyio.run(main)
