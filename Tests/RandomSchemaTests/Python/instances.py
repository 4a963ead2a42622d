"""Random values for the tools of `schemas.py`, about half of which fit their schema.

    python instances.py <file>

Each line of the file is `{"tool": …, "arguments": …}`. The same lines come every time.
"""

import json
import sys

from chance import Chance
from jsonschema import Draft202012Validator
from schemas import PATTERNS, WORDS, service

COUNT = 100
# A text for each pattern.
MATCHES = dict(zip(PATTERNS, [["abc", "z"], ["b", "abba"], ["12", "2026"], ["", "xyyx"], ["dog", "é"], ["x-y"], ["", "a😀"]]))
STRINGS = ["", "a", "x", "bb", "b", "red", "celsius", "12", "x-y", "ä😀", "longer text", "\u0000", "circle", "plus", "v1", "\\\"\n"]
NUMBERS = [0, 1, -1, 2, 3, 6, 10, 400, 1.5, 2.5, -0.5, 100.25, 1e3, 7.0, -3, 12345678901, 0.1]


class Instances:
    def __init__(self, root: dict, definitions: dict, seed: int) -> None:
        self.root = root
        # As the generator looks them up: first in the schema, then in the whole description.
        self.definitions = {**definitions, **root.get("$defs", {})}
        self.chance = Chance(seed)

    def target(self, reference: str) -> dict:
        return self.root if reference == "#" else self.definitions[reference.removeprefix("#/$defs/")]

    # Values that mostly fit.

    def value(self, schema, depth: int):
        chance = self.chance
        if schema is True or schema is False:
            return self.anything(1)
        if "default" in schema and chance.one_in(6):
            return schema["default"]
        if depth < -12:
            return self.anything(0)
        if "$ref" in schema:
            return self.value(self.target(schema["$ref"]), depth - 1)
        if "allOf" in schema:
            return self.all_of(schema, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return chance.pick(schema["enum"])
        options = [option for key in ("oneOf", "anyOf") for option in schema.get(key, [])]
        if options and "properties" not in schema:
            if depth < 0:
                options = [min(options, key=lambda option: ("$ref" in option, len(json.dumps(option))))]
            return self.value(chance.pick(options), depth)
        kinds = schema.get("type", [])
        kind = chance.pick(kinds) if isinstance(kinds, list) and kinds else kinds
        if not kind:
            return self.anything(depth)
        return getattr(self, kind)(schema, depth)

    def null(self, schema: dict, depth: int):
        return None

    def boolean(self, schema: dict, depth: int):
        return self.chance.one_in(2)

    def string(self, schema: dict, depth: int):
        if "pattern" in schema:
            return self.chance.pick(MATCHES[schema["pattern"]])
        least, most = schema.get("minLength", 0), schema.get("maxLength", 6)
        letters = ["a", "b", "x", "é", "😀", "-", "1", "\"", " "]
        return "".join(self.chance.pick(letters) for _ in range(self.chance.between(least, max(least, most))))

    def integer(self, schema: dict, depth: int):
        least = schema.get("minimum", schema.get("exclusiveMinimum", -6) + 1)
        most = schema.get("maximum", schema.get("exclusiveMaximum", 22) - 1)
        value = self.chance.between(least, max(least, most))
        value -= value % schema.get("multipleOf", 1)
        return float(value) if self.chance.one_in(12) else value

    def number(self, schema: dict, depth: int):
        value = self.chance.between(-8, 40) / (2 if "multipleOf" in schema else 4)
        return self.chance.pick([value, abs(value), int(abs(value)), schema.get("minimum", 1)])

    def array(self, schema: dict, depth: int):
        first = [self.value(item, depth - 1) for item in schema.get("prefixItems", [])]
        if first and self.chance.one_in(3):
            first = first[: max(schema.get("minItems", 0), self.chance.below(len(first) + 1))]
        if len(first) < len(schema.get("prefixItems", [])) or schema.get("items") is False:
            return first
        least = max(schema.get("minItems", 0) - len(first), 0)
        most = min(schema.get("maxItems", 3), 1 if depth < 0 else 3)
        rest = [self.value(schema.get("items", {}), depth - 1) for _ in range(self.chance.between(least, max(least, most)))]
        if "contains" in schema:
            rest.append(self.value(schema["contains"], 0))
        return first + rest

    def object(self, schema: dict, depth: int):
        result = {}
        required = schema.get("required", [])
        for name, member in schema.get("properties", {}).items():
            if name in required or (depth >= 0 and not self.chance.one_in(3)):
                result[name] = self.value(member, depth - 1)
        additional = schema.get("additionalProperties", {})
        if additional is False:
            pattern = schema.get("patternProperties", {}).get("^[a-m]")
            if pattern is not None:
                for name in self.chance.some(["a", "b", "key", "long name"], self.chance.below(3)):
                    result[name] = self.value(pattern, depth - 1)
        elif self.chance.one_in(2) or schema.get("minProperties"):
            for name in self.chance.some(["z", "zz", "Z-z", "more", "q"], self.chance.between(1, 2)):
                result[name] = self.value(additional, depth - 1)
        return result

    def all_of(self, schema: dict, depth: int):
        parts = [{key: value for key, value in schema.items() if key != "allOf"}, *schema["allOf"]]
        values = [self.value(part, depth) for part in parts if part.get("type") or "$ref" in part]
        if values and all(isinstance(value, dict) for value in values):
            return {name: value for part in values for name, value in part.items()}
        if schema.get("type") == "integer":
            return self.chance.between(0, schema["allOf"][1]["maximum"])
        return values[0] if values else self.anything(depth)

    def anything(self, depth: int):
        kind = self.chance.below(7 if depth > 0 else 5)
        if kind == 5:
            return [self.anything(depth - 1) for _ in range(self.chance.below(3))]
        if kind == 6:
            return {self.chance.pick(["a", "ä", "", "kind"]): self.anything(depth - 1) for _ in range(self.chance.below(3))}
        return [None, True, False, self.chance.pick(NUMBERS), self.chance.pick(STRINGS)][kind]

    # Values that mostly do not fit any more.

    def changed(self, value):
        """A copy with one place changed."""
        places = list(self.places(value, ()))
        path = self.chance.pick(places)
        copy = json.loads(json.dumps(value))
        if not path:
            return self.changed_object(copy)
        holder = copy
        for step in path[:-1]:
            holder = holder[step]
        old = holder[path[-1]]
        kind = self.chance.below(6)
        if kind == 0 and isinstance(holder, dict):
            del holder[path[-1]]
        elif kind == 1 and isinstance(old, dict):
            holder[path[-1]] = self.changed_object(old)
        elif kind == 1 and isinstance(old, list):
            holder[path[-1]] = old[:-1] if old and self.chance.one_in(2) else old + [old[0] if old else self.anything(1)]
        else:
            holder[path[-1]] = self.changed_scalar(old)
        return copy

    def changed_object(self, value: dict) -> dict:
        if value and self.chance.one_in(2):
            del value[self.chance.pick(list(value))]
        else:
            value[self.chance.pick(WORDS + ["zzz", "kind", "again", "note"])] = self.anything(1)
        return value

    def changed_scalar(self, old):
        kind = self.chance.below(4)
        if kind == 0:
            return None
        if kind == 1 and isinstance(old, (int, float)) and not isinstance(old, bool):
            return self.chance.pick([old + 1, -old, old + 0.5, old * 100, float(old)])
        if kind == 1 and isinstance(old, str):
            return self.chance.pick([old + "x", old[:-1], old.upper(), "", old * 5])
        return self.anything(1)

    def places(self, value, path: tuple):
        yield path
        if isinstance(value, dict):
            for name, member in value.items():
                yield from self.places(member, (*path, name))
        elif isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.places(item, (*path, index))


def validator(schema: dict, definitions: dict) -> Draft202012Validator:
    """As the description has it: its own definitions hide those of the whole description."""
    return Draft202012Validator({**schema, "$defs": {**definitions, **schema.get("$defs", {})}})


def write(lines) -> None:
    made = service()
    for number, tool in enumerate(made["tools"]):
        schema = tool["inputSchema"]
        instances = Instances(schema, made["$defs"], seed=number)
        reference = validator(schema, made["$defs"])
        valid = []
        for count in range(COUNT):
            # A value that fits, or the best that came of ten attempts.
            for _ in range(10):
                value = instances.value(schema, 4)
                if reference.is_valid(value):
                    valid.append(value)
                    break
            if valid and count % 4 > 0:
                value = instances.changed(instances.chance.pick(valid))
                if instances.chance.one_in(2):
                    value = instances.changed(value)
            lines.write(json.dumps({"tool": tool["name"], "arguments": value}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        write(file)
