#!/usr/bin/env python3
"""Measures what services cost those who build with them, and prints it as tables.

usage: bench.py --package FOLDER --tool PLUGIN-TOOL --mcpgen MCPGEN --modules FOLDER [--quick]

    --package   the checkout of swift-mcp
    --tool      mcpgen-plugin-tool
    --mcpgen    mcpgen
    --modules   where the modules that MCPKit is made of are built, in debug
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

import descriptions


def timed(command, cwd=None, **options):
    """Wall and processor seconds of a command; its output where it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{run.stdout}")
    return wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def generator(options, folder, rounds):
    print("| tools | description | Swift | generator, wall | processor |\n|---|---|---|---|---|")
    for count in (10, 100, 1000):
        source, output = folder / f"many{count}" / "many.mcp.yaml", folder / f"many{count}" / "Many.swift"
        source.parent.mkdir(exist_ok=True)
        source.write_text(descriptions.service_yaml(count))
        runs = []
        for _ in range(rounds):
            output.unlink(missing_ok=True)
            runs.append(timed([options.tool, "service", source, output]))
        wall, cpu = (statistics.median(values) for values in zip(*runs))
        print(f"| {count} | {source.stat().st_size // 1024} kB | {output.read_text().count(chr(10))} lines "
              f"| {wall * 1000:.0f} ms | {cpu * 1000:.0f} ms |")


def compile_time(options, folder, rounds):
    print("\n| 100 tools | lines | debug, processor | release, processor |\n|---|---|---|---|")
    by_hand = folder / "ByHand.swift"
    by_hand.write_text(descriptions.by_hand_swift(100))
    handlers = folder / "Handlers.swift"
    handlers.write_text(descriptions.handlers_swift(100))
    sources = {"generated, with its handlers": [folder / "many100" / "Many.swift", handlers], "by hand": [by_hand]}
    figures = {name: {"-Onone": [], "-O": []} for name in sources}
    for _ in range(rounds):
        for name, files in sources.items():
            for level, values in figures[name].items():
                command = ["swiftc", "-c", "-swift-version", "6", "-module-name", "Many", "-wmo", level,
                           "-I", options.modules, *files, "-o", folder / "many.o"]
                values.append(timed(command)[1])
    for name, files in sources.items():
        lines = sum(file.read_text().count("\n") for file in files)
        debug, release = (statistics.median(figures[name][level]) for level in ("-Onone", "-O"))
        print(f"| {name} | {lines} | {debug:.1f} s | {release:.1f} s |")


def consumer(options, folder):
    print("\n| a package made by mcpgen init | wall | processor |\n|---|---|---|")
    start = time.perf_counter()
    timed([options.mcpgen, "init", "weather"], cwd=folder)
    package = folder / "weather"
    steps = [("mcpgen init, and a clean build", timed(["swift", "build"], cwd=package))]
    binary = subprocess.run(["swift", "build", "--show-bin-path"], cwd=package, capture_output=True, text=True)
    first_call(pathlib.Path(binary.stdout.strip()) / "weather")
    answered = time.perf_counter() - start
    steps.append(("nothing has changed", timed(["swift", "build"], cwd=package)))
    description = next(package.glob("Sources/**/*.mcp.yaml"))
    text = description.read_text()
    description.write_text("# A remark.\n" + text)
    steps.append(("a remark in the description", timed(["swift", "build"], cwd=package)))
    description.write_text(text.replace("description: ", "description: Now ", 1))
    steps.append(("a change of the description", timed(["swift", "build"], cwd=package)))
    for name, (wall, cpu) in steps:
        print(f"| {name} | {wall:.1f} s | {cpu:.1f} s |")
    print(f"\nFrom `mcpgen init` to the first answered call: {answered:.1f} s")


def first_call(program):
    meta = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}
    request = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": meta}}
    run = subprocess.run([program], input=json.dumps(request) + "\n", capture_output=True, text=True, timeout=60)
    assert "tools" in json.loads(run.stdout)["result"], run.stdout


def main():
    parser = argparse.ArgumentParser()
    for name in ("package", "tool", "mcpgen", "modules"):
        parser.add_argument(f"--{name}", required=True, type=os.path.abspath)
    parser.add_argument("--quick", action="store_true", help="the generator in one round, and no package is built")
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="services-", dir=os.path.join(options.package, ".build")))
    try:
        generator(options, folder, 1 if options.quick else 3)
        # Processor time of minutes in all; it varies little from run to run.
        compile_time(options, folder, 1)
        if not options.quick:
            consumer(options, folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
