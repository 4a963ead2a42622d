"""Compares what the Swift program says of values with what Python's jsonschema says.

    python compare.py <lines> <answers>

Prints a line for each difference, and at the end how many values were compared. A value that is accepted has to come
back equal, with the defaults of missing members filled in. Numbers are equal by value: 7.0 may come back as 7.
"""

import json
import sys

from instances import validator
from schemas import service


class Defaults:
    """Fills in the defaults of properties that are missing, as the structs do."""

    def __init__(self, root: dict, definitions: dict) -> None:
        self.root = root
        self.definitions = {**definitions, **root.get("$defs", {})}

    def fits(self, schema: dict, value) -> bool:
        return validator({"allOf": [schema]}, {**self.definitions}).is_valid(value)

    def target(self, reference: str) -> dict:
        return self.root if reference == "#" else self.definitions[reference.removeprefix("#/$defs/")]

    def parts(self, schema) -> list:
        """The schemas that hold together: this one, what it refers to, and the members of its `allOf`."""
        if not isinstance(schema, dict):
            return []
        result = [schema]
        if "$ref" in schema:
            result += self.parts(self.target(schema["$ref"]))
        for member in schema.get("allOf", []):
            result += self.parts(member)
        return result

    def filled(self, schema, value):
        for part in self.parts(schema):
            value = self.filled_by(part, value)
        return value

    def filled_by(self, schema: dict, value):
        if "properties" not in schema:
            for key in ("oneOf", "anyOf"):
                for option in schema.get(key, []):
                    if self.fits(option, value):
                        return self.filled(option, value)
        if isinstance(value, list):
            first = schema.get("prefixItems", [])
            rest = schema.get("items", {})
            return [self.filled(first[i] if i < len(first) else rest, item) for i, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        properties = schema.get("properties", {})
        result = dict(value)
        for name, member in properties.items():
            if name not in result and "default" in member and name not in schema.get("required", []):
                result[name] = member["default"]
            if name in result:
                result[name] = self.filled(member, result[name])
        patterns = list(schema.get("patternProperties", {}).values())
        additional = schema.get("additionalProperties", {})
        if additional is False and len(patterns) == 1 and not properties:
            additional = patterns[0]
        elif patterns:
            additional = {}
        for name in value:
            if name not in properties:
                result[name] = self.filled(additional, value[name])
        return result


def same(left, right) -> bool:
    """Whether two values are one in JSON, where true is not 1, and 1 is 1.0."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def main() -> None:
    made = service()
    tools = {tool["name"]: tool["inputSchema"] for tool in made["tools"]}
    validators = {name: validator(schema, made["$defs"]) for name, schema in tools.items()}
    count = accepted = differences = 0
    with open(sys.argv[1], encoding="utf-8") as lines, open(sys.argv[2], encoding="utf-8") as answers:
        for line, answer in zip(lines, answers, strict=True):
            call, said = json.loads(line), json.loads(answer)
            name, arguments = call["tool"], call["arguments"]
            count += 1
            problem = None
            if validators[name].is_valid(arguments):
                accepted += 1
                expected = Defaults(tools[name], made["$defs"]).filled(tools[name], arguments)
                if "value" not in said:
                    problem = f"fits, but is refused: {said}"
                elif not same(said["value"], expected):
                    problem = f"comes back as {json.dumps(said['value'])}, expected {json.dumps(expected)}"
            elif "error" not in said:
                problem = "does not fit, but is accepted"
            if problem:
                differences += 1
                print(f"{name}: {json.dumps(arguments, ensure_ascii=False)} {problem}")
    print(f"compared {count}, of which {accepted} fit; {differences} differ")


if __name__ == "__main__":
    main()
