"""Every operation over tables that a newer version wrote: what this version does not know is still there afterwards."""

from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.attachments import AttachedFile, Attachment, AttachmentState, MediaType
from order_help.domain.conversation import Conversation, ReadMark, SideCounts
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import AttachmentId, CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import Intake, IntakeWarning, NumberClaim, WarningCode
from order_help.domain.money import Money
from order_help.domain.order import Order
from order_help.domain.snapshot import Adjustment, OrderSnapshot
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.desk.add_note import AddNote, add_note
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, mark_timeline_read
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.expire_requests import ExpiryResult, expire_requests
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from order_help.use_cases.system.verify_attachment import Verification, verify_attachment
from tests.support.commands import MUTATIONS, NOW, W1, a_desk_for, an_entry, an_open_request
from tests.support.desk_commands import DESK_CHANGES, a_desk_of, a_desk_with
from tests.support.desk_words import ANN
from tests.support.filled_tables import change_item, fill_tables, value_of
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.memory_store import MemoryOrderStore
from tests.support.newer_version import NEW, NewerVersion, every_item
from tests.support.orders import DAY, HOME, T0, a_line, a_parcel, a_snapshot, an_order

PHOTO = AttachedFile(
    id=AttachmentId("01KA4XWQ8C3V5J7T9Z2W4RN001"), file_name="a.png", media_type=MediaType.PNG, size=12
)
PNG = b"\x89PNG\r\n\x1a\n1234"
SETTLES = {"withdraw_help_request", "approve", "decline", "resolve"}
"""What takes a request from those that are open: its summary goes, with all that it has."""

REPLACED = {"orders.here.address_change", "orders.here.address_change.address"}
"""What a second change of the address takes the place of."""


@pytest.fixture
def services(store: DynamoOrderStore) -> Services:
    attachments = AttachmentServices(store=DynamoAttachmentStore(), files=MemoryAttachmentFiles())
    return Services(store=store, register=DynamoRegister(), attachments=attachments)


def with_much(order: Order) -> Order:
    """The order with something in each part of it that every operation leaves alone."""
    known = Intake(
        warnings=(IntakeWarning(code=WarningCode.CUT, path="total"),),
        claims=(NumberClaim(customer_id=CustomerId("c"), revision=1, at=T0, dismissed=True),),
    )
    talked = replace(
        order.conversation, addressed=SideCounts(shopper=3, desk=3), read_by_desk=ReadMark(through=0, addressed=1)
    )
    discount = Adjustment(id=a_line("discount").id, title="Discount", amount=Money(minor=-1, currency="USD"))
    returned = a_parcel("returned", shipped_at=None, lamp=1)
    local = replace(order.local_changes, reported=(returned,))
    snapshot = replace(order.snapshot, adjustments=(discount,))
    return replace(order, snapshot=snapshot, intake=known, conversation=talked, local_changes=local)


def newer_tables(memory: MemoryOrderStore) -> NewerVersion:
    """Tables with what a store in memory keeps and more of each order, written by a newer version."""
    memory.kept = {ref: with_much(order) for ref, order in memory.kept.items()}
    for order in memory.kept.values():
        if not memory.entries.get(order.id):
            memory.entries[order.id] = [an_entry(1)]
            memory.kept[order.ref] = replace(order, last_sequence=1)
    memory.attachments[PHOTO.id] = Attachment(
        file=PHOTO, order_id=W1.id, state=AttachmentState.AWAITING_UPLOAD, created_at=T0
    )
    fill_tables(memory)
    newer = NewerVersion()
    newer.write()
    return newer


