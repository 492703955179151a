"""
Identifies the principal of a request to the desk, by the claims of a token that API Gateway's authorizer verified.

Rule 1: nothing else in the event affects the result.
Rule 2: names of groups and scopes must match exactly. API Gateway's HTTP API flattens a list to "[a b]", so a group
whose name contains a space or a bracket cannot be recognized, and is not supported.
Rule 3: the scopes are those of the claim `scope`; without it, those of `scp`, as Okta and Entra ID name it. The
authorizer accepts either.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission
from order_help.domain.ids import AgentName, is_name
from order_help.settings import Settings

SYSTEM_CLAIMS: Final = ("client_id", "azp", "sub")
"""The claims that may name a client that signed in for itself, in order of preference."""


def principal_by_claims(settings: Settings) -> Callable[[Mapping[str, object]], DeskPrincipal | None]:
    """
    Returns a function from an ASGI scope to the principal of its request; None without verified claims or a name.

    Principals without the agents' group and without a desk scope get no permissions.
    """

    def principal(scope: Mapping[str, object]) -> DeskPrincipal | None:
        claims = _claims(scope["aws.event"])
        if claims is None:
            return None
        if settings.agent_group in words_of(claims.get(settings.agent_group_claim)):
            return _named(claims, (settings.agent_claim,), AGENT_PERMISSIONS)
        return _named(claims, SYSTEM_CLAIMS, _by_scopes(claims, settings))

    return principal


def words_of(claim: object) -> frozenset[str]:
    """Returns the members of a claim that is a list, a list that API Gateway flattened, or a single text."""
    if isinstance(claim, list | tuple):
        return frozenset(word for word in claim if isinstance(word, str))
    if not isinstance(claim, str):
        return frozenset()
    if claim.startswith("[") and claim.endswith("]"):
        return frozenset(word for word in claim[1:-1].split(" ") if word)
    return frozenset({claim})


def scopes_of(claims: Mapping[str, Any]) -> frozenset[str]:
    """Returns the granted scopes. `scope` is one text (RFC 8693, section 4.2); `scp` is a text or a list."""
    scope = claims.get("scope")
    if scope is None:
        return frozenset(scope for word in words_of(claims.get("scp")) for scope in word.split(" "))
    return frozenset(scope.split(" ")) if isinstance(scope, str) else frozenset()


def _by_scopes(claims: Mapping[str, Any], settings: Settings) -> frozenset[Permission]:
    scopes = scopes_of(claims)
    permissions = {settings.desk_read_scope: Permission.READ, settings.desk_ship_scope: Permission.SHIP}
    return frozenset(permission for scope, permission in permissions.items() if scope in scopes)


def _named(
    claims: Mapping[str, Any], name_claims: tuple[str, ...], permissions: frozenset[Permission]
) -> DeskPrincipal | None:
    """Returns a principal named by the first of these claims that is a valid name; None if there is none."""
    for claim in name_claims:
        name = claims.get(claim)
        if isinstance(name, str) and is_name(name):
            return DeskPrincipal(name=AgentName(name), permissions=permissions)
    return None


def _claims(event: object) -> Mapping[str, Any] | None:
    inner: object = event
    for name in ("requestContext", "authorizer", "jwt", "claims"):
        inner = inner.get(name) if isinstance(inner, Mapping) else None
    return inner if isinstance(inner, Mapping) else None
