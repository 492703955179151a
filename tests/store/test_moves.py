"""An order changes its customer, or its number: one transaction, after which it is in one place alone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from order_help.domain import snapshot_changes
from order_help.domain.attachments import Attachment
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
)
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import CustomerId, HelpRequestId, OrderId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import Fact, FactKind
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.items import order_item
from order_help.store.models import TABLES
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.create_attachment_upload import (
    AttachmentUploadCreated,
    CreateAttachmentUpload,
    create_attachment_upload,
)
from order_help.use_cases.desk.add_note import AddNote, add_note
from order_help.use_cases.ports import Commit, ExtraReads, LoadedState, OrderChanged
from order_help.use_cases.queue_ports import QueueFilter
from order_help.use_cases.refusals import OrderNotFound
from order_help.use_cases.register_ports import Registration, RegistrationChange
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW, a_cancel_request, commit_of, filed
from tests.support.desk_words import ANN, an_agent_writes
from tests.support.dynamodb import Engine
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.orders import JAMES, a_snapshot
from tests.support.wire import committed_then_lost, tapped, times

MEI = CustomerId("mei_ito_1")
FIRST = a_snapshot(id=ShopOrderId("S1"))
MOVED = replace(FIRST, revision=2, customer_id=MEI)
ID = FIRST.ref.id
BY_NUMBER = OrderId("#W1")
QUESTION = HelpCommand(
    order=FIRST.ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER), idempotency_key="click"
)
UPLOAD = CreateAttachmentUpload(
    order=FIRST.ref, file_name="a.png", media_type="image/png", size=1, idempotency_key="click"
)


def apply(services: Services, *snapshots: OrderSnapshot) -> None:
    for snapshot in snapshots:
        assert apply_order_snapshot(services, snapshot, now=NOW) in (SnapshotResult.CREATED, SnapshotResult.UPDATED)


def everything() -> list[dict[str, Any]]:
    """All that stands in all tables, item by item."""
    return [item.serialize() for table in TABLES for item in table.scan()]


def listed(services: Services, customer_id: CustomerId) -> list[OrderId]:
    """A customer's orders, if both local indexes say the same."""
    page = services.store.orders(customer_id, first=20, after=None)
    found = [order.id for order in page.items]
    assert sorted(found) == list(services.store.order_ids(customer_id, OrderNumber("W1")))
    return found


def order_of(services: Services, ref: OrderRef) -> Order:
    order = services.store.order(ref)
    assert order is not None
    return order


# --- what a move does ----------------------------------------------------------------------------------------------


def test_a_moved_order_is_with_its_new_customer_alone(services: Services) -> None:
    apply(services, FIRST, MOVED)

    assert services.store.order(FIRST.ref) is None
    assert services.store.load(FIRST.ref, key=None, request_id=None, now=NOW) == LoadedState(order=None)
    assert order_of(services, MOVED.ref).snapshot == MOVED
    assert (listed(services, JAMES), listed(services, MEI)) == ([], [ID])
    stored = DynamoOrderStore().revisions([FIRST.ref, MOVED.ref])
    assert {ref: one.revision for ref, one in stored.items()} == {MOVED.ref: 2}


def test_the_register_and_the_lookup_say_so(services: Services) -> None:
    apply(services, FIRST, replace(MOVED, channel="b2b"))

    says = Registration(id=ID, customer_id=MEI, number=OrderNumber("W1"), channel="b2b", revision=2)
    register = services.known_register
    assert register.ref_of(ID) == MOVED.ref
    assert register.registrations([ID, BY_NUMBER]) == {ID: says, BY_NUMBER: Registration(id=BY_NUMBER, uses=1)}
    assert register.numbered(OrderNumber("W1")) == (says,)


def test_the_timeline_tells_that_it_moved_and_when(services: Services) -> None:
    apply(services, FIRST, MOVED)

    placed, moved = services.store.timeline(ID)
    assert moved.facts == (Fact(kind=FactKind.CUSTOMER_CHANGED, at=NOW, was=JAMES, became=MEI),)
    assert [placed.sequence, moved.sequence, order_of(services, MOVED.ref).last_sequence] == [1, 2, 2]
    assert (moved.number, moved.shop_id) == ("W1", "S1")


