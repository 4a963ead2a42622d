#!/usr/bin/env python3
"""Measures echo servers over stdio, in turns, and prints what a client would notice.

usage: bench.py [--rounds N] [--quick] [--only NAME] [--json FILE] NAME=COMMAND ...

The server called `floor` is asked neither for a large text nor for tools.
"""

import argparse
import json
import shlex
import statistics
import sys

import driver

# The server whose answers are the same whatever it is asked.
FLOOR = "floor"

COLUMNS = [
    ("start_ms", "start ms", 1), ("idle_mb", "idle MB", 1), ("calls_per_second", "calls/s", 0),
    ("cpu_us_per_call", "CPU us/call", 1), ("peak_mb", "peak MB", 1), ("p50_us", "p50 us", 1),
    ("p99_us", "p99 us", 0), ("large_ms", "1 MB ms", 2), ("list_ms", "500 tools ms", 2),
    ("sleeper_mb", "sleeper MB", 1),
]


def measure(name, command, era, scale):
    is_floor, is_fast = name == FLOOR, "python" not in command[0]
    figures = driver.measure_start(command, era, 5 if is_fast else 2)
    session = driver.Session(command, era)
    try:
        count = 200_000 if is_fast else 4_000
        figures |= driver.measure_pipelined(session, max(1000, int(count * scale)))
    finally:
        session.close()
    session = driver.Session(command, era)
    try:
        figures |= driver.measure_round_trips(session, max(200, int((5_000 if is_fast else 800) * scale)))
        if not is_floor:
            figures |= driver.measure_large(session, max(5, int(40 * scale)))
    finally:
        session.close()
    if is_floor:
        return figures
    figures |= driver.measure_list(command, era, max(10, int((200 if is_fast else 40) * scale)))
    if is_fast:
        figures |= driver.measure_sleeper(command, era)
    return figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="a tenth of the calls, one round")
    parser.add_argument("--only")
    parser.add_argument("--json")
    parser.add_argument("servers", nargs="+")
    options = parser.parse_args()
    scale = 0.1 if options.quick else 1.0
    servers = [server.split("=", 1) for server in options.servers]
    results = {}
    for _ in range(1 if options.quick else options.rounds):
        # In turns, so that what else the machine does meets all of them.
        for era in (driver.LEGACY, driver.MODERN):
            for name, command in servers:
                if options.only and options.only not in name:
                    continue
                key = f"{name} {era.name}"
                try:
                    figures = measure(name, shlex.split(command), era, scale)
                except Exception as error:
                    print(f"{key}: {error}", file=sys.stderr)
                    continue
                results.setdefault(key, []).append(figures)
    table = {}
    for key, rounds in results.items():
        table[key] = {
            column: statistics.median(round_[column] for round_ in rounds)
            for column, _, _ in COLUMNS if all(column in round_ for round_ in rounds)
        }
    width = max(map(len, table), default=0)
    print("  ".join([" " * width] + [f"{title:>12}" for _, title, _ in COLUMNS]))
    for key, figures in table.items():
        cells = [f"{figures[c]:>12.{d}f}" if c in figures else f"{'-':>12}" for c, _, d in COLUMNS]
        print("  ".join([key.ljust(width)] + cells))
    if options.json:
        with open(options.json, "w") as file:
            json.dump(table, file, indent=2)


if __name__ == "__main__":
    main()
