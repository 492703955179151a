"""Reads a GraphQL request from the body of an HTTP request, which may be invalid in any way."""

import json
from dataclasses import dataclass
from typing import Any, Final

MAX_BODY: Final = 200_000
"""The most bytes of a body."""


class BadBody(Exception):
    """The body is not a GraphQL request. The message says why and never quotes the body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLRequest:
    """A GraphQL request: a document, its variables, and the name of the operation to execute."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None


def read_request(body: bytes) -> GraphQLRequest:
    """Reads a body of application/json. Raises BadBody."""
    try:
        request = json.loads(body.decode(), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise BadBody("The body is not UTF-8.") from None
    except (ValueError, RecursionError):  # malformed, too deeply nested, or with a number of too many digits
        raise BadBody("The body is not JSON that can be read.") from None
    if not isinstance(request, dict):
        raise BadBody("The body is to be a JSON object.")
    query, variables, name = request.get("query"), request.get("variables"), request.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise BadBody("`query` is to be a text.")
    if not isinstance(variables, dict | None):
        raise BadBody("`variables` is to be an object.")
    if not isinstance(name, str | None):
        raise BadBody("`operationName` is to be a text.")
    return GraphQLRequest(query=query, variables=variables, operation_name=name or None)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