def test_what_hangs_on_it_stays_where_it_is(services: Services) -> None:
    apply(services, FIRST)
    request, attachment = asks(services), uploaded(services)
    note = AddNote(order=ID, by=ANN, text="Called.")
    add_note(services, DynamoDeskStore(), note, now=NOW)
    before = order_of(services, FIRST.ref)

    apply(services, MOVED)

    after = order_of(services, MOVED.ref)
    assert after.open_requests == before.open_requests == (request.summary(),)
    assert services.store.help_request(ID, request.id) == request
    assert [entry.sequence for entry in services.store.timeline(ID)] == [1, 2, 3]
    assert DynamoAttachmentStore().attachment_called(attachment.id) == attachment
    assert len(DynamoDeskStore().notes(ID, first=20, after=None).items) == 1
    assert queued() == [request.id]


def test_what_is_unread_and_what_waits_for_the_desk_moves_with_it(services: Services) -> None:
    apply(services, FIRST)
    an_agent_writes(services.store, "Hello!", now=NOW, order=ID)
    assert isinstance(post_message(services, PostMessage(order=FIRST.ref, text="Hello?"), now=NOW), MessagePosted)
    assert (services.store.unread_of(JAMES), services.store.unread_of(MEI)) == (1, 0)

    apply(services, MOVED)

    assert (services.store.unread_of(JAMES), services.store.unread_of(MEI)) == (0, 1)
    alerts = DynamoDeskStore().alerts(None, first=20, after=None, now=NOW)
    assert alerts.items == (order_of(services, MOVED.ref),)


def test_an_order_moves_back_as_if_it_had_never_been_away(services: Services) -> None:
    apply(services, FIRST)
    request = asks(services)
    apply(services, MOVED, replace(FIRST, revision=3))

    order = order_of(services, FIRST.ref)
    assert (services.store.order(MOVED.ref), order.open_requests) == (None, (request.summary(),))
    assert (listed(services, JAMES), listed(services, MEI)) == ([ID], [])
    assert services.known_register.ref_of(ID) == FIRST.ref
    again = file_help(services, QUESTION, now=NOW)
    assert isinstance(again, Filed)
    assert (again.replayed, again.request) == (True, request)  # whose key it is has the order again


def test_the_first_snapshot_with_an_id_adopts_and_moves_in_one(services: Services) -> None:
    apply(services, replace(FIRST, id=None), MOVED)

    adopted = OrderRef(customer_id=MEI, id=BY_NUMBER)
    assert order_of(services, adopted).snapshot == MOVED
    assert (listed(services, JAMES), listed(services, MEI)) == ([], [BY_NUMBER])
    assert services.known_register.ref_of(ID) == services.known_register.ref_of(BY_NUMBER) == adopted
    assert len(list(services.store.timeline(BY_NUMBER))) == 2


def test_an_order_that_moves_and_changes_its_number_at_once_is_found_by_the_new_one(services: Services) -> None:
    apply(services, FIRST, replace(MOVED, number=OrderNumber("W2")))

    assert services.store.order_ids(MEI, OrderNumber("W2")) == (ID,)
    assert [services.known_register.numbered(OrderNumber(number)) for number in ("W1", "W2")] == [
        (),
        (Registration(id=ID, customer_id=MEI, number=OrderNumber("W2"), revision=2),),
    ]


# --- what the former customer keeps --------------------------------------------------------------------------------


def test_nothing_that_the_former_customer_kept_leads_anywhere(services: Services) -> None:
    apply(services, FIRST)
    request, attachment = asks(services), uploaded(services)
    apply(services, MOVED)

    everything_else = ExtraReads(attachments=(attachment.id,), sequence=1)
    key = QUESTION.key_record(None, now=NOW)
    loaded = services.store.load(FIRST.ref, key=key, request_id=request.id, now=NOW, extra_reads=everything_else)

    assert loaded == LoadedState(order=None)
    assert file_help(services, QUESTION, now=NOW) == OrderNotFound()
    cancel = replace(QUESTION, details=CancelOrderDetails(reason=CancelReason.OTHER))
    assert file_help(services, cancel, now=NOW) == OrderNotFound()  # not even that the key was used
    assert create_attachment_upload(with_files(services), UPLOAD, now=NOW) == OrderNotFound()


def test_a_key_of_the_former_customer_is_no_key_of_the_new_one(services: Services) -> None:
    apply(services, FIRST)
    asks(services)
    apply(services, MOVED)

    done = post_message(services, PostMessage(order=MOVED.ref, text="Hello?", idempotency_key="click"), now=NOW)

    assert isinstance(done, MessagePosted)
    assert not done.replayed


