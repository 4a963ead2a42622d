"""Validates JSON values against definitions of a schema.

Reads lines `{"definition": …, "value": …}` from standard input and the schema from the file that is named.
Prints a line for each value that is not valid.
"""

import json
import sys

from jsonschema import Draft7Validator, Draft202012Validator


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    dialect = Draft202012Validator if "2020-12" in schema.get("$schema", "") else Draft7Validator
    definitions = schema["definitions"]
    validators = {}
    count = 0
    for line in sys.stdin:
        case = json.loads(line)
        name = case["definition"]
        if name not in validators:
            validators[name] = dialect({"definitions": definitions, "$ref": f"#/definitions/{name}"})
        count += 1
        for error in validators[name].iter_errors(case["value"]):
            path = "/".join(str(part) for part in error.absolute_path)
            print(f"{name} at /{path}: {error.message[:300]} in {line.strip()[:600]}")
            break
    print(f"validated {count}", file=sys.stderr)


if __name__ == "__main__":
    main()
