"""Clients that have a cache, each in a Node process of its own: what they show of the documents that they watch."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    Visitor,
    build_schema,
    introspection_from_schema,
    parse,
    print_ast,
    visit,
)

from tests.support.node import ROOT, node_tool

Json = dict[str, Any]
KINDS = ("apollo", "urql", "relay")
PROGRAM = ROOT / "tests" / "clients" / "talk.mjs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is seen of a client after it did something: all that it shows now, and the operations that it has sent."""

    result: Json
    shown: Mapping[str, Json]
    sent: list[str]


@dataclass(slots=True)
class CachingClient:
    """A running client. What it complains of on its console is a failure."""

    process: "subprocess.Popen[str]"

    def watch(self, key: str, name: str, **variables: object) -> Seen:
        """Reads a document, and has it shown anew whenever the cache says that it has changed."""
        return self._do("watch", key=key, name=name, variables=variables)

    def read_again(self, *keys: str) -> Seen:
        """Reads what is watched from the network."""
        return self._do("readAgain", keys=keys)

    def change(self, name: str, fields: Json) -> Seen:
        """Carries out a mutation."""
        return self._do("change", name=name, variables={"input": fields})

    def _do(self, what: str, **how: object) -> Seen:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"do": what, **how}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the client has ended"
        answer = json.loads(line)
        assert answer["complaints"] == [], answer["complaints"]
        return Seen(result=answer["result"] or {}, shown=without_names(answer["shown"]), sent=answer["sent"])


@contextmanager
def caching_client(
    kind: str, folder: Path, *, url: str, token: str, sdl: str, documents: Mapping[str, str]
) -> Iterator[CachingClient]:
    """Runs a client of a kind that knows these documents by their names. Relay's are compiled into `folder`."""
    command = [node_tool("relay-compiler"), "relay.json"]  # also skips where there is no Node
    artifacts = compiled_by_relay(command, folder, sdl, documents) if kind == "relay" else {}
    shop = {
        "url": url,
        "headers": {"authorization": f"Bearer {token}"},
        "documents": documents,
        "introspection": introspection_from_schema(build_schema(sdl)),
        "artifacts": artifacts,
    }
    process = subprocess.Popen(
        ["node", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        client = CachingClient(process)
        client._do("connect", kind=kind, shop=shop)
        yield client
    finally:
        assert process.stdin
        process.stdin.close()
        process.wait(timeout=10)
        if process.stdout:
            process.stdout.close()


def without_names(value: Any) -> Any:
    """Returns an answer without the names of types and other notes that a client makes, which begin with `__`."""
    if isinstance(value, dict):
        return {name: without_names(inner) for name, inner in value.items() if not name.startswith("__")}
    return [without_names(inner) for inner in value] if isinstance(value, list) else value


def compiled_by_relay(command: list[str], folder: Path, sdl: str, documents: Mapping[str, str]) -> dict[str, str]:
    """Returns the files that relay-compiler makes of documents, which Relay wants in modules that have their names."""
    (folder / "schema.graphql").write_text(sdl, encoding="utf-8")
    config = {"src": "src", "schema": "schema.graphql", "language": "javascript", "eagerEsModules": False}
    (folder / "relay.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "src").mkdir()
    made = {}
    for name, text in documents.items():
        module, operation, own = for_relay(text)
        (folder / "src" / f"{module}.js").write_text(f"graphql`{own}`;\n", encoding="utf-8")
        made[name] = str(folder / "src" / "__generated__" / f"{operation}.graphql.js")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def for_relay(text: str) -> tuple[str, str, str]:
    """
    Returns a document's module, the name of its operation, and its text, as Relay has them.

    The operation's name ends in its kind. Fragments are written out where they are spread, because Relay would hide
    what they select from whoever reads the operation.
    """
    document = parse(text)
    (operation,) = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    assert operation.name
    module = operation.name.value
    name = f"{module}{operation.operation.value.capitalize()}"
    own = print_ast(_written_out(document, operation)).replace(f" {module}", f" {name}", 1)
    return module, name, own


def _written_out(document: DocumentNode, operation: OperationDefinitionNode) -> OperationDefinitionNode:
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}

    class WriteOut(Visitor):
        def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> InlineFragmentNode:
            found = fragments[node.name.value]
            return InlineFragmentNode(
                type_condition=found.type_condition, directives=(), selection_set=found.selection_set
            )

    written: OperationDefinitionNode = visit(operation, WriteOut())
    return written