# --- all of it or nothing ------------------------------------------------------------------------------------------


def a_move(services: Services) -> Commit:
    """The order of FIRST is about to move to Mei."""
    before = order_of(services, FIRST.ref)
    after = snapshot_changes.apply_snapshot(MOVED, before)
    assert after is not None
    registered = services.known_register.registrations([ID])[ID]
    now_is = replace(registered, customer_id=MEI, revision=2)
    commit = commit_of(snapshot_changes.snapshot_change(before, after, (), now=NOW))
    return replace(commit, registrations=(RegistrationChange(before=registered, after=now_is),))


def of_an_order_that_has_changed(move: Commit) -> Commit:
    assert move.change.before is not None
    before = replace(move.change.before, version=2)
    return replace(move, change=replace(move.change, before=before, after=replace(move.change.after, version=3)))


def of_an_order_that_is_not_there(move: Commit) -> Commit:
    assert move.change.before is not None
    snapshot = replace(move.change.before.snapshot, customer_id=CustomerId("nobody"))
    return replace(move, change=replace(move.change, before=replace(move.change.before, snapshot=snapshot)))


def to_where_an_order_is(move: Commit) -> Commit:
    order_item(replace(move.change.after, version=1)).save()
    return move


def of_which_the_register_says_something_else(move: Commit) -> Commit:
    (registration,) = move.registrations
    before = replace(registration.before, customer_id=CustomerId("nobody"))
    return replace(move, registrations=(replace(registration, before=before),))


def told_where_another_entry_stands(move: Commit) -> Commit:
    assert move.entry is not None
    return replace(move, entry=replace(move.entry, sequence=1))


@pytest.mark.parametrize(
    "differently",
    [
        of_an_order_that_has_changed,
        of_an_order_that_is_not_there,
        to_where_an_order_is,
        of_which_the_register_says_something_else,
        told_where_another_entry_stands,
    ],
)
def test_a_move_of_which_one_condition_does_not_hold_does_nothing(
    services: Services, differently: Callable[[Commit], Commit]
) -> None:
    apply(services, FIRST)
    move = differently(a_move(services))
    before = everything()

    with pytest.raises(OrderChanged):
        services.store.commit(move)

    assert everything() == before


def test_a_move_that_is_sent_twice_is_one_move(real_desk: Services) -> None:
    apply(real_desk, FIRST)
    move = a_move(real_desk)
    real_desk.store.commit(move)
    once = everything()

    real_desk.store.commit(move)

    assert everything() == once


@pytest.mark.parametrize("count", [1, 2])
def test_a_move_whose_reply_is_lost_is_one_move(real_desk: Services, real_dynamodb: Engine, count: int) -> None:
    apply(real_desk, FIRST)
    with tapped(real_dynamodb) as wire:
        wire.faults.append(times(count, "TransactWriteItems", committed_then_lost))
        apply(real_desk, MOVED)

    assert (listed(real_desk, JAMES), listed(real_desk, MEI)) == ([], [ID])
    assert [entry.sequence for entry in real_desk.store.timeline(ID)] == [1, 2]


def test_an_order_that_was_read_before_it_moved_cannot_be_changed_any_more(services: Services) -> None:
    apply(services, FIRST)
    stale = order_of(services, FIRST.ref)
    apply(services, MOVED)
    before = everything()

    with pytest.raises(OrderChanged):
        services.store.commit(commit_of(filed(stale, a_cancel_request(order_id=ID))))

    assert everything() == before


# --- what tests say ------------------------------------------------------------------------------------------------


def asks(services: Services) -> HelpRequest:
    done = file_help(services, QUESTION, now=NOW)
    assert isinstance(done, Filed)
    return done.request


def uploaded(services: Services) -> Attachment:
    done = create_attachment_upload(with_files(services), UPLOAD, now=NOW)
    assert isinstance(done, AttachmentUploadCreated)
    return done.attachment


def with_files(services: Services) -> Services:
    files = AttachmentServices(store=DynamoAttachmentStore(), files=MemoryAttachmentFiles())
    return replace(services, attachments=files)


def queued() -> list[HelpRequestId]:
    return [request.id for request in DynamoDeskStore().queue(QueueFilter(), first=20, after=None).items]
