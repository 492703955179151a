"""An order that has just been imported, moved or renumbered is found at once, however late the indexes are."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from gateway.desk.context import DeskContext
from gateway.desk.ids import desk_id
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal
from gateway.desk.schema import schema
from order_help.domain.ids import CustomerId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.snapshot import OrderSnapshot
from order_help.store.bulk import put_new_orders
from order_help.store.desk_store import DynamoDeskStore
from order_help.texts.english import ENGLISH
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW, created
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.late_indexes import LateIndexes, late_indexes
from tests.support.orders import DAY, JAMES, a_snapshot

MEI = CustomerId("mei_ito_1")
BEHIND = 1_000
OLD = a_snapshot(number=OrderNumber("old"), id=ShopOrderId("an old order"))
NEW = a_snapshot(number=OrderNumber("#1001"), id=ShopOrderId("gid://shop/Order/1"))

FIND = """query ($number: String, $id: ID, $shopOrderId: String) {
  order(number: $number, id: $id, shopOrderId: $shopOrderId) { id number customerId } }"""
LIST = "query ($number: String!) { ordersNumbered(number: $number) { number customerId } }"
RECORD = """mutation ($input: RecordShipmentInput!) {
  recordShipment(input: $input) { __typename ... on Changed { order { number shipments { shipmentId } } } } }"""
RELEASE = "mutation ($input: ReleaseForShipmentInput!) { releaseForShipment(input: $input) { __typename } }"
PARCEL = {"shipmentId": "box", "shippedAt": NOW.isoformat(), "lines": [{"lineId": "lamp", "quantity": 1}]}


@pytest.fixture
def late(services: Services, dynamodb: Engine) -> Iterator[LateIndexes]:
    """A shop whose indexes are 1,000 writes late: they have nothing of what comes from now on."""
    with late_indexes(dynamodb, BEHIND) as late:
        yield late


def apply(services: Services, snapshot: OrderSnapshot) -> None:
    assert apply_order_snapshot(services, snapshot, now=NOW) in (SnapshotResult.CREATED, SnapshotResult.UPDATED)


def writes(services: Services, snapshot: OrderSnapshot) -> None:
    """The shopper writes, which raises an alert."""
    assert isinstance(post_message(services, PostMessage(order=snapshot.ref, text="Hello?"), now=NOW), MessagePosted)


def desk(services: Services, query: str, **variables: Any) -> Any:
    """What the desk's schema answers to a query of one field."""
    context = DeskContext(
        services=services,
        desk_store=DynamoDeskStore(),
        principal=DeskPrincipal(name=ANN, permissions=AGENT_PERMISSIONS),
        now=NOW + DAY,
        texts=ENGLISH,
    )
    result = schema.execute_sync(query, variable_values=variables, context_value=context)
    assert result.errors is None, result.errors
    assert result.data is not None
    (value,) = result.data.values()
    return value


def test_the_lists_of_the_desk_are_late_and_say_what_was_so(services: Services, late: LateIndexes) -> None:
    apply(services, OLD)
    writes(services, OLD)
    others = (a_snapshot(number=OrderNumber(f"other {place}")) for place in range(BEHIND // 4 + 1))
    put_new_orders(map(created, others))
    apply(services, NEW)
    writes(services, NEW)

    listed = DynamoDeskStore().alerts(None, first=20, after=None, now=NOW).items

    assert [order.snapshot.number for order in listed] == ["old"]
    assert set(late.answered) == {"alerts"}


@pytest.mark.parametrize("told_before", [[], [replace(NEW, id=None, revision=0)]], ids=["new", "adopted"])
def test_an_order_that_was_just_imported_is_found_by_the_desk_and_the_warehouse_at_once(
    services: Services, late: LateIndexes, told_before: list[OrderSnapshot]
) -> None:
    for snapshot in (*told_before, NEW):
        apply(services, snapshot)
    found = {"number": "#1001", "customerId": JAMES}

    order = desk(services, FIND, number="#1001")
    assert order == {"id": order["id"], **found}
    assert desk(services, FIND, id=order["id"]) == desk(services, FIND, shopOrderId=NEW.id) == order
    assert desk(services, LIST, number="1001") == [found]
    names = ({"orderNumber": "#1001"}, {"orderId": order["id"]}, {"shopOrderId": NEW.id})
    for place, name in enumerate(names):
        done = desk(services, RECORD, input={**name, "shipment": {**PARCEL, "shipmentId": f"box {place}"}})
        assert done["__typename"] == "Changed"
    assert desk(services, RELEASE, input={"orderNumber": "#1001"})["__typename"] == "Changed"
    assert [parcel["shipmentId"] for parcel in done["order"]["shipments"]] == ["box 0", "box 1", "box 2"]
    assert late.answered == []


def test_an_order_known_by_its_number_alone_is_found_at_once(services: Services, late: LateIndexes) -> None:
    apply(services, replace(NEW, id=None))
    order_id = desk_id("Order", replace(NEW, id=None).ref.id)

    assert desk(services, FIND, number="#1001") == desk(services, FIND, id=order_id)
    done = desk(services, RECORD, input={"orderNumber": "#1001", "shipment": PARCEL})

    assert done == {"__typename": "Changed", "order": {"number": "#1001", "shipments": [{"shipmentId": "box"}]}}
    assert late.answered == []


def test_an_order_that_has_just_moved_and_changed_its_number_is_found_by_what_it_is_now(
    services: Services, late: LateIndexes
) -> None:
    apply(services, NEW)
    apply(services, replace(NEW, revision=2, customer_id=MEI, number=OrderNumber("2002")))

    assert desk(services, FIND, number="#1001") is None
    assert desk(services, FIND, number="2002")["customerId"] == MEI
    assert desk(services, RECORD, input={"orderNumber": "#1001", "shipment": PARCEL})["__typename"] == "OrderNotFound"
    assert desk(services, RECORD, input={"orderNumber": "2002", "shipment": PARCEL})["__typename"] == "Changed"
    assert late.answered == []


@pytest.mark.guarantee("Whatever has changed is seen at once in the shopper's lists.", to="shoppers")
def test_the_shopper_finds_it_at_once_in_the_list_by_its_number_and_unread(
    services: Services, late: LateIndexes
) -> None:
    apply(services, NEW)
    apply(services, replace(NEW, revision=2, customer_id=MEI))

    ref = OrderRef(customer_id=MEI, id=NEW.ref.id)
    assert [order.ref for order in services.store.orders(MEI, first=20, after=None).items] == [ref]
    assert services.store.order_ids(MEI, OrderNumber("#1001")) == (ref.id,)
    assert services.store.order_ids(JAMES, OrderNumber("#1001")) == ()
    assert services.store.unread_of(MEI) == 0
    assert late.answered == []
