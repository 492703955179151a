"""A GraphQL request, read from the body of an HTTP request that may hold anything."""

import json
from dataclasses import dataclass
from typing import Any, Final

MAX_BODY: Final = 200_000
"""Bytes that are read of a body."""


class BadBody(Exception):  # exceptions are named for the fact
    """The body is no GraphQL request; the message says why, and repeats nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLRequest:
    """What is to be executed."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None


def read_request(body: bytes) -> GraphQLRequest:
    """Read a body of application/json. Raises BadBody."""
    try:
        told = json.loads(body.decode(), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise BadBody("The body is not UTF-8.") from None
    except (ValueError, RecursionError):  # broken, numbers of thousands of digits, nested without end
        raise BadBody("The body is not JSON that can be read.") from None
    if not isinstance(told, dict):
        raise BadBody("The body is to be a JSON object.")
    query, variables, name = told.get("query"), told.get("variables"), told.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise BadBody("`query` is to be a text.")
    if not isinstance(variables, dict | None):
        raise BadBody("`variables` is to be an object.")
    if not isinstance(name, str | None):
        raise BadBody("`operationName` is to be a text.")
    return GraphQLRequest(query=query, variables=variables, operation_name=name or None)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
