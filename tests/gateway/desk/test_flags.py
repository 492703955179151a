"""What a request says may be done with it, in each state that it can be in, against the mutations themselves."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

import pytest
from graphql import build_schema

from gateway.desk.ids import desk_id
from gateway.sdl import desk_sdl
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import BOB, Desk
from tests.support.mutations import success_of
from tests.support.orders import DAY, T0, an_order
from tests.support.policies import always

SCHEMA = build_schema(desk_sdl())
MUTATIONS: Final[dict[str, Json]] = {
    "claim": {},
    "reply": {"text": "Hello!"},
    "decline": {"reason": "OTHER", "text": "No."},
    "resolve": {},
    "approve": {},
    "reopen": {},
}
FLAGS: Final = {name: f"can{name.title()}" for name in MUTATIONS}
"""The flag that says whether a mutation accepts the request."""


def first(desk: Desk) -> str:
    """The id of the request that was filed first."""
    request = min(desk.shop.store.requests.values(), key=lambda one: one.filed_at)
    return desk_id("HelpRequest", request.order_id, request.id)


def done(name: str, *, by: str = "ann", **fields: Any) -> Callable[[Desk], object]:
    """An agent does this to the request."""

    def do(desk: Desk) -> None:
        agent = {"agent": BOB} if by == "bob" else {}
        given = {**MUTATIONS[name], **fields}
        result = desk.change(name, helpRequestId=first(desk), **given, **agent)
        assert result["__typename"] == success_of(name, SCHEMA), result

    return do


def released(desk: Desk) -> None:
    desk.change("release_for_shipment", orderNumber="W1")


def filed(name: str, **fields: Any) -> Callable[[Desk], object]:
    """The shopper files a request, a minute after the last."""

    def file(desk: Desk) -> None:
        desk.shop.now += timedelta(minutes=1)
        result = desk.shop.change(name, number="W1", **fields)
        assert result["__typename"] == "HelpRequestFiled", result

    return file


def withdrawn(desk: Desk) -> None:
    shown = desk.shop.ask('{ order(number: "W1") { helpRequests { edges { node { id } } } } }')
    (request,) = shown["order"]["helpRequests"]["edges"]
    result = desk.shop.change("withdraw_help_request", number="W1", helpRequestId=request["node"]["id"])
    assert result["__typename"] == "HelpRequestWithdrawn"


ASKS, CANCELS = filed("resolve_payment_issue", kind="OTHER"), filed("cancel_order", reason="OTHER")
STATES: Final[dict[str, tuple[Callable[[Desk], object], ...]]] = {
    "open": (ASKS,),
    "claimed by the agent": (ASKS, done("claim")),
    "claimed by another": (ASKS, done("claim", by="bob")),
    "awaiting the shopper": (ASKS, done("reply", expectsAnswer=True)),
    "answered": (ASKS, done("resolve")),
    "declined": (ASKS, done("decline")),
    "declined, and filed again": (ASKS, done("decline"), ASKS),
    "opened again": (ASKS, done("resolve"), done("reopen")),
    "withdrawn": (ASKS, withdrawn),
    "a cancellation": (CANCELS,),
    "a cancellation of what was released": (CANCELS, released),
    "a cancellation that was declined": (CANCELS, done("decline")),
    "a cancellation that was declined before the release": (CANCELS, done("decline"), released),
    "an approved cancellation": (CANCELS, done("approve")),
}


def in_state(steps: tuple[Callable[[Desk], object], ...]) -> Desk:
    """Order W1 and what happened to a request about it; nothing settles itself."""
    desk = Desk(Gateway(policy=always(automatic=frozenset()), now=T0 + DAY).put(an_order()))
    for step in steps:
        step(desk)
    return desk


def flags_of(desk: Desk) -> Json:
    query = f"query Q($id: ID!) {{ helpRequest(id: $id) {{ {' '.join(FLAGS.values())} }} }}"
    flags: Json = desk.answer(query, {"id": first(desk)})["data"]["helpRequest"]
    return flags


@pytest.mark.guarantee(
    "The flags of a request, `canClaim` to `canReopen`, say which mutations will be accepted now.", to="agents"
)
@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("state", STATES)
def test_a_flag_says_what_the_mutation_does(state: str, mutation: str) -> None:
    desk = in_state(STATES[state])
    said = flags_of(desk)[FLAGS[mutation]]

    result = desk.change(mutation, helpRequestId=first(desk), **MUTATIONS[mutation])

    assert (result["__typename"] == success_of(mutation, SCHEMA)) is said, result


def test_each_flag_is_true_in_some_state_and_false_in_another() -> None:
    shown = [flags_of(in_state(steps)) for steps in STATES.values()]
    assert {(flag, flags[flag]) for flags in shown for flag in FLAGS.values()} == {
        (flag, said) for flag in FLAGS.values() for said in (True, False)
    }
