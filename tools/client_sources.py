"""Writes what the TypeScript client has from the API: types, documents, and what caches need to know of the schema."""

import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from graphql import (
    FragmentDefinitionNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    build_schema,
    is_introspection_type,
    parse,
    print_ast,
    strip_ignored_characters,
)

from gateway.http.outcomes import ErrorCode

ROOT: Final = Path(__file__).resolve().parent.parent
SCHEMA: Final = ROOT / "graphql" / "schema.graphql"
OPERATIONS: Final = ROOT / "graphql" / "operations"
CODEGEN: Final = ROOT / "node_modules" / ".bin" / "graphql-codegen"
_OF_DOCUMENTS: Final = {
    "scalars": {"DateTime": "string", "Date": "string", "ID": "string"},
    "enumsAsTypes": True,
    "useTypeImports": True,
}


def write_client_sources(folder: Path) -> None:
    """Writes the modules into this folder. Raises CalledProcessError if a document does not match the schema."""
    folder.mkdir(parents=True, exist_ok=True)
    _run_codegen(folder)
    modules = {
        "documents": documents_module(),
        "schema": schema_module(build_schema(_text(SCHEMA))),
        "codes": codes_module(),
    }
    for name, text in modules.items():
        (folder / f"{name}.ts").write_text(text, encoding="utf-8")


def _run_codegen(folder: Path) -> None:
    schema = {"schema": str(SCHEMA)}
    types = {"documents": str(OPERATIONS / "*.graphql"), "plugins": ["typescript-operations"], "config": _OF_DOCUMENTS}
    outputs = {
        str(folder / "types.ts"): {**schema, **types},
        str(folder / "possibleTypes.ts"): {**schema, "plugins": ["fragment-matcher"]},
    }
    with tempfile.TemporaryDirectory() as scratch:
        config = Path(scratch) / "codegen.json"
        config.write_text(json.dumps({"generates": outputs}), encoding="utf-8")
        subprocess.run([CODEGEN, "--silent", "--config", config], cwd=ROOT, check=True)  # where its plugins are found


def documents_module() -> str:
    """
    Returns a constant for each document, named as its operation is, in as few letters as possible.

    A fragment that several documents have is a constant as well, so that a page holds it once.
    """
    types, fragments, constants = [], dict[str, str](), []
    for path in sorted(OPERATIONS.glob("*.graphql")):
        text = _text(path)
        operation, *others = parse(text).definitions
        if not isinstance(operation, OperationDefinitionNode) or operation.name is None:
            raise ValueError(f"{path.name} does not begin with an operation that has a name")
        own = {one.name.value: _small(one) for one in others if isinstance(one, FragmentDefinitionNode)}
        if any(fragments.setdefault(name, fragment) != fragment for name, fragment in own.items()):
            raise ValueError(f"{path.name} has a fragment that differs from one of the same name")
        name, type_ = operation.name.value, operation.name.value + operation.operation.value.capitalize()
        types += [type_, f"{type_}Variables"]
        whole = " + ".join([json.dumps(_small(operation)), *own])
        constants.append(
            f"\n{_comment(text)}\nexport const {name} = ({whole}) as TypedDocument<{type_}, {type_}Variables>;\n"
        )
    shared = [f"const {name} = {json.dumps(fragment)};\n" for name, fragment in fragments.items()]
    head = 'import type { TypedDocument } from "../document.js";\n'
    head += f'import type {{ {", ".join(types)} }} from "./types.js";\n\n'
    return "".join([head, *shared, *constants])


def _small(node: Node) -> str:
    return strip_ignored_characters(print_ast(node))


def _comment(document: str) -> str:
    """Returns the comment above a document, without the sample of its variables."""
    lines = [line[2:] for line in document.splitlines() if line.startswith("# ") and not line.startswith("# {")]
    return f"/** {' '.join(lines)} */"


def schema_module(schema: GraphQLSchema) -> str:
    roots = {schema.query_type, schema.mutation_type}
    objects = [
        type_
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType) and not is_introspection_type(type_) and type_ not in roots
    ]
    without_id = sorted(type_.name for type_ in objects if "id" not in type_.fields and type_.name != "Viewer")
    mutations = schema.mutation_type.fields if schema.mutation_type else {}
    fields = {
        type_.name: " ".join(type_.fields)
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and not is_introspection_type(type_)
    }
    return (
        "/** Types whose objects have no `id`: they are parts of others. There is one `Viewer`, which is none. */\n"
        f"{_names('withoutId', without_id)}\n"
        f"/** The names of all mutations. */\n{_names('mutations', mutations)}\n"
        "/** The names of the fields of each type and interface, separated by spaces. */\n"
        f"export const fieldsOf: Readonly<Record<string, string>> = {json.dumps(fields, indent=2)};\n"
    )


def _names(constant: str, names: Iterable[str]) -> str:
    return f"export const {constant}: readonly string[] = {json.dumps(list(names), indent=2)};\n"


def codes_module() -> str:
    codes = " | ".join(json.dumps(code.value) for code in ErrorCode)
    return f"/** The codes of errors. */\nexport type ServiceCode = {codes};\n"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
