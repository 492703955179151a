"""
Development tokens, which replace the shop's own sign-in on a developer's machine.

Rule 1: anyone who can read the secret can sign in as anyone. It is created here, readable by the user
alone, and never leaves this machine.
Rule 2: none of this reaches Lambda. Functions may not import order_help_cli, which import-linter checks.
Rule 3: tokens are checked by the real clock, even if the time for orders is frozen.
"""

import os
import secrets
import sys
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
DESK_AUDIENCE: Final = "order-help-development-desk"  # neither API accepts tokens of the other
DESK_SCOPES: Final = ("desk:read", "desk:ship")
_ALGORITHM: Final = "HS256"  # the only one accepted, whatever the header of a token says
_SECRET_BYTES: Final = 32
_BEARER: Final = b"bearer "

Principal = Callable[[Mapping[str, object]], CustomerId | None]


def secret_file() -> Path:
    """Returns the path of the secret, which all commands of this user share."""
    # The XDG base directory specification says that an empty or relative path is ignored.
    state = Path(os.environ.get("XDG_STATE_HOME", ""))
    home = state if state.is_absolute() else Path.home() / ".local" / "state"
    return home / "order-help" / "dev-secret"


def secret() -> bytes:
    """Returns the secret, which is created at first use. Raises UsedWrongly if the file cannot be used."""
    path = secret_file()
    try:
        if not path.exists():
            _create(path)
        # Windows keeps others out of a user's folder by other means, and reports every file as readable.
        if sys.platform != "win32" and path.stat().st_mode & 0o077:
            raise UsedWrongly(f"{path} can be read by others: delete it, and a new one is made")
        found = path.read_bytes()
    except OSError as error:
        raise UsedWrongly(f"{path}, the secret of development tokens: {error.strerror}") from None
    if len(found) < 2 * _SECRET_BYTES:
        raise UsedWrongly(f"{path} is damaged: delete it, and a new one is made")
    return found


def new_token(customer_id: str, *, expires_in: timedelta, with_secret: bytes) -> str:
    """Returns a token for this customer, which is valid from now on."""
    now = datetime.now(UTC)
    claims = {"sub": customer_id, "aud": AUDIENCE, "iat": now, "exp": now + expires_in}
    return jwt.encode(claims, with_secret, algorithm=_ALGORITHM)


def new_desk_token(
    name: str, *, scopes: tuple[str, ...] | None = None, expires_in: timedelta, with_secret: bytes
) -> str:
    """Returns a token for an agent, or, with scopes from DESK_SCOPES, for one of the shop's own systems."""
    now = datetime.now(UTC)
    claims: dict[str, Any] = {"sub": name, "aud": DESK_AUDIENCE, "iat": now, "exp": now + expires_in}
    return jwt.encode(claims if scopes is None else {**claims, "scopes": scopes}, with_secret, algorithm=_ALGORITHM)


def customer_of(token: str, *, with_secret: bytes) -> CustomerId | None:
    """Returns the customer of a token; None if it is forged, expired or not for the shopper's API."""
    claims = _claims(token, AUDIENCE, with_secret)
    return CustomerId(claims["sub"]) if claims else None


def desk_principal_of(token: str, *, with_secret: bytes) -> "DeskPrincipal | None":
    """Returns the desk principal of a token; None if it is forged, expired or not for the desk's API."""
    from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission

    claims = _claims(token, DESK_AUDIENCE, with_secret)
    if claims is None:
        return None
    permissions = {"desk:read": Permission.READ, "desk:ship": Permission.SHIP}
    scopes = claims.get("scopes")
    granted = (
        AGENT_PERMISSIONS
        if scopes is None
        else frozenset(permissions[scope] for scope in scopes if scope in permissions)
    )
    return DeskPrincipal(name=AgentName(claims["sub"]), permissions=granted)


def principal_with(the_secret: bytes) -> Principal:
    """Returns a function that finds the shopper of a request by its only Authorization header."""
    return lambda scope: customer_of(_bearer(scope), with_secret=the_secret)


def desk_principal_with(the_secret: bytes) -> "Callable[[Mapping[str, object]], DeskPrincipal | None]":
    """Returns a function that finds the desk principal of a request by its only Authorization header."""
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
    """Returns the bearer token of a request; empty if there is no or more than one Authorization header."""
    headers = scope.get("headers")
    values = [value for name, value in headers if name == b"authorization"] if isinstance(headers, list) else []
    if len(values) != 1 or values[0][: len(_BEARER)].lower() != _BEARER:
        return ""
    return str(values[0][len(_BEARER) :].decode("latin-1").strip())


def _create(path: Path) -> None:
    """Creates the file atomically: of two commands that start together, one creates it and both read it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=path.parent)  # readable by its owner alone
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_hex(_SECRET_BYTES))
        Path(path).hardlink_to(draft)
    except FileExistsError:
        pass  # Another command created it first.
    finally:
        Path(draft).unlink()
