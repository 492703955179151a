from collections.abc import Iterator
from dataclasses import replace

import pytest
from ulid import ULID

from order_help.domain.attachments import Attachment, AttachmentState
from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId, CustomerId, OrderId, OrderRef, ShopOrderId
from order_help.domain.rate_limits import EMPTY_RATE_LOG, UPLOADS, RateLog
from order_help.store import faults
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.items import attachment_item
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.attachment_ports import AttachmentServices, Opening
from order_help.use_cases.create_attachment_upload import (
    AttachmentUploadCreated,
    CreateAttachmentUpload,
    create_attachment_upload,
)
from order_help.use_cases.ports import ExtraReads, KeyRecord, OrderChanged, OutcomeUnknown, RateUse, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commits import a_key
from tests.support.dynamodb import Engine
from tests.support.files import W1, an_attachment
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.orders import DAY, JAMES, T0, a_snapshot
from tests.support.wire import Fault, Wire, cancelled, committed_then_lost, lost_before_sending, tapped, times

WRITE, READ = "TransactWriteItems", "GetItem"


def new() -> Attachment:
    """One of its own for each test, since DynamoDB Local remembers whatever was sent under its name."""
    return an_attachment(str(ULID()))


def verified(attachment: Attachment) -> Attachment:
    return replace(attachment, state=AttachmentState.VERIFIED, file=replace(attachment.file, size=7))


def rejected(attachment: Attachment) -> Attachment:
    return replace(attachment, state=AttachmentState.REJECTED)


def key_for(attachment: Attachment) -> KeyRecord:
    return a_key(operation=UPLOADS.operation, request_id=None, attachment_id=attachment.id)


@pytest.fixture
def attachments(services: Services) -> DynamoAttachmentStore:
    """Attachments beside order W1, on either engine in turn."""
    apply_order_snapshot(services, a_snapshot(), now=T0)
    return DynamoAttachmentStore()


