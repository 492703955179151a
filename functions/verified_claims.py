"""
Reads the claims of a token that API Gateway's authorizer verified.

An HTTP API hands every claim on as a text: the list ["a", "b"] as "[a b]", an object as "map[a:b]", null as "<nil>".
So the text of ["a b"] and that of ["a", "b"] are the same, and only the token itself says which of them it was.

Rule 1: what the token did not have as a text or a number names nobody.
Rule 2: a claim has the type that it has in the token of the request, if that token says what API Gateway says.
Rule 3: without such a token, a text that can mean several things means nothing. The exception is an event without an
Authorization header, which API Gateway cannot send: whoever may invoke the function by hand writes the claims anyway.
"""

import base64
import json
import re
from collections.abc import Mapping
from typing import Final

from order_help.domain.ids import is_name
from order_help.domain.values import Value

_TOKEN: Final = re.compile(r"(?:bearer +)?[\w-]+\.([\w-]+)\.[\w-]+", re.ASCII | re.IGNORECASE)
_NO_NAME: Final = re.compile(r"\[.*\]|map\[.*\]|<nil>|true|false", re.DOTALL)
_ONE_WORD: Final = re.compile(r"\[([^\s,\"\[\]]+)\]")
_JOINED_BY_COMMAS: Final = ", "


class VerifiedClaims(Value):
    """The claims of one request: as API Gateway hands them on, and as the request's token has them."""

    texts: Mapping[str, object]
    token: Mapping[str, object] | None
    """None if the request has no Authorization header, empty if what it has is not one readable token."""

    def name(self, claim: str) -> str | None:
        """Returns this claim if it can name somebody."""
        text = self.texts.get(claim)
        return text if isinstance(text, str) and is_name(text) and not _NO_NAME.fullmatch(text) else None

    def value(self, claim: str) -> object:
        """
        Returns this claim with its type; None if there is none, or if it can mean several things.

        "a.b" is the member `b` of the object `a`, unless a claim has just this name.
        """
        if claim in self.texts:
            return self._typed(claim)
        root, *path = claim.split(".")
        found = self._typed(root)
        for name in path:
            found = found.get(name) if isinstance(found, Mapping) else None
        return found

    def _typed(self, claim: str) -> object:
        text = self.texts.get(claim)
        if not isinstance(text, str):
            return text
        if self.token is None:
            return _by_words(text)
        value = self.token.get(claim)
        try:
            is_the_same = _as_api_gateway_writes(value) == text
        except RecursionError:  # lists in lists in lists
            is_the_same = False
        return value if is_the_same else _unambiguous(text)


def verified_claims(event: object) -> VerifiedClaims | None:
    """Returns the claims of the request in an event of Lambda; None if no authorizer for tokens let it through."""
    texts: object = event
    for name in ("requestContext", "authorizer", "jwt", "claims"):
        texts = texts.get(name) if isinstance(texts, Mapping) else None
    if not isinstance(event, Mapping) or not isinstance(texts, Mapping):
        return None
    return VerifiedClaims(texts=texts, token=_token_of(event.get("headers")))


def _token_of(headers: object) -> Mapping[str, object] | None:
    """Returns the claims of the request's token. Its signature was checked by the authorizer."""
    all_headers = headers if isinstance(headers, Mapping) else {}
    values = [value for name, value in all_headers.items() if str(name).lower() == "authorization"]
    if not values:
        return None
    # API Gateway joins several headers of one name by commas, which are in no token.
    token = _TOKEN.fullmatch(values[0]) if len(values) == 1 and isinstance(values[0], str) else None
    try:
        # A number with a fraction stays as the token writes it.
        claims = json.loads(base64.urlsafe_b64decode(token[1] + "=="), parse_float=str) if token else {}
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, Mapping) else {}


def _as_api_gateway_writes(value: object) -> str:
    """Returns the text that an HTTP API makes of a claim, as Go's `fmt` does."""
    match value:
        case None:
            return "<nil>"
        case bool():
            return str(value).lower()
        case list():
            return f"[{' '.join(map(_as_api_gateway_writes, value))}]"
        case dict():
            return f"map[{' '.join(f'{name}:{_as_api_gateway_writes(value[name])}' for name in sorted(value))}]"
    return str(value)


def _unambiguous(text: str) -> object:
    if not text.startswith("["):
        return text
    only = _ONE_WORD.fullmatch(text)
    return [only[1]] if only else None


def _by_words(text: str) -> object:
    """Returns the list that an HTTP API has written so; a text that has quotes or commas was one before."""
    was_list = text.startswith("[") and text.endswith("]") and '"' not in text and _JOINED_BY_COMMAS not in text
    return text[1:-1].split() if was_list else text
