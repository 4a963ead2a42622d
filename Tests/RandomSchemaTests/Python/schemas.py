"""Random schemas of the subset of JSON Schema that becomes Swift types.

    python schemas.py <folder>

writes `random.mcp.yaml`, a service of 100 tools, and `Readers.swift`, a list of them, into the folder. The same bytes
come every time.

Left out on purpose, since Swift is narrower than JSON Schema there, as docs and diagnostics say: integers beyond 64
bits and numbers beyond a double; schemas without a type that speak of properties or items, which are taken for
objects or arrays; `discriminator` without a `const` in each alternative; members of `allOf` that contradict each
other. `format` is left out, as Python does not assert it.
"""

import json
import sys

from chance import Chance

COUNT = 100

# Names of properties: odd ones among them, no two of which become one in Swift, none the plural of another.
WORDS = [
    "name", "size", "class", "init", "self", "type", "value", "x-y", "some_thing", "URL", "café", "1st", "$id",
    "tags", "cities", "boxes", "status", "data", "key", "reader", "writer", "start", "default", "none", "Any",
    "error", "string", "days", "left", "right", "additionalMembers", "input", "output", "a.b", "über_long_name",
    "func", "in", "json", "encode", "description", "hash", "elements", "rest", "item0", "allCases", "children",
]
TEXTS = ["red", "dark-green", "", "°C", "1", "-1", "+", "default", "none", "self", "Ä", "a b", "x/y", "😀", "nil", "\"", "\\"]
PATTERNS = ["^[a-z]+$", "b", "^\\d{2,4}$", "^(x|yy)*$", "[^a-c]", "\\w-\\w", "^.{0,3}$"]
TITLES = ["One", "Two", "Three", "Four", "Five", "Six"]


