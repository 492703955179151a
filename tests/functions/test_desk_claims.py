import json
from typing import Any

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

from functions.desk_claims import groups_in, principal_by_claims, scopes_of
from functions.verified_claims import verified_claims
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission
from order_help.domain.ids import AgentName
from order_help.settings import Settings, settings_from
from tests.support.api_gateway import bearer, signed_in
from tests.support.chance import run_seed

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


EVERYDAY = "order-help-agents"


def who(settings: Settings, /, **claims: object) -> DeskPrincipal | None:
    """Who comes with a token of these claims."""
    return principal_by_claims(settings)({"aws.event": signed_in({}, claims)})


def who_by_hand(**claims: object) -> DeskPrincipal | None:
    """Who comes in an event that somebody wrote by hand, as docs/deploy.md does."""
    event = {"requestContext": {"authorizer": {"jwt": {"claims": claims}}}}
    return principal_by_claims(SETTINGS)({"aws.event": event})


def may(**claims: object) -> frozenset[Permission]:
    found = who(SETTINGS, client_id="warehouse", **claims)
    assert found
    return found.permissions


def is_agent(claim: str, group: str, **claims: object) -> bool:
    settings = settings_from(
        {
            "ORDER_HELP_TABLE_PREFIX": "t-",
            "ORDER_HELP_AGENT_GROUP_CLAIM": claim,
            "ORDER_HELP_AGENT_GROUP": group,
        }
    )
    found = who(settings, sub="ann", **claims)
    assert found
    return found.is_agent


# What each issuer writes into a token for somebody who is in two groups; then the claim, and the group as it is there.
PROVIDERS: dict[str, tuple[dict[str, object], str, str]] = {
    "Cognito": ({"cognito:groups": ["eu-central-1_x_Okta", EVERYDAY]}, "cognito:groups", EVERYDAY),
    "Cognito, from SAML": ({"custom:groups": f"[staff, {EVERYDAY}]"}, "custom:groups", EVERYDAY),
    "Cognito, by a trigger": ({"groups": f'["staff","{EVERYDAY}"]'}, "groups", EVERYDAY),
    "Auth0": ({"https://shop.example/groups": ["staff", EVERYDAY]}, "https://shop.example/groups", EVERYDAY),
    "Keycloak, full path": ({"groups": ["/staff", f"/{EVERYDAY}"]}, "groups", f"/{EVERYDAY}"),
    "Keycloak, roles": (
        {"realm_access": {"roles": ["offline_access", EVERYDAY]}, "resource_access": {"account": {"roles": ["x"]}}},
        "realm_access.roles",
        EVERYDAY,
    ),
    "Keycloak, one role as a text": ({"role": EVERYDAY}, "role", EVERYDAY),
    "Okta": ({"groups": ["Everyone", "Night shift", EVERYDAY]}, "groups", EVERYDAY),
    "Entra ID, roles": ({"roles": ["Orders.Read", EVERYDAY]}, "roles", EVERYDAY),
    "Entra ID, groups": (
        {"groups": ["6f0e4c4e-7a3c-4b5d-9f1e-2d3c4b5a6978", "0aa1b2c3-0000-4000-8000-000000000001"]},
        "groups",
        "0aa1b2c3-0000-4000-8000-000000000001",
    ),
}  # fmt: skip


@pytest.mark.guarantee(
    "An agent is known by what each issuer sends: Cognito, Auth0, Keycloak, Okta and Entra ID.", to="operators"
)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_agent_is_known_by_what_each_issuer_sends(provider: str) -> None:
    claims, claim, group = PROVIDERS[provider]
    assert is_agent(claim, group, **claims)
    for other in (group[:-1], group[1:], f"{group}s", f"/{group}", group.upper()):
        assert not is_agent(claim, other, **claims)
    assert not is_agent(claim, group, **dict.fromkeys(claims))


@pytest.mark.parametrize("written", ["[{}, {}]", '["{}", "{}"]', '["{}","{}"]'])
@pytest.mark.parametrize("names", [(EVERYDAY, "b"), ("b", EVERYDAY)], ids=["first", "last"])
def test_the_place_of_a_group_in_a_text_does_not_matter(written: str, names: tuple[str, str]) -> None:
    text = written.format(*names)
    assert is_agent("groups", EVERYDAY, groups=text)
    by_hand = who_by_hand(sub="ann", **{"cognito:groups": text})
    assert by_hand
    assert by_hand.is_agent


@pytest.mark.parametrize(
    ("claim", "groups"),
    [
        (["a", "b c", 7, ["d"]], {"a", "b c"}),
        ([], set()),
        ("a", {"a"}),
        ("a b", {"a b"}),
        ("a,b", {"a,b"}),
        ("[a", {"[a"}),
        ("[a]", {"a"}),
        ("[a, b]", {"a", "b"}),
        ("[a,b]", set()),
        ("[a b]", set()),
        ("[a b, c]", set()),
        ("[a, , c]", set()),
        ("[[a], b]", set()),
        ("[]", set()),
        ('["a", "b, c"]', {"a", "b, c"}),
        ('["a", 7, ["b"]]', {"a"}),
        ('["a"', {'["a"'}),
        ("[" * 100_000 + "]" * 100_000, set()),
        ('{"a": "b"}', {'{"a": "b"}'}),
        (None, set()),
        (7, set()),
        ({"a": "b"}, set()),
    ],
)
def test_a_list_has_its_members_and_a_text_is_one_group_or_has_a_list_in_it(claim: object, groups: set[str]) -> None:
    assert groups_in(claim) == groups


