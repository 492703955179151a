"""
Development tokens: they stand in for the shop's own sign-in, on a developer's machine.

Rule 1: whoever can read the secret can be anybody. It is made here, it is only the user's to read, and it never leaves.
Rule 2: nothing of this reaches Lambda: functions may not import order_help.cli, which import-linter checks.
Rule 3: tokens are checked by the real clock, whatever the time is for orders.
"""

import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import jwt

from order_help.cli.endings import UsedWrongly
from order_help.domain.ids import CustomerId, is_name

AUDIENCE: Final = "order-help-development-shopper"
_ALGORITHM: Final = "HS256"  # the only one taken, whatever a token's header says
_SECRET_BYTES: Final = 32
_BEARER: Final = b"bearer "

Principal = Callable[[Mapping[str, object]], CustomerId | None]


def secret_file() -> Path:
    """Where the secret is kept; the same for every command of this user."""
    # An empty or relative path is to be ignored, by the XDG base directory specification.
    given = Path(os.environ.get("XDG_STATE_HOME", ""))
    home = given if given.is_absolute() else Path.home() / ".local" / "state"
    return home / "order-help" / "dev-secret"


def secret() -> bytes:
    """The secret, made at first use. Raises UsedWrongly where the file cannot be used."""
    path = secret_file()
    try:
        if not path.exists():
            _make(path)
        if path.stat().st_mode & 0o077:
            raise UsedWrongly(f"{path} can be read by others: delete it, and a new one is made")
        found = path.read_bytes()
    except OSError as error:
        raise UsedWrongly(f"{path}, the secret of development tokens: {error.strerror}") from None
    if len(found) < 2 * _SECRET_BYTES:
        raise UsedWrongly(f"{path} is damaged: delete it, and a new one is made")
    return found


def new_token(customer_id: str, *, expires_in: timedelta, with_secret: bytes) -> str:
    """A token for this customer, from now on."""
    now = datetime.now(UTC)
    claims = {"sub": customer_id, "aud": AUDIENCE, "iat": now, "exp": now + expires_in}
    return jwt.encode(claims, with_secret, algorithm=_ALGORITHM)


def customer_of(token: str, *, with_secret: bytes) -> CustomerId | None:
    """Whose token this is, or None for one that is forged, expired or meant for somebody else."""
    try:
        claims = jwt.decode(
            token,
            with_secret,
            algorithms=[_ALGORITHM],
            audience=AUDIENCE,
            options={"require": ["sub", "aud", "exp"]},
        )
    except jwt.InvalidTokenError:
        return None
    customer_id = claims["sub"]
    return CustomerId(customer_id) if is_name(customer_id) else None


def principal_with(the_secret: bytes) -> Principal:
    """What tells the gateway who is asking, by the one Authorization header of the request."""

    def principal(scope: Mapping[str, object]) -> CustomerId | None:
        headers = scope.get("headers")
        given = [value for name, value in headers if name == b"authorization"] if isinstance(headers, list) else []
        if len(given) != 1 or given[0][: len(_BEARER)].lower() != _BEARER:
            return None
        return customer_of(given[0][len(_BEARER) :].decode("latin-1").strip(), with_secret=the_secret)

    return principal


def _make(path: Path) -> None:
    """Whole or not at all, and once: of two commands that start together, one makes it and both read it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=path.parent)  # readable by its owner alone
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_hex(_SECRET_BYTES))
        Path(path).hardlink_to(draft)
    except FileExistsError:
        pass  # somebody else was quicker
    finally:
        Path(draft).unlink()