class Schemas:
    def __init__(self, seed: int) -> None:
        self.chance = Chance(seed)
        self.local: list[str] = []
        self.shared: list[str] = []
        self.in_tool = False
        # Whether only keywords are used that the Swift types enforce by themselves.
        self.is_plain = False

    # What may be anywhere.

    def schema(self, depth: int) -> dict:
        chance = self.chance
        simple = [self.string, self.integer, self.number, self.boolean, self.texts, self.integers, self.titled]
        deep = [
            self.object, self.object, self.object, self.array, self.array, self.tuple, self.map, self.reference,
            self.reference, self.tagged, self.by_kind, self.tried, self.all_of, self.several_types, self.nullable,
            self.nullable, self.limited, self.anything, self.constant, self.numbers,
        ]
        if self.is_plain:
            simple = [self.string, self.integer, self.number, self.boolean, self.texts]
            deep = [self.object, self.object, self.array, self.map, self.nullable_type, self.anything]
        if depth <= 0 or chance.one_in(3):
            return chance.pick(simple)(depth)
        return chance.pick(deep)(depth)

    def string(self, depth: int) -> dict:
        result: dict = {"type": "string"}
        if self.is_plain:
            return result
        if self.chance.one_in(5):
            result["minLength"] = self.chance.between(0, 3)
        if self.chance.one_in(5):
            result["maxLength"] = self.chance.between(3, 6)
        if len(result) == 1 and self.chance.one_in(4):
            result["pattern"] = self.chance.pick(PATTERNS)
        return result

    def integer(self, depth: int) -> dict:
        result: dict = {"type": "integer"}
        if self.is_plain:
            return result
        if self.chance.one_in(4):
            result[self.chance.pick(["minimum", "exclusiveMinimum"])] = self.chance.between(-5, 0)
        if self.chance.one_in(4):
            result[self.chance.pick(["maximum", "exclusiveMaximum"])] = self.chance.between(3, 20)
        if self.chance.one_in(6):
            result["multipleOf"] = self.chance.pick([1, 2, 3])
        return result

    def number(self, depth: int) -> dict:
        result: dict = {"type": "number"}
        if self.is_plain:
            return result
        if self.chance.one_in(4):
            result["minimum"] = self.chance.pick([-1.5, 0, 0.25])
        if self.chance.one_in(4):
            result["exclusiveMaximum"] = self.chance.pick([10, 2.5])
        if self.chance.one_in(6):
            result["multipleOf"] = 0.5
        return result

    def boolean(self, depth: int) -> dict:
        return {"type": "boolean"}

    def texts(self, depth: int) -> dict:
        result = {"enum": self.chance.some(TEXTS, self.chance.between(1, 6))}
        return {"type": "string", **result} if self.chance.one_in(2) else result

    def integers(self, depth: int) -> dict:
        result = {"enum": self.chance.some([-3, -1, 0, 1, 2, 10, 400], self.chance.between(1, 4))}
        return {"type": "integer", **result} if self.chance.one_in(2) else result

    def numbers(self, depth: int) -> dict:
        return {"enum": self.chance.some([1, 2.5, -0.5], 2) + [100.25]}

    def titled(self, depth: int) -> dict:
        values = self.chance.pick([["h", "m", "s", "°F"], [1, 2, 3, -7]])
        values = self.chance.some(values, self.chance.between(2, 4))
        key = self.chance.pick(["oneOf", "anyOf"])
        return {key: [{"const": value, "title": title} for value, title in zip(values, TITLES)]}

    def constant(self, depth: int) -> dict:
        return {"const": self.chance.pick(["v1", "", 2, -1, True, False, 0.5])}

    def anything(self, depth: int) -> dict:
        return {} if self.chance.one_in(2) else {"type": "object"}

    # What holds others.

    def array(self, depth: int) -> dict:
        result: dict = {"type": "array"}
        if not self.chance.one_in(8):
            result["items"] = self.schema(depth - 1)
        if self.is_plain:
            return result
        if self.chance.one_in(4):
            result["minItems"] = self.chance.between(0, 2)
        if self.chance.one_in(4):
            result["maxItems"] = self.chance.between(2, 4)
        if self.chance.one_in(5):
            result["uniqueItems"] = True
        if self.chance.one_in(8):
            result["contains"] = self.chance.pick([{"type": "string"}, {"const": 1}, {"type": "object"}])
            result["minContains"] = self.chance.between(0, 1)
        return result

    def tuple(self, depth: int) -> dict:
        count = self.chance.between(1, 3)
        result: dict = {"type": "array", "prefixItems": [self.schema(depth - 1) for _ in range(count)]}
        rest = self.chance.below(3)
        if rest == 0:
            result["items"] = False
        elif rest == 1:
            result["items"] = self.schema(depth - 1)
        if self.chance.one_in(2):
            result["minItems"] = self.chance.between(0, count)
        return result

    def map(self, depth: int) -> dict:
        result: dict = {"type": "object"}
        if self.is_plain:
            return {**result, "additionalProperties": self.schema(depth - 1)}
        if self.chance.one_in(4):
            result["patternProperties"] = {"^[a-m]": self.schema(depth - 1)}
            result["additionalProperties"] = False
        else:
            result["additionalProperties"] = self.schema(depth - 1)
        if self.chance.one_in(5):
            result["propertyNames"] = {"maxLength": 4}
        if self.chance.one_in(5):
            result["minProperties"] = 1
        if self.chance.one_in(5):
            result["maxProperties"] = 2
        return result

    def object(self, depth: int, least: int = 0) -> dict:
        names = self.chance.some(WORDS, self.chance.between(max(least, 1), 5))
        result: dict = {"type": "object", "properties": {name: self.property(depth - 1) for name in names}}
        required = self.chance.some(names, self.chance.between(0, len(names)))
        if required and not self.chance.one_in(4):
            result["required"] = required
        for name in names:
            # A default is there only where a member may be missing.
            if name in result.get("required", []):
                result["properties"][name].pop("default", None)
        kind = self.chance.below(6)
        if kind == 0:
            result["additionalProperties"] = False
        elif kind == 1:
            result["additionalProperties"] = self.schema(min(depth - 1, 1))
        elif kind == 2:
            result["additionalProperties"] = True
        if self.is_plain:
            return result
        if self.chance.one_in(10):
            result["dependentRequired"] = {names[0]: [names[-1]]}
        if self.chance.one_in(10) and len(names) > 1:
            result["anyOf"] = [{"required": [names[0]]}, {"required": [names[1]]}]
        if self.chance.one_in(12):
            result["not"] = {"required": [names[0], "z"]}
        if self.chance.one_in(12):
            result["if"] = {"required": [names[0]]}
            result["then"] = {"required": [names[-1]]}
        if self.chance.one_in(12) and "additionalProperties" not in result:
            result["patternProperties"] = {"^q": {"type": "string"}}
        return result

    def property(self, depth: int) -> dict:
        result = self.schema(depth)
        if self.chance.one_in(4):
            standard = self.default(result)
            if standard is not None:
                result = {**result, "default": standard[0]}
        if self.chance.one_in(6):
            result = {**result, "description": "A property."}
        return result

    def default(self, schema: dict):
        """A default in a list, of the schemas for which one is simple."""
        if "enum" in schema:
            return [self.chance.pick(schema["enum"])]
        if isinstance(schema.get("type"), list) and "null" in schema["type"]:
            return [None]
        plain = {"string": "xx", "integer": 3, "number": 1.5, "boolean": True}
        kind = schema.get("type")
        if kind in ("string", "integer", "number", "boolean") and len(schema) == 1:
            return [plain[kind]]
        items = schema.get("items")
        if kind == "array" and items in [{"type": "integer"}, {"type": "string"}] and len(schema) == 2:
            return [self.chance.pick([[], [plain[items["type"]]]])]
        if kind == "object" and "properties" in schema and "required" not in schema and len(schema) == 2:
            return [{}]
        if "oneOf" in schema and all("const" in option for option in schema["oneOf"]):
            return [schema["oneOf"][0]["const"]]
        return [{"a": [1, None, "b"]}] if schema == {} else None

    # What leads elsewhere, and what combines.

    def reference(self, depth: int) -> dict:
        names = self.shared + (self.local if self.in_tool else [])
        if not names:
            return self.string(depth)
        result: dict = {"$ref": f"#/$defs/{self.chance.pick(names)}"}
        if self.chance.one_in(4):
            result["description"] = "By reference."
        return result

    def tagged(self, depth: int) -> dict:
        member = self.chance.pick(["kind", "type", "op"])
        options = []
        for tag in self.chance.some(["circle", "square", "line", "dotted-line", "3d"], self.chance.between(2, 4)):
            option = self.object(depth - 1)
            for key in ("anyOf", "not", "if", "then", "dependentRequired"):
                option.pop(key, None)
            tags = {"const": tag}
            if self.chance.one_in(4):
                tags = {"enum": [tag, tag + "2"]}
            if self.chance.one_in(4):
                tags = {"type": "string", **tags}
            option["properties"] = {member: tags, **{k: v for k, v in option["properties"].items() if k != member}}
            option["required"] = [member] + [name for name in option.get("required", []) if name != member]
            options.append(option)
        return {self.chance.pick(["oneOf", "anyOf"]): options}

    def by_kind(self, depth: int) -> dict:
        kinds = [self.string, self.integer, self.boolean, self.array, self.object]
        options = [kind(depth - 1) for kind in self.chance.some(kinds, self.chance.between(2, 4))]
        return {self.chance.pick(["oneOf", "anyOf"]): options}

    def tried(self, depth: int) -> dict:
        """Objects told apart by what they have to have, so that their types tell them apart as the schemas do."""
        options = []
        # Where other members may be there, the first that has what it has to have is taken.
        closed = {"additionalProperties": False} if self.chance.one_in(2) else {}
        for name, title in zip(self.chance.some(WORDS, self.chance.between(2, 3)), TITLES):
            options.append(
                {
                    "type": "object",
                    "title": f"{title} of them",
                    "properties": {name: self.schema(depth - 1), "note": {"type": "string"}},
                    "required": [name],
                    **closed,
                }
            )
        if self.chance.one_in(2):
            options.append(self.string(0))
        if self.chance.one_in(2):
            options.append({"type": "number"})
        return {"anyOf": options}

    def several_types(self, depth: int) -> dict:
        kinds = ["string", "integer", "number", "boolean", "null"]
        return {"type": self.chance.some(kinds, self.chance.between(2, 3))}

    def nullable_type(self, depth: int) -> dict:
        inner = self.chance.pick([self.string, self.integer, self.object, self.array])(depth - 1)
        return {**inner, "type": [inner["type"], "null"]}

    def nullable(self, depth: int) -> dict:
        inner = self.schema(depth - 1)
        if isinstance(inner.get("type"), str) and "enum" not in inner and self.chance.one_in(2):
            return {**inner, "type": [inner["type"], "null"]}
        return {self.chance.pick(["anyOf", "oneOf"]): [inner, {"type": "null"}]}

    def limited(self, depth: int) -> dict:
        inner = self.reference(depth)
        if "$ref" not in inner:
            return inner
        return {**inner, **self.chance.pick([{"minLength": 2}, {"minimum": 1}, {"minProperties": 1}, {"maxItems": 2}])}

    def all_of(self, depth: int) -> dict:
        chance = self.chance
        if chance.one_in(3):
            return {"type": "integer", "allOf": [{"minimum": 0}, {"maximum": chance.between(5, 9)}]}
        if chance.one_in(3):
            return {"allOf": [self.reference(depth)], "description": "A reference in other words."}
        first, second = self.closed_to_none(depth), self.closed_to_none(depth)
        if chance.one_in(3):
            # One property stands in both, limited further in the second.
            name = chance.pick(list(first["properties"]))
            again = chance.pick([{"not": {"const": 7}}, {"description": "Again."}, {"maxLength": 4}, {"maxProperties": 2}])
            return {"allOf": [first, {"type": "object", "properties": {name: again}}]}
        both = [name for name in first["properties"] if name in second["properties"]]
        for name in both:
            del second["properties"][name]
            second["required"] = [other for other in second.get("required", []) if other != name]
        if chance.one_in(2):
            return {"allOf": [{"$ref": "#/$defs/Base"}, second]}
        return {"type": "object", "allOf": [first, second]}

    def closed_to_none(self, depth: int) -> dict:
        result = self.object(depth - 1)
        return {key: result[key] for key in ("type", "properties", "required") if key in result}


