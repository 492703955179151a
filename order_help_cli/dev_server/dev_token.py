"""
Development tokens: they stand in for the shop's own sign-in, on a developer's machine.

Rule 1: whoever can read the secret can be anybody. It is made here, it is only the user's to read, and it never leaves.
Rule 2: nothing of this reaches Lambda: functions may not import order_help_cli, which import-linter checks.
Rule 3: tokens are checked by the real clock, whatever the time is for orders.
"""

import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import jwt

from order_help.domain.ids import AgentName, CustomerId, is_name
from order_help_cli.exit_codes import UsedWrongly

if TYPE_CHECKING:
    from gateway.desk.principals import DeskPrincipal

AUDIENCE: Final = "order-help-development-shopper"
DESK_AUDIENCE: Final = "order-help-development-desk"  # a shopper's token is none of the desk, nor the other way round
DESK_SCOPES: Final = ("desk:read", "desk:ship")
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


def new_desk_token(
    name: str, *, scopes: tuple[str, ...] | None = None, expires_in: timedelta, with_secret: bytes
) -> str:
    """A token for this agent, or, with scopes (DESK_SCOPES), for this system of the shop."""
    now = datetime.now(UTC)
    claims: dict[str, Any] = {"sub": name, "aud": DESK_AUDIENCE, "iat": now, "exp": now + expires_in}
    return jwt.encode(claims if scopes is None else {**claims, "scopes": scopes}, with_secret, algorithm=_ALGORITHM)


def customer_of(token: str, *, with_secret: bytes) -> CustomerId | None:
    """Whose token this is, or None for one that is forged, expired or meant for somebody else."""
    claims = _claims(token, AUDIENCE, with_secret)
    return CustomerId(claims["sub"]) if claims else None


def desk_principal_of(token: str, *, with_secret: bytes) -> "DeskPrincipal | None":
    """Whose token of the desk this is, or None likewise."""
    from gateway.desk.principals import AGENTS_MAY, DeskPrincipal, Permission

    claims = _claims(token, DESK_AUDIENCE, with_secret)
    if claims is None:
        return None
    may = {"desk:read": Permission.READ, "desk:ship": Permission.SHIP}
    scopes = claims.get("scopes")
    granted = AGENTS_MAY if scopes is None else frozenset(may[scope] for scope in scopes if scope in may)
    return DeskPrincipal(name=AgentName(claims["sub"]), may=granted)


def principal_with(the_secret: bytes) -> Principal:
    """What tells the gateway which shopper is asking, by the one Authorization header of the request."""
    return lambda scope: customer_of(_bearer(scope), with_secret=the_secret)


def desk_principal_with(the_secret: bytes) -> "Callable[[Mapping[str, object]], DeskPrincipal | None]":
    """The same for the desk."""
    return lambda scope: desk_principal_of(_bearer(scope), with_secret=the_secret)


def _claims(token: str, audience: str, with_secret: bytes) -> dict[str, Any] | None:
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            with_secret,
            algorithms=[_ALGORITHM],
            audience=audience,
            options={"require": ["sub", "aud", "exp"]},
        )
    except jwt.InvalidTokenError:
        return None
    return claims if is_name(claims["sub"]) else None


def _bearer(scope: Mapping[str, object]) -> str:
    """The token of a request; empty where there is none, or more than one."""
    headers = scope.get("headers")
    given = [value for name, value in headers if name == b"authorization"] if isinstance(headers, list) else []
    if len(given) != 1 or given[0][: len(_BEARER)].lower() != _BEARER:
        return ""
    return str(given[0][len(_BEARER) :].decode("latin-1").strip())


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