def test_a_newer_version_marks_every_item_and_every_object_in_it(store: DynamoOrderStore) -> None:
    newer = newer_tables(a_desk_with(an_open_request(attachments=(PHOTO,)))[1])

    assert {name for name, item in every_item() if NEW in item} == {name for name, _ in every_item()}
    assert {
        "attachments.file",
        "help_requests.attachments[]",
        "help_requests.details",
        "orders.conversation.told",
        "orders.here.reported[].lines[]",
        "orders.intake.claims[]",
        "orders.open_requests[]",
        "orders.snapshot.adjustments[]",
        "orders.snapshot.lines[]",
        "orders.snapshot.shipping_address",
        "register",
        "timeline.facts[]",
        "timeline.message",
    } <= set(newer.places.values())


@pytest.mark.guarantee(
    "A version beside a newer one loses nothing that the newer one wrote, whatever it does.", to="operators"
)
@pytest.mark.parametrize("name", MUTATIONS)
def test_no_operation_of_a_shopper_loses_what_a_newer_version_wrote(services: Services, name: str) -> None:
    kind = MUTATIONS[name]
    newer = newer_tables(a_desk_for(kind)[1])
    before = services.store.order(W1)

    done = kind.ask(services, idempotency_key="k") if name != "mark_timeline_read" else kind.ask(services)

    assert not isinstance(done, Refusal), done
    changed = services.store.order(W1)
    assert before
    assert changed
    assert (changed.version > before.version) is (name != "create_attachment_upload")
    assert newer.lost() == ["orders.open_requests[]"] * (name in SETTLES)
    newer.write()  # what was just written gets its marks, too, and is written about once more
    assert not isinstance(kind.ask(services, now=NOW + DAY), Exception)
    mark_timeline_read(services, MarkTimelineRead(order=W1, through=1), now=NOW + DAY)
    assert set(newer.lost()) <= {"orders.open_requests[]", *REPLACED}


@pytest.mark.guarantee(
    "A version beside a newer one loses nothing that the newer one wrote, whatever it does.", to="operators"
)
@pytest.mark.parametrize("name", DESK_CHANGES)
def test_no_operation_of_the_desk_loses_what_a_newer_version_wrote(services: Services, name: str) -> None:
    kind = DESK_CHANGES[name]
    newer = newer_tables(a_desk_of(kind)[1])
    before = services.store.order(W1)

    kind.ask(services)

    changed = services.store.order(W1)
    assert before
    assert changed
    assert changed.version > before.version
    assert newer.lost() == ["orders.open_requests[]"] * (name in SETTLES)
    newer.write()
    mark_timeline_read(services, MarkTimelineRead(order=W1, through=1, by=ANN), now=NOW + DAY)
    assert newer.lost() == ["orders.open_requests[]"] * (name in SETTLES)


LEFT = a_parcel("box", shipped_at=T0, bottle=2)
SNAPSHOTS: dict[str, tuple[OrderSnapshot, list[str]]] = {
    "a date": (a_snapshot(revision=2, ship_by=NOW), []),
    "a line goes": (a_snapshot(revision=2, lines=(a_line("lamp", 1),)), ["orders.snapshot.lines[]"]),
    "another address": (
        a_snapshot(revision=2, shipping_address=replace(HOME, line1="1 Main Street")),
        ["orders.snapshot.shipping_address"],
    ),
    "it left": (a_snapshot(revision=2, shipments=(LEFT,)), []),
    "another number": (a_snapshot(revision=2, number=OrderNumber("W7"), id=ShopOrderId("O1")), ["lookup"]),
    "another spelling of the number": (a_snapshot(revision=2, number=OrderNumber("w 1"), id=ShopOrderId("O1")), []),
    "its id": (a_snapshot(id=ShopOrderId("shop-1")), []),
    "another customer": (a_snapshot(revision=2, customer_id=CustomerId("b"), id=ShopOrderId("O1")), []),
    "the number of another": (a_snapshot(revision=2, customer_id=CustomerId("b")), []),
}


