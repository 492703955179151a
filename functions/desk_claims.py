"""
Who works at the desk, by the claims of a token that the gateway's authorizer verified.

Rule 1: nothing else in the event can change who it is.
Rule 2: groups and scopes are compared whole. API Gateway's HTTP API flattens a list to "[a b]"; a group whose own name
has a space or a bracket cannot be told from several, and is none.
Rule 3: scopes are those of the claim `scope`; where there is none, of `scp`, as Okta and Entra ID call it. The
authorizer goes by either.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from gateway.desk.principals import AGENTS_MAY, DeskPrincipal, Permission
from order_help.domain.ids import AgentName, is_name
from order_help.settings import Settings

SYSTEM_CLAIMS: Final = ("client_id", "azp", "sub")
"""Where issuers put the name of a client that has signed in for itself, the most telling first."""


def principal_by_claims(settings: Settings) -> Callable[[Mapping[str, object]], DeskPrincipal | None]:
    """Says who asks; None where there are no verified claims. Who has no business here may nothing."""

    def principal(scope: Mapping[str, object]) -> DeskPrincipal | None:
        claims = _claims(scope["aws.event"])
        if claims is None:
            return None
        if settings.agent_group in words_of(claims.get(settings.agent_group_claim)):
            return _named(claims, (settings.agent_claim,), AGENTS_MAY)
        return _named(claims, SYSTEM_CLAIMS, _by_scopes(claims, settings))

    return principal


def words_of(claim: object) -> frozenset[str]:
    """The members of a claim that is a list: a real one, one that was flattened, or a single text."""
    if isinstance(claim, list | tuple):
        return frozenset(word for word in claim if isinstance(word, str))
    if not isinstance(claim, str):
        return frozenset()
    if claim.startswith("[") and claim.endswith("]"):
        return frozenset(word for word in claim[1:-1].split(" ") if word)
    return frozenset({claim})


def scopes_of(claims: Mapping[str, Any]) -> frozenset[str]:
    """What was granted. `scope` is a text (RFC 8693, section 4.2); `scp` is one or a list, as the issuer has it."""
    scope = claims.get("scope")
    if scope is None:
        return frozenset(scope for word in words_of(claims.get("scp")) for scope in word.split(" "))
    return frozenset(scope.split(" ")) if isinstance(scope, str) else frozenset()


def _by_scopes(claims: Mapping[str, Any], settings: Settings) -> frozenset[Permission]:
    scopes = scopes_of(claims)
    may = {settings.desk_read_scope: Permission.READ, settings.desk_ship_scope: Permission.SHIP}
    return frozenset(permission for name, permission in may.items() if name in scopes)


def _named(claims: Mapping[str, Any], names: tuple[str, ...], may: frozenset[Permission]) -> DeskPrincipal | None:
    """A principal of the first of these claims that can be a name."""
    for claim in names:
        name = claims.get(claim)
        if isinstance(name, str) and is_name(name):
            return DeskPrincipal(name=AgentName(name), may=may)
    return None


def _claims(event: object) -> Mapping[str, Any] | None:
    inner: object = event
    for name in ("requestContext", "authorizer", "jwt", "claims"):
        inner = inner.get(name) if isinstance(inner, Mapping) else None
    return inner if isinstance(inner, Mapping) else None