NAMES = st.one_of(
    st.just(EVERYDAY),
    st.text("ab ,[]\"'{}:\\-/é", min_size=1, max_size=8),
    st.builds("{}{}{}".format, st.sampled_from(["", "x", "x ", "x, ", "[", '"']), st.just(EVERYDAY),
              st.sampled_from(["", "x", " x", ", x", "]", '"'])),
)  # fmt: skip


@pytest.mark.guarantee("Nobody is an agent but who is in the group, by the verified token.", to="operators")
@seed(run_seed())
@given(st.lists(NAMES, max_size=5), st.booleans())
def test_whoever_is_in_the_group_is_an_agent_and_nobody_else(groups: list[str], nested: bool) -> None:
    claims: dict[str, object] = {"realm_access": {"roles": groups}} if nested else {"groups": groups}
    assert is_agent("realm_access.roles" if nested else "groups", EVERYDAY, **claims) == (EVERYDAY in groups)
    assert is_agent("groups", EVERYDAY, groups=json.dumps(groups)) == (EVERYDAY in groups)


@seed(run_seed())
@given(st.lists(NAMES, min_size=1, max_size=5))
def test_without_a_token_that_says_the_same_only_what_is_certain_counts(groups: list[str]) -> None:
    """A second Authorization header, or the token of somebody else, makes no list longer than it is."""
    event = signed_in({}, {"sub": "ann", "cognito:groups": groups})
    for header in (f"{event['headers']['authorization']},Bearer a.b.c", bearer({"cognito:groups": [EVERYDAY]})):
        found = principal_by_claims(SETTINGS)({"aws.event": {**event, "headers": {"authorization": header}}})
        assert found
        assert not found.is_agent or EVERYDAY in groups


@pytest.mark.parametrize(
    ("claims", "scopes"),
    [
        ({"scope": "desk:read"}, {"desk:read"}),
        ({"scope": "openid desk:read"}, {"openid", "desk:read"}),
        ({"scope": ["openid", "desk:read"]}, {"openid", "desk:read"}),
        ({"scp": "desk:read"}, {"desk:read"}),
        ({"scp": "openid desk:read"}, {"openid", "desk:read"}),
        ({"scp": ["openid", "desk:read"]}, {"openid", "desk:read"}),
        ({"scp": ["desk:read"]}, {"desk:read"}),
        ({"scp": ["openid desk:read"]}, {"openid desk:read"}),
        ({"scp": "[openid desk:read offline]"}, set()),
        ({"scope": "openid", "scp": ["desk:read"]}, {"openid"}),
        ({"scope": "", "scp": ["desk:read"]}, {""}),
        ({"scope": "[desk:read]"}, set()),
        ({"scope": {"desk:read": True}, "scp": "desk:read"}, set()),
        ({"scopes": "desk:read", "roles": ["desk:read"]}, set()),
    ],
)
def test_scopes_are_those_of_scope_and_of_scp_where_there_is_no_scope(claims: dict[str, Any], scopes: set[str]) -> None:
    found = verified_claims(signed_in({}, claims))
    assert found
    assert scopes_of(found) == scopes


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
    assert may(**{claim: ["openid", alike]}) == frozenset()
    assert may(**{claim: f"[openid {alike} desk:read]"}) == frozenset()


def test_no_scope_makes_an_agent() -> None:
    assert may(scp=["order-help-agents"]) == frozenset()
    assert who(SETTINGS, sub="ann", **{"cognito:groups": ["order-help-agents"]}, scp=["desk:read"]) == DeskPrincipal(
        name=AgentName("ann"), permissions=AGENT_PERMISSIONS
    )


def test_a_deployment_may_have_names_of_its_own() -> None:
    agent = who(OWN_NAMES, sub="1", email="ann@shop.example", **{"https://shop.example/roles": ["helpers"]})
    assert agent == DeskPrincipal(name=AgentName("ann@shop.example"), permissions=AGENT_PERMISSIONS)

    system = who(OWN_NAMES, client_id="c1", scope="order-help/desk:ship")
    assert system == DeskPrincipal(name=AgentName("c1"), permissions=frozenset({Permission.SHIP}))
    assert who(OWN_NAMES, client_id="c1", scope="desk:ship") == DeskPrincipal(
        name=AgentName("c1"), permissions=frozenset()
    )
    assert who(OWN_NAMES, sub="1", **{"cognito:groups": ["order-help-agents"]}) == DeskPrincipal(
        name=AgentName("1"), permissions=frozenset()
    )


def test_a_system_is_named_by_the_most_telling_claim_that_is_a_name() -> None:
    scp = ["desk:read"]
    named = [
        who(SETTINGS, client_id="c", azp="a", sub="s", scp=scp),
        who(SETTINGS, azp="a", sub="s", scp=scp),
        who(SETTINGS, client_id="", sub="s", scp=scp),
    ]
    assert [found and found.name for found in named] == ["c", "a", "s"]
    assert who(SETTINGS, client_id=["c"], azp=None, sub={"s": 1}, scp=scp) is None
    assert who(SETTINGS, scp=scp) is None
