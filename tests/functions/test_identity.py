"""
Whose an order is, at every moment: histories in which orders change customers and numbers, on DynamoDB Local.

Shoppers, agents and the warehouse act in between. What each order's truth is, is kept beside the product in a few lines
(tests/support/moving_orders.py): the newest snapshot says whose it is and what its number is.
"""

from collections import Counter
from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from order_help.domain.conversation import Side
from order_help.domain.ids import AgentName, CustomerId, OrderNumber, OrderRef, ShopOrderId, kept_under
from order_help.domain.snapshot import OrderSnapshot
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.stored_json import to_text
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.request_pages import read_requests
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.timeline_pages import read_timeline
from tests.gateway.client import Gateway
from tests.support.chance import run_seed
from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.moving_orders import ANN, CUSTOMERS, NOW, MovingOrders, Truth
from tests.support.orders import DAY, T0, a_parcel, a_snapshot

pytestmark = [pytest.mark.engine, pytest.mark.xdist_group("identity")]

STEPS = 24
A_SAMPLE = pytest.param(run_seed(), 6, id="a sample")
MANY = pytest.param(20261130, 150, marks=[pytest.mark.long, pytest.mark.timeout(900)], id="150")  # minutes of calls
NODES = "query ({names}) {{ {fields} }}"


