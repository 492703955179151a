from typing import Any

import pytest

from functions.desk_claims import principal_by_claims, scopes_of, words_of
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission
from order_help.domain.ids import AgentName
from order_help.settings import Settings, settings_from

SETTINGS = settings_from({"ORDER_HELP_TABLE_PREFIX": "t-"})
OWN_NAMES = settings_from(
    {
        "ORDER_HELP_TABLE_PREFIX": "t-",
        "ORDER_HELP_AGENT_GROUP_CLAIM": "https://shop.example/roles",
        "ORDER_HELP_AGENT_GROUP": "helpers",
        "ORDER_HELP_AGENT_CLAIM": "email",
        "ORDER_HELP_DESK_READ_SCOPE": "order-help/desk:read",
        "ORDER_HELP_DESK_SHIP_SCOPE": "order-help/desk:ship",
    }
)


def who(settings: Settings, /, **claims: object) -> DeskPrincipal | None:
    return principal_by_claims(settings)({"aws.event": {"requestContext": {"authorizer": {"jwt": {"claims": claims}}}}})


def may(**claims: object) -> frozenset[Permission]:
    found = who(SETTINGS, client_id="warehouse", **claims)
    assert found
    return found.permissions


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("[a b]", {"a", "b"}),
        ("[a]", {"a"}),
        ("[]", set()),
        ("[a  b]", {"a", "b"}),
        ("a", {"a"}),
        ("a b", {"a b"}),
        ("[a b", {"[a b"}),
        ("a,b", {"a,b"}),
        ("[a,b]", {"a,b"}),
        ("[[a]]", {"[a]"}),
        ('["a","b"]', {'"a","b"'}),
        (["a", "b c", 7], {"a", "b c"}),
        (None, set()),
        (7, set()),
        ({"a": "b"}, set()),
    ],
)
def test_a_list_has_its_members_and_a_text_is_one(claim: object, words: set[str]) -> None:
    assert words_of(claim) == words


@pytest.mark.parametrize(
    ("claims", "scopes"),
    [
        ({"scope": "desk:read"}, {"desk:read"}),
        ({"scope": "openid desk:read"}, {"openid", "desk:read"}),
        ({"scp": "desk:read"}, {"desk:read"}),
        ({"scp": "openid desk:read"}, {"openid", "desk:read"}),
        ({"scp": "[openid desk:read]"}, {"openid", "desk:read"}),
        ({"scp": ["openid", "desk:read"]}, {"openid", "desk:read"}),
        ({"scope": "openid", "scp": "[desk:read]"}, {"openid"}),
        ({"scope": "", "scp": "[desk:read]"}, {""}),
        ({"scope": "[desk:read]"}, {"[desk:read]"}),
        ({"scope": ["desk:read"], "scp": "desk:read"}, set()),
        ({"scopes": "desk:read", "roles": "[desk:read]"}, set()),
    ],
)
def test_scopes_are_those_of_scope_and_of_scp_where_there_is_no_scope(claims: dict[str, Any], scopes: set[str]) -> None:
    assert scopes_of(claims) == scopes


@pytest.mark.parametrize("claim", ["scope", "scp"])
def test_a_system_may_what_its_scopes_say_by_either_claim(claim: str) -> None:
    assert may(**{claim: "desk:read"}) == {Permission.READ}
    assert may(**{claim: "desk:ship"}) == {Permission.SHIP}
    assert may(**{claim: "openid desk:ship desk:read"}) == {Permission.READ, Permission.SHIP}


@pytest.mark.parametrize(
    "alike",
    ["", "desk", "desk:rea", "desk:readx", "xdesk:read", "desk:read:all", "desk:*", "DESK:READ", "desk:read,desk:ship",
     "order-help/desk:read", "[desk:read", "desk:read]", "[[desk:read]]", '"desk:read"', "desk:read\t", "READ"],
)  # fmt: skip
@pytest.mark.parametrize("claim", ["scope", "scp"])
def test_what_looks_like_a_scope_is_none(claim: str, alike: str) -> None:
    assert may(**{claim: alike}) == frozenset()
    assert may(**{claim: f"[openid {alike}]"}) == frozenset()


def test_no_scope_makes_an_agent() -> None:
    assert may(scp="[order-help-agents]") == frozenset()
    assert who(SETTINGS, sub="ann", **{"cognito:groups": "[order-help-agents]"}, scp="[desk:read]") == DeskPrincipal(
        name=AgentName("ann"), permissions=AGENT_PERMISSIONS
    )


def test_a_deployment_may_have_names_of_its_own() -> None:
    agent = who(OWN_NAMES, sub="1", email="ann@shop.example", **{"https://shop.example/roles": "[helpers]"})
    assert agent == DeskPrincipal(name=AgentName("ann@shop.example"), permissions=AGENT_PERMISSIONS)

    system = who(OWN_NAMES, client_id="c1", scope="order-help/desk:ship")
    assert system == DeskPrincipal(name=AgentName("c1"), permissions=frozenset({Permission.SHIP}))
    assert who(OWN_NAMES, client_id="c1", scope="desk:ship") == DeskPrincipal(
        name=AgentName("c1"), permissions=frozenset()
    )
    assert who(OWN_NAMES, sub="1", **{"cognito:groups": "[order-help-agents]"}) == DeskPrincipal(
        name=AgentName("1"), permissions=frozenset()
    )


def test_a_system_is_named_by_the_most_telling_claim_that_is_a_name() -> None:
    scp = "[desk:read]"
    named = [
        who(SETTINGS, client_id="c", azp="a", sub="s", scp=scp),
        who(SETTINGS, azp="a", sub="s", scp=scp),
        who(SETTINGS, client_id="", sub="s", scp=scp),
    ]
    assert [found and found.name for found in named] == ["c", "a", "s"]
    assert who(SETTINGS, scp=scp) is None
