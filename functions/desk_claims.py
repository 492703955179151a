"""
Identifies the principal of a request to the desk, by the claims of a token that API Gateway's authorizer verified.

Rule 1: nothing else in the event affects the result; the request's token only tells which type a verified claim has.
Rule 2: names of groups and scopes must match exactly, and what cannot be told apart for sure gives no rights.
Rule 3: the scopes are those of the claim `scope`; without it, those of `scp`, as Okta and Entra ID name it. The
authorizer accepts either.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Final

from functions.verified_claims import VerifiedClaims, verified_claims
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission
from order_help.domain.ids import AgentName
from order_help.settings import Settings

SYSTEM_CLAIMS: Final = ("client_id", "azp", "sub")
"""The claims that may name a client that signed in for itself, in order of preference."""

_WORD: Final = re.compile(r"[^\s,\"\[\]]+")


def principal_by_claims(settings: Settings) -> Callable[[Mapping[str, object]], DeskPrincipal | None]:
    """
    Returns a function from an ASGI scope to the principal of its request; None without verified claims or a name.

    Principals without the agents' group and without a desk scope get no permissions.
    """

    def principal(scope: Mapping[str, object]) -> DeskPrincipal | None:
        claims = verified_claims(scope["aws.event"])
        if claims is None:
            return None
        if settings.agent_group in groups_in(claims.value(settings.agent_group_claim)):
            return _named(claims, (settings.agent_claim,), AGENT_PERMISSIONS)
        return _named(claims, SYSTEM_CLAIMS, _by_scopes(claims, settings))

    return principal


def groups_in(claim: object) -> frozenset[str]:
    """
    Returns the groups that a claim lists: a list, or a text that is one group or has a list in it.

    A text has a list as JSON, or as Cognito writes an attribute that came from SAML: "[a, b]". There a name with a
    space in it shows that names are free, and a comma may be part of one: such a text lists no group at all.
    """
    if isinstance(claim, list | tuple):
        return frozenset(name for name in claim if isinstance(name, str))
    if not isinstance(claim, str):
        return frozenset()
    if not (claim.startswith("[") and claim.endswith("]")):
        return frozenset({claim})
    try:
        return groups_in(json.loads(claim))
    except (ValueError, RecursionError):
        names = claim[1:-1].split(", ")
        return frozenset(names if all(map(_WORD.fullmatch, names)) else ())


def scopes_of(claims: VerifiedClaims) -> frozenset[str]:
    """Returns the granted scopes. Each claim is one text with spaces (RFC 8693, section 4.2), or a list."""
    scopes = claims.value("scp" if claims.texts.get("scope") is None else "scope")
    if isinstance(scopes, str):
        # No issuer writes scopes in brackets: what was put into them by somebody else is not read word by word.
        return frozenset() if scopes.startswith("[") else frozenset(scopes.split(" "))
    return frozenset(scope for scope in scopes if isinstance(scope, str)) if isinstance(scopes, list) else frozenset()


def _by_scopes(claims: VerifiedClaims, settings: Settings) -> frozenset[Permission]:
    scopes = scopes_of(claims)
    permissions = {settings.desk_read_scope: Permission.READ, settings.desk_ship_scope: Permission.SHIP}
    return frozenset(permission for scope, permission in permissions.items() if scope in scopes)


def _named(
    claims: VerifiedClaims, name_claims: tuple[str, ...], permissions: frozenset[Permission]
) -> DeskPrincipal | None:
    """Returns a principal named by the first of these claims that is a valid name; None if there is none."""
    for claim in name_claims:
        if name := claims.name(claim):
            return DeskPrincipal(name=AgentName(name), permissions=permissions)
    return None
