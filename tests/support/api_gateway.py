"""What API Gateway's HTTP API makes of a token that its authorizer accepted, written beside the code that reads it."""

import base64
import json
from typing import Any

Json = dict[str, Any]


def written(value: object) -> str:
    """A claim as a text. Seen in events of deployed HTTP APIs: "[a b]", "map[a:[b] c:d]", "true", "1793534400"."""
    if isinstance(value, list):
        return "[" + " ".join(map(written, value)) + "]"
    if isinstance(value, dict):
        return "map[" + " ".join(f"{name}:{written(value[name])}" for name in sorted(value)) + "]"
    if value is None or isinstance(value, bool):
        return {None: "<nil>", True: "true", False: "false"}[value]
    return str(value)


def bearer(claims: object) -> str:
    """The value of an Authorization header with these claims. Nobody reads the signature."""
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"Bearer eyJhbGciOiJSUzI1NiJ9.{payload}.c2ln"


def signed_in(event: Json, claims: Json) -> Json:
    """The event as it comes from somebody with a token of these claims."""
    texts = {name: written(value) for name, value in claims.items()}
    return {
        **event,
        "headers": {**event.get("headers", {}), "authorization": bearer(claims)},
        "requestContext": {**event.get("requestContext", {}), "authorizer": {"jwt": {"claims": texts, "scopes": None}}},
    }