# Definitions that hold themselves in every way, and some for `allOf`.
SHARED = {
    "Base": {"type": "object", "properties": {"base": {"type": "integer"}}, "required": ["base"]},
    "Unit": {"enum": ["celsius", "fahrenheit"], "description": "A unit."},
    "Short": {"type": "string", "maxLength": 3},
    "Maybe": {"type": ["object", "null"], "properties": {"maybe": {"$ref": "#/$defs/Maybe"}}},
    "Chain": {
        "type": "object",
        "properties": {"value": {"type": "integer"}, "next": {"anyOf": [{"$ref": "#/$defs/Chain"}, {"type": "null"}]}},
        "required": ["value"],
        "additionalProperties": False,
    },
    "Tree": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Tree"}}]},
    "Expression": {
        "oneOf": [
            {
                "type": "object",
                "properties": {"op": {"const": "value"}, "value": {"type": "number"}},
                "required": ["op", "value"],
            },
            {
                "type": "object",
                "properties": {
                    "op": {"enum": ["plus", "minus"]},
                    "left": {"$ref": "#/$defs/Expression"},
                    "right": {"$ref": "#/$defs/Expression"},
                },
                "required": ["op", "left", "right"],
            },
        ]
    },
    "Husband": {"type": "object", "properties": {"wife": {"$ref": "#/$defs/Wife"}}},
    "Wife": {
        "type": "object",
        "properties": {"husband": {"$ref": "#/$defs/Husband"}, "name": {"type": "string"}},
        "required": ["name"],
    },
    "Pair": {"type": "array", "prefixItems": [{"type": "integer"}, {"$ref": "#/$defs/Pair"}], "items": False},
    "Numbers": {"type": "object", "additionalProperties": {"type": "number"}},
    "Again": {"$ref": "#/$defs/Unit"},
}


