"""
`replayed` in every result of both schemas that has it: false of what a call did, true of what it repeats.

Which results have it is read from the schemas, so that a mutation which is added needs a row here.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import pytest
from graphql import GraphQLObjectType, GraphQLSchema, build_schema

from gateway.desk.ids import desk_id
from gateway.sdl import desk_sdl, shopper_sdl
from order_help.domain.actions import HelpActionType
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import ANN, BOB, Desk
from tests.support.commands import MUTATIONS, NOW
from tests.support.completeness import mutation_name
from tests.support.mutations import sample_input, snake_case, success_of
from tests.support.orders import DAY, T0, an_order
from tests.support.policies import always

SHOPPER, DESK = build_schema(shopper_sdl()), build_schema(desk_sdl())
A_PARCEL: Final[Json] = {"shipmentId": "bag", "lines": [{"lineId": "lamp", "quantity": 1}]}
LABEL: Final = {"fileName": "label.pdf", "mediaType": "application/pdf", "size": 1_000}


def with_the_flag(schema: GraphQLSchema) -> list[str]:
    """Return the mutations whose success has the flag."""
    assert schema.mutation_type
    return [name for name in schema.mutation_type.fields if "replayed" in _fields(schema, success_of(name, schema))]


def _fields(schema: GraphQLSchema, type_: str) -> Collection[str]:
    found = schema.type_map[type_]
    assert isinstance(found, GraphQLObjectType)
    return list(found.fields)


def a_desk() -> Desk:
    """Order W1 with an open request and a message, both the shopper's; nothing settles itself."""
    desk = Desk(Gateway(policy=always(automatic=frozenset()), now=T0 + DAY).put(an_order()))
    desk.shop.change("resolve_payment_issue", kind="OTHER", message="Twice!")
    desk.shop.change("post_message", text="Hello?")
    return desk


def the_order(desk: Desk) -> str:
    return desk_id("Order", next(iter(desk.shop.store.kept.values())).id)


def the_entry(desk: Desk) -> str:
    return desk_id("TimelineEntry", next(iter(desk.shop.store.kept.values())).id, "2.0")


@dataclass(frozen=True)
class Row:
    """
    The input of a mutation of the desk, after `before`, which makes it possible.

    `idle` brings about that there is nothing to do; `undo`, that there is something again.
    """

    input: Callable[[Desk], Json]
    before: Callable[[Desk], object] = lambda _: None
    idle: Callable[[Desk], object] | None = None
    undo: Callable[[Desk], object] = lambda _: None


def about(**fields: object) -> Callable[[Desk], Json]:
    return lambda desk: {"helpRequestId": desk.first_request(), **fields}


def of_order(**fields: object) -> Callable[[Desk], Json]:
    return lambda desk: {"orderId": the_order(desk), **fields}


def claimed(agent: str) -> Callable[[Desk], object]:
    by = ANN if agent == "ann" else BOB
    return lambda desk: desk.change("claim", helpRequestId=desk.first_request(), agent=by)


def unclaimed(desk: Desk) -> object:
    return desk.change("unclaim", helpRequestId=desk.first_request())


def read(desk: Desk) -> object:
    return desk.change("mark_timeline_read", through=the_entry(desk))


def _settled(desk: Desk) -> object:
    return desk.change("resolve", helpRequestId=_the_request(desk))


def _the_request(desk: Desk) -> str:
    (request,) = desk.shop.store.requests.values()
    return desk_id("HelpRequest", request.order_id, request.id)


