from typing import Any

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

from functions.verified_claims import VerifiedClaims, verified_claims
from tests.support.api_gateway import bearer, signed_in, written
from tests.support.chance import run_seed

# As a deployed HTTP API handed them on, for a token of Firebase.
SEEN = {
    "aud": "shop",
    "auth_time": "1635015339",
    "email_verified": "true",
    "firebase": "map[identities:map[email:[ann@shop.example]] sign_in_provider:password]",
    "groups": "[USERS ADMINS]",
    "sub": "NcpGCnZ9B0cFDqRllYbtTYG8awE2",
}
TOKEN = {
    "aud": "shop",
    "auth_time": 1635015339,
    "email_verified": True,
    "firebase": {"sign_in_provider": "password", "identities": {"email": ["ann@shop.example"]}},
    "groups": ["USERS", "ADMINS"],
    "sub": "NcpGCnZ9B0cFDqRllYbtTYG8awE2",
}


def in_lists(depth: int) -> object:
    """The group of administrators in lists in lists."""
    value: object = "ADMINS"
    for _ in range(depth):
        value = [value]
    return value


def of(event: object) -> VerifiedClaims:
    claims = verified_claims(event)
    assert claims
    return claims


def with_header(texts: dict[str, object], **headers: Any) -> VerifiedClaims:
    return of({"headers": headers, "requestContext": {"authorizer": {"jwt": {"claims": texts}}}})


def test_every_claim_has_the_type_that_the_token_gives_it() -> None:
    claims = with_header({**SEEN}, authorization=bearer(TOKEN))

    assert {name: claims.value(name) for name in SEEN} == TOKEN
    assert claims.value("firebase.identities.email") == ["ann@shop.example"]
    assert claims.value("firebase.identities.email.0") is None
    assert claims.value("firebase.nothing") is None
    assert claims.value("nothing.firebase") is None


def test_a_claim_of_just_this_name_is_meant_before_a_member_of_an_object() -> None:
    claims = of(signed_in({}, {"https://shop.example/groups": "a", "a": {"b": "c"}, "a.b": "d"}))

    assert claims.value("https://shop.example/groups") == "a"
    assert claims.value("a.b") == "d"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text("ab []:,<>", max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab: ", max_size=3), inner, max_size=3),
    max_leaves=8,
)


@seed(run_seed())
@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), JSON, max_size=4))
def test_whatever_a_token_has_comes_back_as_it_is(claims: dict[str, object]) -> None:
    found = of(signed_in({}, claims))
    assert {name: found.value(name) for name in claims} == claims


@pytest.mark.guarantee("Who somebody is comes from the verified claims alone.", to="operators")
@pytest.mark.parametrize(
    "header",
    [
        "",
        "Basic YTpi",
        "Bearer",
        "Bearer a.b",
        "Bearer !.!.!",
        f"{bearer(TOKEN)}, {bearer(TOKEN)}",
        f"{bearer(TOKEN)} x",
        bearer([TOKEN]),
        bearer({**TOKEN, "groups": ["USERS ADMINS", "x"], "firebase": {}}),
        bearer({}),
        bearer("x"),
        "Bearer a." + "W1tb" * 2_000 + ".c",
        bearer({**TOKEN, "groups": in_lists(900), "firebase": in_lists(900)}),
        "Bearer a._w.c",
        None,
        7,
    ],
)
def test_another_token_than_the_verified_one_is_not_believed(header: object) -> None:
    claims = with_header({**SEEN}, authorization=header)

    assert claims.value("groups") is None
    assert claims.value("firebase.identities.email") is None
    assert claims.value("sub") == TOKEN["sub"], "a text without brackets was never anything else"
    assert with_header({"groups": "[ADMINS]"}, authorization=header).value("groups") == ["ADMINS"]


def test_two_headers_of_one_name_are_no_token() -> None:
    claims = with_header({**SEEN}, authorization=bearer(TOKEN), Authorization=bearer(TOKEN))
    assert claims.value("groups") is None


@pytest.mark.parametrize("scheme", ["Bearer ", "bearer  ", ""])
def test_a_token_comes_with_or_without_the_word_bearer(scheme: str) -> None:
    token = scheme + bearer(TOKEN).removeprefix("Bearer ")
    assert with_header({**SEEN}, authorization=token).value("groups") == ["USERS", "ADMINS"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[USERS ADMINS]", ["USERS", "ADMINS"]),
        ("[a  b]", ["a", "b"]),
        ("[]", []),
        ("[[a]]", ["[a]"]),
        ("[a, b]", "[a, b]"),
        ('["a" "b"]', '["a" "b"]'),
        ("a b", "a b"),
        (["a"], ["a"]),
        (7, 7),
    ],
)
def test_an_event_written_by_hand_needs_no_token(text: object, value: object) -> None:
    assert with_header({"groups": text}).value("groups") == value


@pytest.mark.parametrize("value", [["ann"], ["ann", "mia"], [], [[]], {"id": "ann"}, {}, None, True, False])
def test_nobody_is_named_by_what_the_token_had_not_as_a_text_or_a_number(value: object) -> None:
    assert of(signed_in({}, {"sub": value})).name("sub") is None
    assert with_header({"sub": written(value)}).name("sub") is None
    assert with_header({"sub": value}).name("sub") is None


@pytest.mark.parametrize("value", ["ann", 5688, "[ann", "ann]", "mapped", "true story", "a b", "x" * 128])
def test_a_text_or_a_number_is_a_name(value: object) -> None:
    assert of(signed_in({}, {"sub": value})).name("sub") == str(value)


@pytest.mark.parametrize("text", ["", "x" * 129, "\ud800", "[a\nb]"])
def test_what_no_order_can_belong_to_is_no_name(text: str) -> None:
    assert with_header({"sub": text}).name("sub") is None


@pytest.mark.parametrize("event", [None, {}, {"requestContext": {"authorizer": {"lambda": {"sub": "ann"}}}}, [], "x"])
def test_without_the_authorizer_there_are_no_claims(event: object) -> None:
    assert verified_claims(event) is None
