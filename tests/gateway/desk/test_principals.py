"""
What each scope reads of an order: the same by every path that the schema has to it.

The paths are walked in the committed schema, so that a field or a result which is added is asked for, too; what the
warehouse may read is written down here a second time.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from graphql import GraphQLObjectType, GraphQLUnionType, build_schema, get_named_type, is_leaf_type

from gateway.desk.ids import desk_id
from gateway.desk.principals import NEEDED, Permission
from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import BOB, Desk
from tests.support.everything import everything_of
from tests.support.orders import DAY, T0, a_snapshot, an_order
from tests.support.policies import always

SCHEMA: Final = build_schema((Path(__file__).resolve().parents[3] / "graphql/desk.graphql").read_text())

NOT_FOR_THE_WAREHOUSE: Final = {
    ("Order", "email"),
    ("Order", "locale"),
    ("Order", "intakeWarnings"),
    ("Order", "refusedRevision"),
    ("Order", "helpRequests"),
    ("Order", "timeline"),
    ("Order", "notes"),
    ("Changed", "helpRequest"),
    ("AlreadyClaimed", "helpRequest"),
    ("NotInThisState", "helpRequest"),
    ("ChangedSinceSeen", "entry"),
}
NEVER_BELOW_THESE: Final = {"HelpRequest", "TimelineEntry", "Note", "Attachment", "RefusedRevision", "IntakeWarning"}
"""Types that no path may lead the warehouse to."""

WORDS, NOTE, MAIL = "Twice charged!", "He always says so.", "james@shop.example"
FORBIDDEN: Final = "FORBIDDEN"

Path_ = tuple[tuple[str, str], ...]
"""The way to a field: each type that is gone through, and the field in it."""


def the_ways(type_: GraphQLObjectType, before: Path_ = ()) -> Iterator[Path_]:
    """Yield the ways from a type to all values, each type gone through once a way, and to what is closed."""
    for name, field in type_.fields.items():
        way, inner = (*before, (type_.name, name)), get_named_type(field.type)
        if is_leaf_type(inner) or way[-1] in NOT_FOR_THE_WAREHOUSE:
            yield way
        elif isinstance(inner, GraphQLObjectType) and inner.name not in {passed for passed, _ in way}:
            yield from the_ways(inner, way)


def results(mutation: str) -> list[GraphQLObjectType]:
    """Return the types of what a mutation may answer."""
    assert SCHEMA.mutation_type
    union = get_named_type(SCHEMA.mutation_type.fields[mutation].type)
    assert isinstance(union, GraphQLUnionType)
    return list(union.types)


def selection(way: Path_) -> str:
    """Return a way as a selection, with everything two levels below its end."""
    *before, (type_, name) = way
    field = SCHEMA.get_type(type_).fields[name]  # type: ignore[union-attr]  # the way was walked through object types
    end = get_named_type(field.type)
    inner = "" if is_leaf_type(end) else everything_of(SCHEMA, end, depth=2)
    return " { ".join([*(step for _, step in before), f"{name} {inner}"]) + " }" * len(before)


WAYS: Final = {
    mutation: [way for type_ in results(mutation) for way in the_ways(type_)]
    for mutation, needed in NEEDED.items()
    if needed is Permission.SHIP
}


@pytest.fixture
def desk() -> Desk:
    """Order W1 with a request, a note and an address for mails, which the warehouse is about to ship."""
    shop = Gateway(now=T0 + DAY)
    apply_order_snapshot(shop.back_office, the_snapshot(), now=T0)
    shop.change("resolve_payment_issue", kind="OTHER", message=WORDS)
    desk = Desk(shop)
    desk.change("add_note", orderId=order_id(desk), text=NOTE)
    return desk


def the_snapshot(**more: Any) -> OrderSnapshot:
    return a_snapshot(email=MAIL, locale="de", **more)


def order_id(desk: Desk) -> str:
    return desk_id("Order", next(iter(desk.shop.store.kept.values())).id)


def the_warehouse(desk: Desk) -> Desk:
    return Desk(desk.shop, may=frozenset({Permission.SHIP}))


A_PARCEL: Final[Json] = {
    "shipmentId": "1Z999",
    "shippedAt": (T0 + DAY).isoformat(),
    "lines": [{"lineId": "bottle", "quantity": 1}],
}


def answers(desk: Desk, mutation: str, type_: str, selected: str, **given: Any) -> Json:
    """What the warehouse is answered that asks for this of one type of result."""
    input_ = {"orderNumber": "W1"} | ({"shipment": A_PARCEL} if mutation == "recordShipment" else {}) | given
    declared = mutation[0].upper() + mutation[1:] + "Input!"
    query = f"""mutation ($input: {declared}) {{
        {mutation}(input: $input) {{ __typename ... on {type_} {{ {selected} }} }}
    }}"""
    return the_warehouse(desk).answer(query, {"input": input_})


def test_every_type_that_the_warehouse_reaches_was_looked_at() -> None:
    reached = {type_ for ways in WAYS.values() for way in ways for type_, _ in way}
    assert reached & NEVER_BELOW_THESE == set()
    assert reached >= {"Changed", "Order", "OrderAmbiguous", "OrderCancelled", "Shipment", "OrderLine", "Address"}


@pytest.mark.guarantee(
    "A system with `desk:ship` reads neither conversation nor e-mail address, by whichever path.", to="operators"
)
@pytest.mark.parametrize("mutation", WAYS)
@pytest.mark.parametrize("type_", ["Changed", "OrderAmbiguous", "OrderCancelled"])
def test_what_the_warehouse_may_not_read_it_is_refused_by_every_path(desk: Desk, mutation: str, type_: str) -> None:
    given = _brought_about(desk, mutation, type_)
    if given is None:
        return
    ways = {way[-1]: way for way in WAYS[mutation] if way[0][0] == type_}  # one way to each field of each type
    assert len(ways) > 50
    for way in ways.values():
        answer = answers(desk, mutation, type_, selection(way), **given)
        codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
        assert codes == ({FORBIDDEN} if way[-1] in NOT_FOR_THE_WAREHOUSE else set()), way
        if not codes:
            assert answer["data"][mutation]["__typename"] == type_, answer
        for secret in (WORDS, NOTE, MAIL, '"de"'):
            assert secret not in str(answer).replace("'", '"'), way


def _brought_about(desk: Desk, mutation: str, type_: str) -> Json | None:
    """Bring about that a mutation answers with this type, and return what its input has; None where it never does."""
    if type_ == "OrderAmbiguous":
        twin: Order = an_order(
            number=OrderNumber("W1"), id=ShopOrderId("twin"), customer_id=CustomerId("mia"), email=MAIL, locale="de"
        )
        desk.shop.put(twin)
        return {}
    if type_ == "OrderCancelled":
        snapshot = the_snapshot(revision=2, cancelled_at=T0 + DAY / 2)
        apply_order_snapshot(desk.shop.back_office, snapshot, now=desk.now)
        return {} if mutation == "releaseForShipment" else None
    return {}


def test_a_request_that_a_parcel_overtakes_is_not_shown_to_the_warehouse() -> None:
    shop = Gateway(policy=always(automatic=frozenset()), now=T0 + DAY)
    apply_order_snapshot(shop.back_office, the_snapshot(), now=T0)
    shop.change("cancel_order", reason="CHANGED_MIND", message=WORDS)
    answer = answers(Desk(shop), "recordShipment", "Changed", "replayed helpRequest { message } order { number email }")
    assert answer["data"]["recordShipment"] == {
        "__typename": "Changed",
        "replayed": False,
        "helpRequest": None,
        "order": {"number": "W1", "email": None},
    }
    assert [error["path"] for error in answer["errors"]] == [
        ["recordShipment", "helpRequest"],
        ["recordShipment", "order", "email"],
    ]


def test_refusals_show_a_request_only_to_who_reads_requests() -> None:
    shop = Gateway(now=T0 + DAY).put(an_order())
    shop.change("resolve_payment_issue", kind="OTHER", message=WORDS)
    desk = Desk(shop)
    request = desk.first_request()
    desk.change("claim", helpRequestId=request, agent=BOB)
    works = Desk(shop, may=frozenset({Permission.WORK}))
    for mutation, type_ in (("claim", "AlreadyClaimed"), ("reopen", "NotInThisState")):
        query = f"""mutation ($input: {mutation.capitalize()}Input!) {{
            {mutation}(input: $input) {{ __typename ... on {type_} {{ code helpRequest {{ message }} }} }}
        }}"""
        answer = works.answer(query, {"input": {"helpRequestId": request}})
        assert [error["extensions"]["code"] for error in answer["errors"]] == [FORBIDDEN]
        assert WORDS not in str(answer)


def test_the_documents_of_the_warehouse_ask_for_nothing_that_it_may_not_read(desk: Desk) -> None:
    warehouse = the_warehouse(desk)
    assert warehouse.change("record_shipment", orderNumber="W1", shipment=A_PARCEL)["__typename"] == "Changed"
    assert warehouse.change("release_for_shipment", orderNumber="W1")["__typename"] == "Changed"


def test_an_agent_reads_all_of_it_by_the_same_path(desk: Desk) -> None:
    everything = everything_of(SCHEMA, SCHEMA.type_map["Changed"], depth=3)
    query = f"""mutation ($input: ReleaseForShipmentInput!) {{
        releaseForShipment(input: $input) {{ ... on Changed {everything} }}
    }}"""
    answer = desk.answer(query, {"input": {"orderNumber": "W1"}})
    assert "errors" not in answer, answer
    assert MAIL in str(answer)