OF_THE_DESK: Final[dict[str, Row]] = {
    "claim": Row(about(), idle=claimed("ann"), undo=unclaimed),
    "unclaim": Row(about(), before=claimed("bob"), idle=unclaimed, undo=claimed("bob")),
    "reply": Row(about(text="Which card?")),
    "createAttachmentUpload": Row(of_order(**LABEL)),
    "addNote": Row(about(text="Hm.")),
    "approve": Row(about()),
    "decline": Row(about(reason="OTHER", text="No.")),
    "resolve": Row(about()),
    "reopen": Row(lambda desk: {"helpRequestId": _the_request(desk)}, before=_settled),
    "dismissAlert": Row(
        of_order(kind="UNANSWERED_MESSAGE"),
        before=read,
        idle=lambda desk: desk.change("dismiss_alert", orderId=the_order(desk), kind="UNANSWERED_MESSAGE"),
        undo=lambda desk: desk.shop.change("post_message", text="And another thing."),
    ),
    "markTimelineRead": Row(lambda desk: {"through": the_entry(desk)}, idle=read),
    "releaseForShipment": Row(
        of_order(), idle=lambda desk: desk.change("release_for_shipment", orderId=the_order(desk))
    ),
    "recordShipment": Row(
        of_order(shipment=A_PARCEL),
        idle=lambda desk: desk.change("record_shipment", orderId=the_order(desk), shipment=A_PARCEL),
        undo=lambda desk: desk.change(
            "record_shipment", orderId=the_order(desk), shipment={**A_PARCEL, "carrier": "UPS"}
        ),
    ),
}


@pytest.mark.guarantee(
    "`replayed` is true exactly where a key was used before, in every result that has it.", to="frontend developers"
)
def test_every_result_with_the_flag_has_a_row() -> None:
    assert set(OF_THE_DESK) == set(with_the_flag(DESK))
    assert {mutation_name(action) for action in HelpActionType} < set(with_the_flag(SHOPPER))
    assert len(with_the_flag(SHOPPER)) == len(HelpActionType) + 2, "postMessage, createAttachmentUpload"


def kept(desk: Desk) -> object:
    """Everything that is stored of orders, requests and timelines."""
    store = desk.shop.store
    return dict(store.kept), dict(store.requests), {key: list(entries) for key, entries in store.entries.items()}


@pytest.mark.guarantee(
    "A mutation that is sent again with its key does nothing a second time and says `replayed: true`.", to="agents"
)
@pytest.mark.parametrize("name", OF_THE_DESK)
def test_at_the_desk_the_same_key_again_says_so_and_changes_nothing(name: str) -> None:
    desk, row = a_desk(), OF_THE_DESK[name]
    row.before(desk)
    given = {**row.input(desk), "idempotencyKey": "k"}
    first = desk.change(snake_case(name), **given)
    after = kept(desk)
    desk.shop.now += timedelta(minutes=1)
    again = desk.change(snake_case(name), **given)
    assert [(one["__typename"], one["replayed"]) for one in (first, again)] == [
        (success_of(name, DESK), False),
        (success_of(name, DESK), True),
    ]
    assert kept(desk) == after


@pytest.mark.parametrize("name", [name for name, row in OF_THE_DESK.items() if row.idle])
def test_of_what_was_done_before_nothing_is_done_and_the_key_stays_taken(name: str) -> None:
    desk, row = a_desk(), OF_THE_DESK[name]
    assert row.idle
    row.before(desk)
    given = {**row.input(desk), "idempotencyKey": "k"}
    row.idle(desk)
    entries = kept(desk)[2]  # type: ignore[index]  # a tuple
    first = desk.change(snake_case(name), **given)
    assert kept(desk)[2] == entries  # type: ignore[index]  # a tuple
    row.undo(desk)
    undone = kept(desk)
    again = desk.change(snake_case(name), **given)
    assert [first["replayed"], again["replayed"]] == [False, True]
    assert kept(desk) == undone, "sent again, it does not do what it found done"
    without = {key: value for key, value in given.items() if key != "idempotencyKey"}
    assert desk.change(snake_case(name), **without)["replayed"] is False, "without a key nothing is repeated"


@pytest.mark.guarantee(
    "`replayed` is true exactly where a key was used before, in every result that has it.", to="frontend developers"
)
@pytest.mark.parametrize("name", with_the_flag(SHOPPER))
def test_for_the_shopper_the_same_key_again_says_so_and_changes_nothing(name: str) -> None:
    desk = Desk(Gateway(now=NOW).put(MUTATIONS[snake_case(name)].order))
    given = {**sample_input(name), "idempotencyKey": "k"}
    number = given.pop("orderNumber")
    first = desk.shop.change(snake_case(name), number=number, **given)
    after = kept(desk)
    again = desk.shop.change(snake_case(name), number=number, **given)
    assert (first["__typename"], first["replayed"]) == (success_of(name), False), first
    assert (again["__typename"], again["replayed"]) == (success_of(name), True), again
    assert kept(desk) == after
