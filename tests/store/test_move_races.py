"""An order moves while somebody changes it, at the very same moment; only a real engine can tell."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Final

import pytest
from ulid import ULID

from order_help.domain.alerts import AlertKind
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import CustomerId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import FactKind
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.create_attachment_upload import (
    AttachmentUploadCreated,
    CreateAttachmentUpload,
    create_attachment_upload,
)
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, TimelineRead, mark_timeline_read
from order_help.use_cases.refusals import OrderNotFound
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.desk_commands import WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.orders import DAY, JAMES, T0, a_parcel, a_snapshot
from tests.support.overlapping import at_once

NOW = T0 + DAY
ROUNDS = 4
MEI, ADA = CustomerId("mei_ito_1"), CustomerId("ada")
EVERYBODY: Final = (JAMES, MEI, ADA)
BOX = a_parcel(shipped_at=NOW, bottle=2, lamp=1)


def new_orders(services: Services) -> Iterator[OrderSnapshot]:
    """One of James for each round."""
    for place in range(ROUNDS):
        snapshot = a_snapshot(number=OrderNumber(f"W{place}"), id=ShopOrderId(f"S{place}"))
        assert apply_order_snapshot(services, snapshot, now=NOW) is SnapshotResult.CREATED
        yield snapshot


def moved(snapshot: OrderSnapshot, customer_id: CustomerId = MEI, revision: int = 2) -> OrderSnapshot:
    return replace(snapshot, customer_id=customer_id, revision=revision)


def moves(services: Services, snapshot: OrderSnapshot, customer_id: CustomerId = MEI, revision: int = 2) -> Any:
    return apply_order_snapshot(services, moved(snapshot, customer_id, revision), now=NOW)


def the_only_order(services: Services, snapshot: OrderSnapshot) -> Order:
    """The order, if exactly one customer reaches it, by whatever way, and the register names the same."""
    refs = [OrderRef(customer_id=customer, id=snapshot.ref.id) for customer in EVERYBODY]
    (order,) = [order for order in map(services.store.order, refs) if order is not None]
    owners = [ref.customer_id for ref in refs if services.store.order_ids(ref.customer_id, snapshot.number)]
    assert owners == [order.ref.customer_id]
    assert services.known_register.ref_of(order.id) == order.ref
    assert is_told_in_one_order(services, order)
    return order


def is_told_in_one_order(services: Services, order: Order) -> bool:
    entries = list(services.store.timeline(order.id))
    return [entry.sequence for entry in entries] == list(range(1, order.last_sequence + 1))


def kinds(services: Services, order: Order) -> list[FactKind]:
    wanted = (FactKind.CUSTOMER_CHANGED, FactKind.CANCELLED, FactKind.MESSAGE_POSTED)
    return [fact.kind for entry in services.store.timeline(order.id) for fact in entry.facts if fact.kind in wanted]


def test_of_two_moves_at_once_the_newer_revision_says_whose_it_is(real_desk: Services, real_dynamodb: Engine) -> None:
    seen: Counter[str] = Counter()
    for snapshot in new_orders(real_desk):
        older, newer = at_once(
            real_dynamodb,
            partial(moves, real_desk, snapshot, MEI, 2),
            partial(moves, real_desk, snapshot, ADA, 3),
        )

        order = the_only_order(real_desk, snapshot)
        assert newer is SnapshotResult.UPDATED
        assert order.snapshot == moved(snapshot, ADA, 3)
        times = 1 + (older is SnapshotResult.UPDATED)
        assert kinds(real_desk, order) == [FactKind.CUSTOMER_CHANGED] * times
        seen[older.name] += 1
    print(f"move against a newer move: {dict(seen)}")


def test_one_move_that_is_told_twice_at_once_is_one_move(real_desk: Services, real_dynamodb: Engine) -> None:
    for snapshot in new_orders(real_desk):
        done = at_once(real_dynamodb, *[partial(moves, real_desk, snapshot)] * 3)

        assert Counter(done) == {SnapshotResult.UPDATED: 1, SnapshotResult.UNCHANGED: 2}
        order = the_only_order(real_desk, snapshot)
        assert (order.ref.customer_id, kinds(real_desk, order)) == (MEI, [FactKind.CUSTOMER_CHANGED])


def test_what_the_former_customer_does_comes_before_the_move_or_not_at_all(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    seen: Counter[str] = Counter()
    for snapshot in new_orders(real_desk):
        cancels = HelpCommand(order=snapshot.ref, details=CancelOrderDetails(reason=CancelReason.OTHER))

        done, answer = at_once(
            real_dynamodb,
            partial(moves, real_desk, snapshot),
            partial(file_help, real_desk, cancels, now=NOW),
        )

        order = the_only_order(real_desk, snapshot)
        assert (done, order.ref.customer_id) == (SnapshotResult.UPDATED, MEI)
        if isinstance(answer, Filed):
            assert kinds(real_desk, order) == [FactKind.CANCELLED, FactKind.CUSTOMER_CHANGED]
            assert order.cancelled_at == NOW
        else:
            assert answer == OrderNotFound()
            assert kinds(real_desk, order) == [FactKind.CUSTOMER_CHANGED]
            assert order.cancelled_at is None
        seen[type(answer).__name__] += 1
    print(f"move against cancel: {dict(seen)}")


def test_a_message_of_the_former_customer_is_never_written_after_the_move(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for snapshot in new_orders(real_desk):
        words = PostMessage(order=snapshot.ref, text="Hello?", idempotency_key=str(ULID()))

        _, *answers = at_once(
            real_dynamodb,
            partial(moves, real_desk, snapshot),
            *[partial(post_message, real_desk, words, now=NOW)] * 2,
        )

        posted = sum(isinstance(answer, MessagePosted) and not answer.replayed for answer in answers)
        order = the_only_order(real_desk, snapshot)
        assert kinds(real_desk, order) == [FactKind.MESSAGE_POSTED] * posted + [FactKind.CUSTOMER_CHANGED]
        assert [alert.kind for alert in order.alerts] == [AlertKind.UNANSWERED_MESSAGE] * posted
        assert post_message(real_desk, words, now=NOW) == OrderNotFound()


def test_a_read_mark_of_the_former_customer_is_no_reason_to_lose_the_move(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for snapshot in new_orders(real_desk):
        assert isinstance(agent_writes(real_desk, snapshot), Done)
        reads = MarkTimelineRead(order=snapshot.ref, through=2)

        done, answer = at_once(
            real_dynamodb,
            partial(moves, real_desk, snapshot),
            partial(mark_timeline_read, real_desk, reads, now=NOW),
        )

        assert done is SnapshotResult.UPDATED
        assert isinstance(answer, TimelineRead | OrderNotFound)
        the_only_order(real_desk, snapshot)
        assert real_desk.store.unread_of(JAMES) == 0
    assert real_desk.store.unread_of(MEI) <= ROUNDS


def agent_writes(services: Services, snapshot: OrderSnapshot) -> Any:
    return reply(services, Reply(order=snapshot.ref.id, by=ANN, text="Hello!"), now=NOW)


@pytest.mark.guarantee(
    "What an agent writes at the moment at which an order passes to another customer is written.", to="agents"
)
def test_what_an_agent_writes_at_the_moment_of_the_move_is_written_and_the_order_moves(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    seen: Counter[str] = Counter()
    for snapshot in new_orders(real_desk):
        done, answer = at_once(
            real_dynamodb, partial(moves, real_desk, snapshot), partial(agent_writes, real_desk, snapshot)
        )

        order = the_only_order(real_desk, snapshot)
        assert (done, order.ref.customer_id) == (SnapshotResult.UPDATED, MEI)
        assert isinstance(answer, Done)
        found = kinds(real_desk, order)
        assert Counter(found) == {FactKind.MESSAGE_POSTED: 1, FactKind.CUSTOMER_CHANGED: 1}
        seen["before" if found[0] is FactKind.MESSAGE_POSTED else "after"] += 1
    assert (real_desk.store.unread_of(JAMES), real_desk.store.unread_of(MEI)) == (0, ROUNDS)
    print(f"an agent wrote before or after the move: {dict(seen)}")


def test_what_the_warehouse_records_at_the_moment_of_the_move_is_recorded(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for snapshot in new_orders(real_desk):
        ships = RecordShipment(order=snapshot.ref.id, by=WAREHOUSE, shipment=BOX)

        done, answer = at_once(
            real_dynamodb,
            partial(moves, real_desk, snapshot),
            partial(record_shipment, real_desk, ships, now=NOW),
        )

        order = the_only_order(real_desk, snapshot)
        assert (done, order.ref.customer_id) == (SnapshotResult.UPDATED, MEI)
        assert isinstance(answer, Done)
        assert order.local_changes.shipments == (BOX,)


def test_a_move_and_all_others_at_once_lose_nothing(real_desk: Services, real_dynamodb: Engine) -> None:
    for snapshot in new_orders(real_desk):
        ships = RecordShipment(order=snapshot.ref.id, by=WAREHOUSE, shipment=BOX)
        words = PostMessage(order=snapshot.ref, text="Hello?")

        there, back, written, recorded, posted = at_once(
            real_dynamodb,
            partial(moves, real_desk, snapshot, MEI, 2),
            partial(moves, real_desk, snapshot, JAMES, 3),
            partial(agent_writes, real_desk, snapshot),
            partial(record_shipment, real_desk, ships, now=NOW),
            partial(post_message, real_desk, words, now=NOW),
        )

        order = the_only_order(real_desk, snapshot)
        assert (back, order.ref.customer_id) == (SnapshotResult.UPDATED, JAMES)
        assert isinstance(written, Done)
        assert isinstance(recorded, Done)
        assert order.local_changes.shipments == (BOX,)
        found = Counter(kinds(real_desk, order))
        assert found[FactKind.CUSTOMER_CHANGED] == 2 * (there is SnapshotResult.UPDATED)
        assert found[FactKind.MESSAGE_POSTED] == 1 + isinstance(posted, MessagePosted)
        assert isinstance(posted, MessagePosted | OrderNotFound)


@pytest.mark.parametrize("key", [None, "click"])
def test_an_attachment_that_is_opened_at_the_moment_of_the_move_leads_its_opener_nowhere_afterwards(
    real_desk: Services, real_dynamodb: Engine, key: str | None
) -> None:
    files = AttachmentServices(store=DynamoAttachmentStore(), files=MemoryAttachmentFiles())
    services = replace(real_desk, attachments=files)
    for snapshot in new_orders(services):
        opens = CreateAttachmentUpload(
            order=snapshot.ref,
            file_name="a.png",
            media_type="image/png",
            size=1,
            idempotency_key=f"{key} {snapshot.number}" if key else None,
        )

        done, answer = at_once(
            real_dynamodb,
            partial(moves, services, snapshot),
            partial(create_attachment_upload, services, opens, now=NOW),
        )

        assert done is SnapshotResult.UPDATED
        the_only_order(services, snapshot)
        if isinstance(answer, AttachmentUploadCreated):
            assert files.store.attachment_called(answer.attachment.id) == answer.attachment
        else:
            assert answer == OrderNotFound()
        assert create_attachment_upload(services, opens, now=NOW) == OrderNotFound()
