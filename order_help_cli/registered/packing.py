"""
Checks documents against a schema, and packs those of both schemas into one file, which functions read.

Rule 1: a frontend's document is registered only if it is valid and within the limits of any other document, so that
what fails fails when it is built. Our own documents are not checked again, since the tests do that.
Rule 2: the same documents give the same bytes.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, build_schema, validate

from gateway.http.api import OPERATIONS
from gateway.http.documents import checked_document
from gateway.http.registered import DESK, SHOPPER, Mode, RegisteredOperations, sha256
from gateway.sdl import desk_sdl, shopper_sdl
from order_help_cli.registered.manifest import Document, ManifestWrong, read_manifest
from order_help_cli.registered.own_documents import own_documents

MOST_PROBLEMS: Final = 20
"""The most problems that an error lists."""

_SHA256: Final = re.compile(r"[0-9A-Fa-f]{64}")
"""Clients take such an id for the SHA-256 of a document in small letters, so that it may name no other."""

_SDL: Final = {SHOPPER: shopper_sdl, DESK: desk_sdl}
_OWN: Final = {SHOPPER: OPERATIONS, DESK: OPERATIONS / "desk"}


def packed_operations(manifests: Sequence[Path], desk_manifests: Sequence[Path]) -> str:
    """Returns the file with our documents and those of these manifests. Raises ManifestWrong."""
    packed = {SHOPPER: _packed(_texts(SHOPPER, manifests)), DESK: _packed(_texts(DESK, desk_manifests))}
    return json.dumps(packed, sort_keys=True)


def registered_operations(schema: str, manifests: Sequence[Path], mode: Mode) -> RegisteredOperations:
    """
    Returns our operations and those of these manifests, for a server that needs no file. Raises ManifestWrong.

    `schema` is SHOPPER or DESK.
    """
    texts = _texts(schema, manifests)
    return RegisteredOperations(mode=mode, texts={} if mode == "none" else texts)


def check_manifests(schema: str, manifests: Sequence[Path]) -> int:
    """Returns how many documents these manifests add to those of a schema, SHOPPER or DESK. Raises ManifestWrong."""
    _texts(schema, manifests)
    return len(documents_in(manifests))


def checked(documents: Sequence[Document], schema: str) -> Sequence[Document]:
    """Returns the documents if all fit the schema, which is SHOPPER or DESK. Raises ManifestWrong."""
    built = build_schema(_SDL[schema]())
    problems = [problem for document in documents for problem in _problems(built, document)]
    if problems:
        more = [f"… and {len(problems) - MOST_PROBLEMS} more"] if len(problems) > MOST_PROBLEMS else []
        raise ManifestWrong("\n".join([*problems[:MOST_PROBLEMS], *more]))
    return documents


def documents_in(manifests: Sequence[Path]) -> list[Document]:
    """Returns the documents of several manifests. Raises ManifestWrong."""
    documents = [document for path in manifests for document in read_manifest(path)]
    for document in documents:
        for id_ in (given.removeprefix("sha256:") for given in document.ids):
            if _SHA256.fullmatch(id_) and id_ != sha256(document.text):
                problem = f"the id {id_} looks like a SHA-256 and is not that of its document"
                raise ManifestWrong(f"{document.file}: {problem}")
    return documents


def _texts(schema: str, manifests: Sequence[Path]) -> dict[str, str]:
    """Returns the texts of documents by their ids, of which the SHA-256 of the text is always one."""
    own = own_documents(_OWN[schema])
    texts: dict[str, str] = {}
    for document in (*own, *(checked(documents_in(manifests), schema) if manifests else ())):
        for given in (*document.ids, sha256(document.text)):
            id_ = given.removeprefix("sha256:")  # as the gateway reads ids
            if texts.setdefault(id_, document.text) != document.text:
                raise ManifestWrong(f"{document.file}: the id {id_} stands for two documents")
    return texts


def _problems(schema: GraphQLSchema, document: Document) -> Iterator[str]:
    """Yields what is wrong with a document; each line names the file, the operation and the line in its document."""
    name = f"the operation with the id {document.ids[0]}"
    try:
        parsed = checked_document(document.text)
    except GraphQLError as error:
        yield _problem(document, name, error)
        return
    operations = [one for one in parsed.definitions if isinstance(one, OperationDefinitionNode)]
    if not operations:
        yield f"{document.file}: {name}: the document has no operation"
        return
    if operations[0].name:
        name = f"operation {operations[0].name.value}"
    for invalid in validate(schema, parsed):
        yield _problem(document, name, invalid)


def _problem(document: Document, name: str, error: GraphQLError) -> str:
    line = f", line {error.locations[0].line}" if error.locations else ""
    return f"{document.file}: {name}{line}: {error.message}"


def _packed(texts: dict[str, str]) -> dict[str, object]:
    documents = sorted(set(texts.values()))
    places = {text: place for place, text in enumerate(documents)}
    return {"documents": documents, "ids": {id_: places[text] for id_, text in texts.items()}}