@pytest.fixture
def services(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Services:
    empty_tables(real_dynamodb, monkeypatch)
    attachments = AttachmentServices(store=DynamoAttachmentStore(), files=MemoryAttachmentFiles())
    return Services(store=DynamoOrderStore(), register=DynamoRegister(), attachments=attachments)


@pytest.mark.guarantee(
    "When an order passes to another customer, no id, cursor, key or mutation of the former customer "
    "reaches it any more.",
    to="shoppers",
)
@pytest.mark.parametrize(("seed", "histories"), [A_SAMPLE, MANY])
def test_one_customer_reaches_an_order_and_a_former_one_nothing(
    services: Services, seed: int, histories: int, capsys: pytest.CaptureFixture[str]
) -> None:
    counts: Counter[str] = Counter()
    for number in range(histories):
        world = a_world(services, Random(f"{seed}/{number}"))
        for _ in range(STEPS):
            truth = world.step()
            exactly_one_customer_reaches(world, truth)
            if truth.former:
                world.collect_ids(truth)
                former_customers_reach_nothing(world, truth)
        slow_calls_see_nothing_later(world)
        for truth in world.orders:
            nothing_is_lost(world, truth)
        counts += world.counts
    with capsys.disabled():
        print(f"\nseed {seed}: {histories} histories of {STEPS} steps: {dict(counts)}")
    assert all(counts[what] for what in ("moved", "renumbered", "again or late", "parcel", "a slow call"))


def a_world(services: Services, chance: Random) -> MovingOrders:
    """A shop of its own in the same tables: its orders have ids that no other has."""
    gateway = Gateway(now=NOW)
    gateway.serve(services)  # a shopper's services have no register in the deployment; here nobody asks it for them
    gateway.serve(replace(services, register=None))
    return MovingOrders(services=services, notes=DynamoDeskStore(), gateway=gateway, chance=chance)


def exactly_one_customer_reaches(world: MovingOrders, truth: Truth) -> None:
    refs = {customer: OrderRef(customer_id=customer, id=truth.id) for customer in CUSTOMERS}
    found = {customer: world.services.store.order(ref) for customer, ref in refs.items()}
    assert {customer for customer, order in found.items() if order} == {truth.owner}
    order = found[truth.owner]
    assert order is not None
    assert (order.snapshot.number, order.snapshot.revision) == (truth.newest.number, truth.newest.revision)
    assert world.services.known_register.ref_of(truth.id) == refs[truth.owner]
    named = {registered.id for registered in world.services.known_register.numbered(truth.newest.number)}
    assert truth.id in named
    assert truth.id in world.services.store.order_ids(truth.owner, truth.newest.number)


def former_customers_reach_nothing(world: MovingOrders, truth: Truth) -> None:
    ids = world.chance.sample(sorted(truth.ids), k=min(6, len(truth.ids)))
    names = ", ".join(f"$i{place}: ID!" for place in range(len(ids)))
    fields = " ".join(f"a{place}: node(id: $i{place}) {{ id }}" for place in range(len(ids)))
    sent = {f"i{place}": id_ for place, id_ in enumerate(ids)}
    for former in sorted(truth.former):
        assert set(world.gateway.ask(NODES.format(names=names, fields=fields), former, **sent).values()) == {None}
    theirs = [call for call in truth.calls if call[0] in truth.former]
    for customer, document, form in theirs[-2:]:
        done = world.gateway.ask(document, customer, input=form)["done"]
        assert done["__typename"] == "OrderNotFound", "a key replays only what one still has"


def slow_calls_see_nothing_later(world: MovingOrders) -> None:
    """What a call reads that began before the order moved is what was there then, or what is there for its customer."""
    for truth, order in world.stale:
        moved = world.services.store.order(order.ref) is None
        items = read_timeline(world.services.store, order, Side.SHOPPER, first=50).items
        assert all(item.entry.sequence <= order.last_sequence for item in items)
        if moved:
            requests = read_requests(world.services.store, order, first=50, after=None).items
            assert all(request.sequence <= order.last_sequence for request in requests)
            world.counts["a slow call came after the move"] += 1
        assert truth.id == order.id


def nothing_is_lost(world: MovingOrders, truth: Truth) -> None:
    assert world.collect_ids(truth) == truth.messages
    order = world.services.order(truth.id)
    assert order is not None
    assert [parcel.id for parcel in order.local_changes.shipments] == truth.parcels
    requests = world.services.store.help_requests(truth.id, first=50, after=None).items
    assert len(requests) == len(truth.requests)
    notes = world.notes.notes(truth.id, first=50, after=None).items
    assert sorted(note.text for note in notes) == sorted(truth.notes)
    entries = list(world.services.store.timeline(truth.id))
    assert [entry.sequence for entry in entries] == list(range(1, order.last_sequence + 1))


def test_every_order_of_arrival_ends_the_same(services: Services) -> None:
    chance = Random(f"{run_seed()}/arrivals")
    for number in range(3):
        sent = [a_revision(chance, number, revision) for revision in (1, 2, 3, 4)]
        for place, order_of_arrival in enumerate(chance.sample(list(permutations(sent)), 6)):
            shop_id = ShopOrderId(f"gid-{number}-{place}")
            arriving = [replace(snapshot, id=shop_id) for snapshot in order_of_arrival]
            assert end_state(services, arriving) == expected_end(sent[-1], shop_id)


def a_revision(chance: Random, number: int, revision: int) -> OrderSnapshot:
    """A revision that may name any customer and any of two numbers, and lists other parcels each time."""
    return a_snapshot(
        revision=revision,
        customer_id=chance.choice(CUSTOMERS),
        number=OrderNumber(f"{chance.choice('AB')}{number}"),
        shipments=(a_parcel(f"box {revision}", shipped_at=T0 + DAY, lamp=1),),
    )


def end_state(services: Services, arriving: list[OrderSnapshot]) -> str:
    """Where the order is and what it is, after these snapshots and the same local changes."""
    first, *others = arriving
    apply_order_snapshot(services, first, now=NOW)
    order_id = kept_under(first.id, first.number)
    parcel = a_parcel("recorded", shipped_at=T0 + DAY, bottle=1)
    record_shipment(services, RecordShipment(order=order_id, by=AgentName("wh"), shipment=parcel), now=NOW)
    reply(services, Reply(order=order_id, by=ANN, text="On its way."), now=NOW)
    for snapshot in others:
        apply_order_snapshot(services, snapshot, now=NOW)
    found = [services.store.order(OrderRef(customer_id=customer, id=order_id)) for customer in CUSTOMERS]
    (order,) = [order for order in found if order is not None]
    return f"{to_text(order.snapshot)} {[parcel.id for parcel in order.local_changes.shipments]}"


def expected_end(newest: OrderSnapshot, shop_id: ShopOrderId) -> str:
    return f"{to_text(replace(newest, id=shop_id))} ['recorded']"


@pytest.mark.parametrize("seed", [run_seed()])
def test_a_feed_that_begins_to_send_ids_never_makes_two_orders_of_one(services: Services, seed: int) -> None:
    chance = Random(f"{seed}/adoption")
    for number in range(12):
        named, customer = OrderNumber(f"N{number}"), chance.choice(CUSTOMERS)
        sent = a_snapshot(number=named, customer_id=customer, revision=1)
        assert apply_order_snapshot(services, sent, now=NOW) is SnapshotResult.CREATED
        shop_id, sends_ids = ShopOrderId(f"adopted-{number}"), False
        for revision in range(2, 7):
            sends_ids = sends_ids or chance.random() < 0.4
            with_id = sends_ids and chance.random() < 0.7  # a mixed feed
            moves = with_id and chance.random() < 0.5
            customer = chance.choice(CUSTOMERS) if moves else customer
            sent = replace(sent, revision=revision, customer_id=customer, id=shop_id if with_id else None)
            assert apply_order_snapshot(services, sent, now=NOW) is SnapshotResult.UPDATED
            assert orders_numbered(services, named) == [(customer, revision)]


def orders_numbered(services: Services, number: OrderNumber) -> list[tuple[CustomerId, int]]:
    """Who has an order of this number, with its revision."""
    store = services.store
    return [
        (customer, order.snapshot.revision)
        for customer in CUSTOMERS
        for order_id in store.order_ids(customer, number)
        if (order := store.order(OrderRef(customer_id=customer, id=order_id)))
    ]