def service() -> dict:
    schemas = Schemas(seed=2026)
    schemas.shared = list(SHARED)
    tools = []
    for number in range(COUNT):
        schemas.in_tool = True
        schemas.is_plain = number % 4 == 0
        schemas.local = [] if schemas.is_plain else [f"Local{index}" for index in range(schemas.chance.below(3))]
        names = schemas.local
        schema = schemas.object(3, least=2)
        if schemas.chance.one_in(8) and not schemas.is_plain:
            schema["properties"]["again"] = {"$ref": "#"}
        # The definitions do not lead to each other, lest one holds nothing but itself.
        schemas.local = []
        definitions = {name: schemas.schema(2) for name in names}
        if definitions:
            schema["$defs"] = definitions
        tools.append({"name": f"tool_{number}", "description": f"Schema {number}.", "inputSchema": schema})
    return {"tools": tools, "$defs": SHARED}


def pretty(value, indentation: str = "") -> str:
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + len(indentation) < 100 or not isinstance(value, (dict, list)):
        return line
    inner = indentation + "  "
    if isinstance(value, list):
        parts = [inner + pretty(item, inner) for item in value]
        return "[\n" + ",\n".join(parts) + "\n" + indentation + "]"
    parts = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {pretty(item, inner)}" for key, item in value.items()]
    return "{\n" + ",\n".join(parts) + "\n" + indentation + "}"


def description() -> str:
    made = service()
    tools = "\n".join(f"  - {pretty(tool, '    ')}" for tool in made["tools"])
    definitions = "\n".join(f"  {name}: {pretty(schema, '    ')}" for name, schema in made["$defs"].items())
    return f"# Made by Tests/RandomSchemaTests/Python/schemas.py. Do not edit.\ntools:\n{tools}\n\n$defs:\n{definitions}\n"


def readers() -> str:
    lines = "\n".join(f"    add(Random.Tool{number}.tool)" for number in range(COUNT))
    return (
        "// Made by Tests/RandomSchemaTests/Python/schemas.py. Do not edit.\n\n"
        "extension Readers {\n  /// All tools.\n"
        f"  mutating func addAll() {{\n{lines}\n  }}\n}}\n"
    )


if __name__ == "__main__":
    for file, text in [("random.mcp.yaml", description()), ("Readers.swift", readers())]:
        with open(f"{sys.argv[1]}/{file}", "w", encoding="utf-8") as output:
            output.write(text)
