"""
Reads DynamoDB's answers as the JSON that they are.

botocore walks the description of each answer, attribute by attribute, and gives the same dictionaries in six times as
long: DynamoDB's JSON has nothing to convert but binary values, which no table of ours has.

Rule 1: an answer that could hold a binary value, or a key that is named like one, is left to botocore.
Rule 2: so are errors, and operations whose answers hold times: those that describe tables.
"""

import json
from typing import Any, Final

from botocore.parsers import JSONParser, ResponseParserFactory
from botocore.session import Session

_PLAIN: Final = frozenset(
    f"{operation}Output"
    for operation in (
        "BatchGetItem",
        "BatchWriteItem",
        "DeleteItem",
        "GetItem",
        "PutItem",
        "Query",
        "Scan",
        "TransactGetItems",
        "TransactWriteItems",
        "UpdateItem",
    )
)
"""The shapes of answers that hold items, and nothing with a time."""

_BINARY: Final = (b'"B"', b'"BS"')


class _PlainParser(JSONParser):  # type: ignore[misc]  # botocore ships no types
    """Parses bodies without walking their shapes, where that gives the same."""

    def _handle_json_body(self, raw_body: bytes, shape: Any) -> Any:
        if shape is None or shape.name not in _PLAIN or any(mark in raw_body for mark in _BINARY):
            return super()._handle_json_body(raw_body, shape)
        return json.loads(raw_body) if raw_body else {}


class _PlainParsers(ResponseParserFactory):  # type: ignore[misc]  # as above
    def create_parser(self, protocol_name: str) -> Any:
        return _PlainParser(**self._defaults) if protocol_name == "json" else super().create_parser(protocol_name)


def read_answers_plainly(session: Session) -> None:
    """Makes the clients that this session creates from now on read answers as JSON."""
    session.register_component("response_parser_factory", _PlainParsers())