@pytest.fixture
def wire(attachments: DynamoAttachmentStore, dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """The line to the engine; whoever gives up does so soon."""
    monkeypatch.setattr(faults, "ATTEMPTS", 3)
    with tapped(dynamodb) as wire:
        yield wire


def rate(log: RateLog = EMPTY_RATE_LOG) -> RateUse:
    """One more upload."""
    more = log.with_call(UPLOADS, now=T0)
    assert isinstance(more, RateLog)
    return RateUse(principal=JAMES, limit=UPLOADS, log=more)


def opening(attachment: Attachment, *, log: RateLog = EMPTY_RATE_LOG, key: KeyRecord | None = None) -> Opening:
    return Opening(order=W1, attachment=attachment, key=key, rate=rate(log))


def test_what_was_opened_is_found_by_its_order_and_by_its_id_alone(attachments: DynamoAttachmentStore) -> None:
    a = new()
    attachments.open_upload(opening(a, key=key_for(a)))

    assert attachments.attachment(W1.id, a.id) == attachments.attachment_called(a.id) == a
    loaded = DynamoOrderStore().load(
        W1, key=key_for(a), request_id=None, now=T0, extra_reads=ExtraReads(attachments=(a.id,), limited_by=UPLOADS)
    )
    assert loaded.attachments == {a.id: a}
    assert loaded.remembered == key_for(a)
    assert loaded.rate == rate().log


@pytest.mark.parametrize("id_", ["", "\x00", "x" * 129, "another", "#W1", "@another"])
def test_what_is_not_there_is_none(attachments: DynamoAttachmentStore, id_: str) -> None:
    attachments.open_upload(opening(new()))
    assert attachments.attachment(W1.id, AttachmentId(id_)) is None
    assert attachments.attachment_called(AttachmentId(id_)) is None


def test_no_other_order_leads_to_it(attachments: DynamoAttachmentStore) -> None:
    a = new()
    attachments.open_upload(opening(a))
    for other in ("#W2", "W1", a.id):
        assert attachments.attachment(OrderId(other), a.id) is None


def test_all_of_it_is_written_or_nothing(attachments: DynamoAttachmentStore) -> None:
    a, b = new(), new()
    attachments.open_upload(opening(a, key=key_for(a)))

    for refused in (
        opening(a, log=rate().log),  # the id is taken
        opening(b, log=rate().log, key=key_for(a)),  # the key is taken
        opening(b),  # something else was counted
    ):
        with pytest.raises(OrderChanged):
            attachments.open_upload(refused)

    assert attachments.attachment_called(b.id) is None
    limited = ExtraReads(limited_by=UPLOADS)
    assert DynamoOrderStore().load(W1, key=None, request_id=None, now=T0, extra_reads=limited).rate == rate().log


def test_it_is_opened_only_while_the_customer_has_the_order(
    attachments: DynamoAttachmentStore, services: Services
) -> None:
    a, b = new(), new()
    of_mei = OrderRef(customer_id=CustomerId("mei_ito_1"), id=W1.id)
    not_yet = replace(opening(a), order=of_mei)
    with pytest.raises(OrderChanged):
        attachments.open_upload(not_yet)
    apply_order_snapshot(services, a_snapshot(revision=2, id=ShopOrderId("S1"), customer_id=of_mei.customer_id), now=T0)

    with pytest.raises(OrderChanged):
        attachments.open_upload(opening(b))
    assert attachments.attachment_called(b.id) is None

    attachments.open_upload(replace(not_yet, attachment=b))
    assert attachments.attachment(W1.id, b.id) == b


def test_one_of_the_desk_is_counted_nowhere_and_known_for_its_side(attachments: DynamoAttachmentStore) -> None:
    of_desk = replace(new(), side=Side.DESK)
    attachments.open_upload(Opening(order=W1, attachment=of_desk, key=None, rate=None))

    assert attachments.attachment(W1.id, of_desk.id) == of_desk
    assert attachments.settle(verified(of_desk)) == verified(of_desk)
    limited = ExtraReads(limited_by=UPLOADS)
    assert DynamoOrderStore().load(W1, key=None, request_id=None, now=T0, extra_reads=limited).rate == EMPTY_RATE_LOG


def test_one_that_was_opened_before_the_desk_sent_files_is_the_shoppers(attachments: DynamoAttachmentStore) -> None:
    a = new()
    item = attachment_item(a)
    item.side = None
    item.save()

    assert attachments.attachment(W1.id, a.id) == a
    assert a.side is Side.SHOPPER


def test_a_key_that_has_ceased_to_count_is_taken_anew(attachments: DynamoAttachmentStore) -> None:
    a, key = new(), key_for(new())
    attachments.open_upload(opening(a, key=key))
    later = replace(new(), created_at=key.expires_at + DAY)
    newer = replace(key, attachment_id=later.id, expires_at=key.expires_at + 2 * DAY)

    attachments.open_upload(opening(later, log=rate().log, key=newer))

    loaded = DynamoOrderStore().load(W1, key=newer, request_id=None, now=later.created_at)
    assert loaded.remembered == newer


def test_what_came_of_it_is_written_once(attachments: DynamoAttachmentStore) -> None:
    a = new()
    attachments.open_upload(opening(a))

    assert attachments.settle(verified(a)) == verified(a)
    assert attachments.settle(rejected(a)) == verified(a)
    assert attachments.settle(replace(verified(a), file=replace(a.file, size=8))) == verified(a)
    assert attachments.attachment(W1.id, a.id) == verified(a)


def test_an_attachment_that_is_lost_is_a_fault(attachments: DynamoAttachmentStore) -> None:
    a = new()
    with pytest.raises(LookupError):
        attachments.settle(verified(a))
    assert attachments.attachment_called(a.id) is None


passing = pytest.mark.parametrize(
    ("count", "fault"),
    [
        pytest.param(1, committed_then_lost, id="a reply"),
        pytest.param(2, lost_before_sending, id="requests"),
        pytest.param(2, cancelled("None", "TransactionConflict"), id="conflicts"),
    ],
)


@passing
def test_opening_it_through_a_fault_that_passes_happens_once(
    attachments: DynamoAttachmentStore, services: Services, wire: Wire, count: int, fault: Fault
) -> None:
    files = MemoryAttachmentFiles()
    services = replace(services, attachments=AttachmentServices(store=attachments, files=files))
    command = CreateAttachmentUpload(order=W1, file_name="a.png", media_type="image/png", size=1, idempotency_key="k")
    wire.faults.append(times(count, WRITE, fault))

    first, again = (create_attachment_upload(services, command, now=T0) for _ in range(2))

    assert isinstance(first, AttachmentUploadCreated)
    assert again == replace(first, upload=again.upload, replayed=True)  # type: ignore[union-attr]  # one as well
    limited = ExtraReads(limited_by=UPLOADS)
    assert services.store.load(W1, key=None, request_id=None, now=T0, extra_reads=limited).rate.times == (T0,)


@passing
def test_settling_it_through_a_fault_that_passes_happens_once(
    attachments: DynamoAttachmentStore, wire: Wire, count: int, fault: Fault
) -> None:
    a = new()
    attachments.open_upload(opening(a))
    wire.faults.append(times(count, WRITE, fault))

    assert attachments.settle(verified(a)) == verified(a)


def test_when_every_reply_is_lost_what_stands_there_tells(attachments: DynamoAttachmentStore, wire: Wire) -> None:
    a = new()
    wire.faults.append(times(3, WRITE, committed_then_lost))
    with pytest.raises(OutcomeUnknown):
        attachments.open_upload(opening(a))
    assert attachments.attachment(W1.id, a.id) == a

    wire.faults.append(times(3, WRITE, committed_then_lost))
    assert attachments.settle(verified(a)) == verified(a)
    assert attachments.settle(rejected(a)) == verified(a)


def test_when_nothing_came_through_the_caller_is_told_to_try_again(
    attachments: DynamoAttachmentStore, wire: Wire
) -> None:
    a = new()
    attachments.open_upload(opening(a))
    wire.faults.append(times(3, WRITE, lost_before_sending))
    with pytest.raises(StoreBusy):
        attachments.settle(verified(a))
    wire.faults.append(times(3, READ, lost_before_sending))
    with pytest.raises(StoreBusy):
        attachments.attachment_called(a.id)
    assert attachments.attachment(W1.id, a.id) == a
