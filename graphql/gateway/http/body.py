"""
Reads a GraphQL request from an HTTP request, which may be invalid in any way: from a body, or from the query string.

Both have the same parameters. In a query string, `variables` and `extensions` are texts of JSON.
Sources: https://graphql.github.io/graphql-over-http/draft/ for the parameters, its appendix on persisted documents for
`documentId`, and Apollo's protocol for `extensions.persistedQuery`.
"""

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from order_help.domain.values import Value

MAX_BODY: Final = 200_000
"""The most bytes of a body."""

MAX_QUERY_STRING: Final = 8_000
"""
The most bytes of a query string.

API Gateway accepts 10,240 bytes for the request line and all headers together, of which a token takes about 1,500.
"""

_MAX_PARAMETERS: Final = 50
_DOCUMENT_IDS: Final = ("documentId", "doc_id")
"""The names by which clients send the id of a document: the draft's, and that of Relay's documentation."""
_JSON_PARAMETERS: Final = ("variables", "extensions")


class BadRequest(Exception):
    """The HTTP request contains no GraphQL request. The message says why and never quotes the request."""


class PersistedQuery(Value):
    """The id by which a client names a registered document. `is_hash` if it must be its SHA-256, in small letters."""

    id: str
    is_hash: bool


class GraphQLRequest(Value):
    """
    A GraphQL request: a document, its variables, and the name of the operation to execute.

    `query` is None if the document is only named by its id, which is `persisted`.
    """

    query: str | None
    persisted: PersistedQuery | None
    variables: dict[str, Any] | None
    operation_name: str | None


def read_body(body: bytes) -> GraphQLRequest:
    """Reads a body of application/json. Raises BadRequest."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise BadRequest("The body is not UTF-8.") from None
    return _request(_json_object(text, "The body"))


def read_query_string(query_string: bytes) -> GraphQLRequest:
    """Reads the query string of a URL. Raises BadRequest."""
    try:
        pairs = parse_qsl(
            query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=_MAX_PARAMETERS
        )
    except UnicodeError:
        raise BadRequest("The query string is not UTF-8 in the encoding of URLs.") from None
    except ValueError:
        raise BadRequest(f"The query string has more than {_MAX_PARAMETERS} parameters.") from None
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            raise BadRequest("A parameter of the query string is given twice.")
        fields[name] = value or None  # an empty parameter counts as not given
    for name in _JSON_PARAMETERS:
        if fields.get(name) is not None:
            fields[name] = None if fields[name].strip() == "null" else _json_object(fields[name], f"`{name}`")
    return _request(fields)


def _request(fields: Mapping[str, Any]) -> GraphQLRequest:
    query, variables, name = fields.get("query"), fields.get("variables"), fields.get("operationName")
    persisted = _persisted(fields)
    if not (isinstance(query, str) and query.strip()) and (query is not None or persisted is None):
        raise BadRequest("`query` is to be a text.")
    if not isinstance(variables, dict | None):
        raise BadRequest("`variables` is to be an object.")
    if not isinstance(name, str | None):
        raise BadRequest("`operationName` is to be a text.")
    return GraphQLRequest(query=query, persisted=persisted, variables=variables, operation_name=name or None)


def _persisted(fields: Mapping[str, Any]) -> PersistedQuery | None:
    """Returns the id of the document, of which Apollo's is the first; None without one. Raises BadRequest."""
    extensions = fields.get("extensions")
    if not isinstance(extensions, dict | None):
        raise BadRequest("`extensions` is to be an object.")
    persisted = (extensions or {}).get("persistedQuery")
    if persisted is not None:
        version = persisted.get("version") if isinstance(persisted, dict) else None
        if type(version) is not int or version != 1:
            raise BadRequest("`extensions.persistedQuery` is to be an object, with 1 as its `version`.")
        if not isinstance(persisted.get("sha256Hash"), str):
            raise BadRequest("`extensions.persistedQuery.sha256Hash` is to be a text.")
        return PersistedQuery(id=persisted["sha256Hash"].lower(), is_hash=True)
    for name in _DOCUMENT_IDS:
        if fields.get(name) is not None:
            if not isinstance(fields[name], str):
                raise BadRequest(f"`{name}` is to be a text.")
            return PersistedQuery(id=fields[name].removeprefix("sha256:"), is_hash=False)
    return None


def _json_object(text: str, what: str) -> dict[str, Any]:
    try:
        read = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_each_key_once)
    except _KeyTwiceError:
        raise BadRequest(f"{what} has an object in which a key is given twice.") from None
    except (ValueError, RecursionError):  # malformed, too deeply nested, or with a number of too many digits
        raise BadRequest(f"{what} is not JSON that can be read.") from None
    if not isinstance(read, dict):
        raise BadRequest(f"{what} is to be a JSON object.")
    return read


class _KeyTwiceError(Exception):
    """An object of JSON has a key twice. Readers differ on which value counts, so neither does here."""


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) < len(pairs):
        raise _KeyTwiceError
    return read


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
