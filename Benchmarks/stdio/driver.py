"""Drives an MCP server over stdio and measures what a client would notice.

Everything is measured at the pipes: a server is a command, and nothing but its messages is looked at.
"""

import json
import os
import statistics
import subprocess
import threading
import time

CLOCK_TICKS = os.sysconf("SC_CLK_TCK")


class Era:
    """What the messages of an era look like."""

    def __init__(self, name, revision):
        self.name = name
        self.revision = revision
        self.is_legacy = revision < "2026"

    def request(self, identifier, method, params=None):
        params = dict(params or {})
        if not self.is_legacy:
            params["_meta"] = {
                "io.modelcontextprotocol/protocolVersion": self.revision,
                "io.modelcontextprotocol/clientInfo": {"name": "driver", "version": "1.0.0"},
                "io.modelcontextprotocol/clientCapabilities": {},
            }
        message = {"jsonrpc": "2.0", "id": identifier, "method": method, "params": params}
        return json.dumps(message, separators=(",", ":")).encode() + b"\n"

    def call(self, identifier, text):
        return self.request(identifier, "tools/call", {"name": "echo", "arguments": {"text": text}})


LEGACY = Era("legacy", "2025-06-18")
MODERN = Era("modern", "2026-07-28")


class Session:
    """A running server, ready to be asked."""

    def __init__(self, command, era, environment=None):
        started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            bufsize=0, env={**os.environ, **(environment or {})})
        self.era = era
        self.stdin = self.process.stdin
        self.stdout = os.fdopen(os.dup(self.process.stdout.fileno()), "rb", buffering=1 << 20)
        self._open()
        self.start_seconds = time.perf_counter() - started

    def _open(self):
        if self.era.is_legacy:
            self.ask(self.era.request(0, "initialize", {
                "protocolVersion": self.era.revision, "capabilities": {},
                "clientInfo": {"name": "driver", "version": "1.0.0"}}))
            self.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
        else:
            answer = json.loads(self.ask(self.era.request(0, "server/discover")))
            if "result" not in answer:
                raise RuntimeError(f"the server does not speak {self.era.revision}: {answer}")

    def ask(self, line):
        """Sends a line and reads the next."""
        view = memoryview(line)
        while view:
            view = view[self.stdin.write(view):]
        answer = self.stdout.readline()
        if not answer:
            raise RuntimeError("the server has ended")
        return answer

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS

    def memory(self, key):
        """Megabytes: VmRSS now, VmHWM at most."""
        with open(f"/proc/{self.process.pid}/status") as file:
            for line in file:
                if line.startswith(key):
                    return int(line.split()[1]) / 1024
        return 0.0

    def close(self):
        self.stdin.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.stdout.close()
        self.process.stdout.close()


def measure_start(command, era, times):
    seconds, memory = [], []
    for _ in range(times):
        session = Session(command, era)
        seconds.append(session.start_seconds)
        memory.append(session.memory("VmRSS"))
        session.close()
    return {"start_ms": statistics.median(seconds) * 1e3, "idle_mb": statistics.median(memory)}


def measure_pipelined(session, count):
    """Many calls without waiting for their answers; a thread writes while this one counts."""
    text = "x" * 100
    for number in range(200):
        session.ask(session.era.call(number, text))
    block = b"".join(session.era.call(number, text) for number in range(1000, 1000 + count))
    before = session.cpu_seconds()
    started = time.perf_counter()
    writer = threading.Thread(target=_write_all, args=(session.stdin, block))
    writer.start()
    missing, read = count, session.stdout.raw.fileno()
    while missing:
        data = os.read(read, 1 << 20)
        if not data:
            raise RuntimeError("the server has ended")
        missing -= data.count(b"\n")
    seconds = time.perf_counter() - started
    writer.join()
    return {
        "calls_per_second": count / seconds,
        "cpu_us_per_call": (session.cpu_seconds() - before) / count * 1e6,
        "peak_mb": session.memory("VmHWM"),
    }


def _write_all(stream, data):
    view = memoryview(data)
    while view:
        view = view[stream.write(view[: 1 << 16]):]


def _write_until_killed(stream, data):
    try:
        _write_all(stream, data)
    except BrokenPipeError:
        pass  # The server was killed before it had read all.


def measure_round_trips(session, count):
    lines = [session.era.call(number, "x" * 100) for number in range(count)]
    for line in lines[:50]:
        session.ask(line)
    times = []
    for line in lines:
        started = time.perf_counter()
        session.ask(line)
        times.append(time.perf_counter() - started)
    times.sort()
    return {"p50_us": times[count // 2] * 1e6, "p99_us": times[count * 99 // 100] * 1e6}


def measure_large(session, count):
    text = ('words and "quotes"\n' * 60_000)[:1_000_000]
    line = session.era.call(1, text)
    answer = json.loads(session.ask(line))
    if answer["result"]["content"][0]["text"] != text:
        raise RuntimeError("the large text came back changed")
    times = []
    for _ in range(count):
        started = time.perf_counter()
        session.ask(line)
        times.append(time.perf_counter() - started)
    return {"large_ms": statistics.median(times) * 1e3}


def measure_list(command, era, count):
    session = Session(command, era, {"MCP_TOOLS": "500"})
    line = session.era.request(1, "tools/list")
    tools = json.loads(session.ask(line))["result"]["tools"]
    if len(tools) != 500:
        session.close()
        return {}
    times = []
    for _ in range(count):
        started = time.perf_counter()
        session.ask(line)
        times.append(time.perf_counter() - started)
    session.close()
    return {"list_ms": statistics.median(times) * 1e3}


def measure_sleeper(command, era, seconds=2.0, count=60_000):
    """Memory of a server whose client pipelines and does not read for a while."""
    session = Session(command, era)
    block = b"".join(era.call(number, "x" * 1000) for number in range(count))
    writer = threading.Thread(target=_write_until_killed, args=(session.stdin, block), daemon=True)
    writer.start()
    time.sleep(seconds)
    peak = session.memory("VmHWM")
    session.process.kill()
    writer.join()
    session.close()
    return {"sleeper_mb": peak}