@pytest.mark.guarantee(
    "A version beside a newer one loses nothing that the newer one wrote, whatever it does.", to="operators"
)
@pytest.mark.parametrize("name", SNAPSHOTS)
def test_a_snapshot_loses_nothing_but_what_the_shop_took_away(services: Services, name: str) -> None:
    snapshot, expected = SNAPSHOTS[name]
    order = with_much(an_order(id=snapshot.id if snapshot.id == "O1" else None))
    newer = newer_tables(a_desk_with(an_open_request(order_id=order.id), order=order)[1])
    same = replace(snapshot, adjustments=order.snapshot.adjustments)

    done = apply_order_snapshot(services, same, order.intake.warnings, now=NOW)

    expected_result = SnapshotResult.NEEDS_ID if name == "the number of another" else SnapshotResult.UPDATED
    assert done is expected_result
    assert newer.lost() == expected


def test_a_revision_that_is_refused_loses_nothing_before_and_after_its_order_came(services: Services) -> None:
    newer = newer_tables(a_desk_with()[1])

    for revision in (7, 8):
        for number, id_ in (("W1", None), ("W9", "shop-9")):
            refused = RefusedSnapshot(
                id=ShopOrderId(id_) if id_ else None,
                number=OrderNumber(number),
                customer_id=W1.customer_id,
                revision=revision,
                problem="lines",
            )
            refuse_order_snapshot(services, refused, now=NOW)
            lost = newer.lost()
            assert lost == [] or revision == 8
            newer.write()

    # A newer refused revision takes the place of the one before.
    assert newer.lost() == ["orders.intake.refused", "register.refused"]
    adopted = a_snapshot(number=OrderNumber("W9"), id=ShopOrderId("shop-9"), revision=9)
    assert apply_order_snapshot(services, adopted, now=NOW) is SnapshotResult.CREATED


@pytest.mark.guarantee(
    "A version beside a newer one loses nothing that the newer one wrote, whatever it does.", to="operators"
)
def test_time_passes_without_a_loss(services: Services) -> None:
    waiting = an_open_request("R2", state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=T0 + DAY)
    newer = newer_tables(a_desk_with(an_open_request(), waiting)[1])

    done = expire_requests(services, DynamoDeskStore(), now=NOW)

    assert done == {ExpiryResult.MARKED: 1, ExpiryResult.CLOSED: 1}
    assert newer.lost() == ["orders.open_requests[]"]


@pytest.mark.parametrize("content", [PNG, b"no picture"], ids=["verified", "rejected"])
def test_a_file_is_checked_without_a_loss(services: Services, content: bytes) -> None:
    newer = newer_tables(a_desk_with()[1])
    assert services.attachments is not None
    files: Any = services.attachments.files
    files.quarantine[PHOTO.id] = content

    done = verify_attachment(services.attachments, PHOTO.id)

    assert done is (Verification.VERIFIED if content == PNG else Verification.REJECTED)
    assert newer.lost() == []


def test_a_note_and_messages_that_are_counted_lose_nothing(services: Services) -> None:
    newer = newer_tables(a_desk_with()[1])
    add_note(services, DynamoDeskStore(), AddNote(order=W1.id, by=ANN, text="Hm."), now=NOW)

    for _ in range(3):  # the second and third change the log of the rate limit that the first wrote
        MUTATIONS["post_message"].ask(services)
        assert newer.lost() == []
        newer.write()

    assert {"notes", "rate_limits"} <= set(newer.places.values())


def test_an_alert_that_only_a_newer_version_sees_stays_in_the_desks_list(services: Services) -> None:
    talked = Conversation(unanswered_since=T0 + DAY)
    fill_tables(a_desk_with(order=replace(an_order(), conversation=talked))[1])
    earlier = "2026-11-01T12:00:00.000000Z#W1"
    change_item("orders", {"alert_since": earlier}, order_id="#W1")

    DESK_CHANGES["dismiss_alert"].ask(services)

    order = services.store.order(W1)
    assert order
    assert order.alerts == ()
    assert value_of("orders", "alert_since", order_id="#W1") == earlier
