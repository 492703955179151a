"""
Registered operations: documents that are known before any client sends them, so that clients send an id instead.

Rule 1: they are read from a file that is built with the artifact. Nothing that a client sends is ever added to them.
Rule 2: where only registered operations are accepted, any other document is refused before it is parsed. A document may
then still be sent as a text, if it is one of the registered texts.

Source of the protocol: https://www.apollographql.com/docs/apollo-server/performance/apq. Unlike Apollo's server, ours
keeps no documents of clients (docs/decisions/0049-registered-operations.md).
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from gateway.http.body import BadRequest, GraphQLRequest
from gateway.http.outcomes import ErrorCode
from gateway.http.rejected import RequestRejected
from order_help.domain.values import Value, field

Mode = Literal["none", "also", "only"]
"""Whether ids are not accepted at all, accepted beside texts, or nothing else than registered operations is."""

SHOPPER: Final = "shopper"
DESK: Final = "desk"
"""The names of the two schemas in the file."""

_NOT_FOUND: Final = "PersistedQueryNotFound"
_NOT_SUPPORTED: Final = "PersistedQueryNotSupported"
"""Messages that clients compare, so they must not be changed."""


class RegisteredOperations(Value):
    """The registered operations of one schema: the text of each document by each of its ids."""

    mode: Mode = "none"
    texts: Mapping[str, str] = field(default_factory=dict)

    def text_of(self, request: GraphQLRequest) -> str:
        """Returns the document to execute. Raises RequestRejected and BadRequest."""
        if request.query is None:
            return self._registered(request.persisted.id if request.persisted else "")
        digest = sha256(request.query)
        if request.persisted and request.persisted.is_hash and request.persisted.id != digest:
            raise BadRequest("`sha256Hash` is not the SHA-256 of `query`.")
        if self.mode == "only" and digest not in self.texts:
            message = "Only registered operations are accepted, and this document is none of them."
            raise RequestRejected(403, ErrorCode.OPERATION_NOT_REGISTERED, message)
        return request.query

    def _registered(self, id_: str) -> str:
        # Status 200 is what Apollo's server answers, so that no client takes the answer for a fault of the network.
        if self.mode == "none":
            raise RequestRejected(200, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, _NOT_SUPPORTED)
        text = self.texts.get(id_)
        if text is None:
            raise RequestRejected(200, ErrorCode.PERSISTED_QUERY_NOT_FOUND, _NOT_FOUND)
        return text


NOTHING_REGISTERED: Final = RegisteredOperations()


def operations_in(file: Path, schema: str, mode: Mode) -> RegisteredOperations:
    """
    Returns the registered operations of a schema in a file that `make package` has built.

    Raises OSError if it cannot be read, and ValueError or LookupError if it is no such file.
    """
    if mode == "none":
        return NOTHING_REGISTERED
    packed = json.loads(file.read_text(encoding="utf-8"))[schema]
    documents = packed["documents"]
    return RegisteredOperations(mode=mode, texts={id_: documents[at] for id_, at in packed["ids"].items()})


def sha256(text: str) -> str:
    """Returns the SHA-256 of a text in hexadecimal, as clients compute the ids of documents."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
