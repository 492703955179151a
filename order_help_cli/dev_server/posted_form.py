"""
Checks a posted form as S3 does, for uploads to the development server.

Source: "POST Object" and "Authenticating requests in browser-based uploads" in the API reference of S3.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

_UNCHECKED: Final = frozenset({"policy", "x-amz-signature", "file", "bucket"})
"""Fields that need no condition: the policy, its signature, the file, and the bucket, which is not in the form."""


class PostRefused(Exception):
    """S3 would refuse the form, with this HTTP status, error code and message."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """The only access key whose signatures are valid, in plain text."""

    access_key: str
    secret_key: str


def check_form(fields: Mapping[str, str], size: int, *, signer: Signer, now: datetime) -> None:
    """
    Checks the fields of a form, which include `bucket` and have names in lower case, and the file's size in bytes.

    Raises PostRefused.
    """
    if "policy" not in fields:
        raise PostRefused(403, "AccessDenied", "Access Denied")
    _check_signature(fields, signer)
    policy = json.loads(base64.b64decode(fields["policy"]))
    if datetime.fromisoformat(policy["expiration"]) <= now:
        raise _against_policy("Policy expired.")
    named = set(_UNCHECKED)
    for kind, name, expected in _conditions(policy["conditions"]):
        if kind == "content-length-range":
            _check_size(size, least=name, most=expected)
        else:
            named.add(name)
            _check_field(kind, name, expected, fields.get(name, ""))
    if extra := sorted(name for name in fields if name not in named and not name.startswith("x-ignore-")):
        raise _against_policy(f"Extra input fields: {', '.join(extra)}")


def _check_signature(fields: Mapping[str, str], signer: Signer) -> None:
    access_key, _, scope = fields.get("x-amz-credential", "").partition("/")
    if fields.get("x-amz-algorithm") != "AWS4-HMAC-SHA256":
        raise PostRefused(400, "InvalidArgument", "Only AWS4-HMAC-SHA256 is supported")
    if access_key != signer.access_key:
        raise PostRefused(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist.")
    key = f"AWS4{signer.secret_key}".encode()
    for part in (*scope.split("/"), fields["policy"]):
        key = hmac.digest(key, part.encode(), hashlib.sha256)
    if not hmac.compare_digest(key.hex(), fields.get("x-amz-signature", "")):
        raise PostRefused(
            403,
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided.",
        )


def _conditions(conditions: list[Any]) -> Iterator[tuple[str, Any, Any]]:
    """Yields each condition as its kind, its field and the expected value; a range of sizes has two numbers instead."""
    for condition in conditions:
        if isinstance(condition, dict):
            yield from (("eq", name.lower(), expected) for name, expected in condition.items())
        else:
            kind, name, expected = condition
            yield kind, name.removeprefix("$").lower() if isinstance(name, str) else name, expected


def _check_size(size: int, *, least: int, most: int) -> None:
    if size > most:
        raise PostRefused(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    if size < least:
        raise PostRefused(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")


def _check_field(kind: str, name: str, expected: str, value: str) -> None:
    if not (value.startswith(expected) if kind == "starts-with" else value == expected):
        raise _against_policy(f"Policy Condition failed: {json.dumps([kind, '$' + name, expected])}")


def _against_policy(reason: str) -> PostRefused:
    return PostRefused(403, "AccessDenied", f"Invalid according to Policy: {reason}")
