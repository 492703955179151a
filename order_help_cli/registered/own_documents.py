"""
Our own documents as registered operations: those of graphql/operations/, in the texts that clients make of them.

Rule: each document is registered as it is written, and with `__typename` in each selection set, as clients send it that
keep a normalized cache. The second one is what a manifest of ours contains.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from graphql import (
    DocumentNode,
    FieldNode,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    Visitor,
    get_operation_ast,
    parse,
    print_ast,
    strip_ignored_characters,
    visit,
)

from gateway.http.registered import sha256
from order_help_cli.registered.manifest import FORMAT, Document

_TYPENAME: Final = "__typename"


@cache
def own_documents(folder: Path) -> tuple[Document, ...]:
    """Returns each document of a folder twice: as it is written, and with `__typename`."""
    documents: list[Document] = []
    for path in sorted(folder.glob("*.graphql")):
        text = path.read_text(encoding="utf-8")
        document, named = parse(text), _with_typename(parse(text))
        written, with_typename = print_ast(document), print_ast(named)
        small = strip_ignored_characters(text)  # what tools/pages.py puts into the pages
        documents += [
            Document(file=str(path), ids=_hashes(text, written, small, _as_urql_prints(document)), text=small),
            Document(
                file=str(path),
                ids=_hashes(with_typename, strip_ignored_characters(with_typename), _as_urql_prints(named)),
                text=with_typename,
            ),
        ]
    return tuple(documents)


def own_manifest(folder: Path) -> str:
    """Returns the documents of a folder as a manifest in Apollo's format."""
    operations = [_entry(document.text) for document in own_documents(folder)[1::2]]
    return json.dumps({"format": FORMAT, "version": 1, "operations": operations}, indent=2) + "\n"


def _entry(text: str) -> dict[str, Any]:
    operation = get_operation_ast(parse(text))
    if operation is None or operation.name is None:
        raise ValueError("a document of ours has exactly one operation, which has a name")
    return {"id": sha256(text), "body": text, "name": operation.name.value, "type": operation.operation.value}


def _as_urql_prints(document: DocumentNode) -> str:
    """Returns a document with a line break between its definitions, where GraphQL.js prints a blank line, too."""
    return "\n".join(map(print_ast, document.definitions))


def _hashes(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sha256(text) for text in texts))


def _with_typename(document: DocumentNode) -> DocumentNode:
    changed: DocumentNode = visit(document, _AddTypename())
    return changed


class _AddTypename(Visitor):
    """Adds `__typename` as Apollo Client and urql do: at the end of each selection set but that of the operation."""

    def enter_selection_set(
        self, node: SelectionSetNode, _key: object, parent: object, *_: object
    ) -> SelectionSetNode | None:
        fields = [one.name.value for one in node.selections if isinstance(one, FieldNode)]
        if isinstance(parent, OperationDefinitionNode) or any(name.startswith("__") for name in fields):
            return None
        typename = FieldNode(name=NameNode(value=_TYPENAME))
        return SelectionSetNode(selections=(*node.selections, typename))
