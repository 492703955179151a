from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from order_help.domain.attachments import Attachment, AttachmentState, MediaType
from order_help.domain.conversation import Side
from order_help.domain.ids import AgentName, OrderId
from order_help.domain.rate_limits import UPLOADS
from order_help.use_cases.attachment_ports import AttachmentsNotTaken
from order_help.use_cases.create_attachment_upload import (
    AttachmentUploadCreated,
    CreateAttachmentUpload,
    create_attachment_upload,
)
from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy
from order_help.use_cases.refusals import (
    IdempotencyKeyReused,
    InvalidInput,
    OrderNotFound,
    Problem,
    ProblemCode,
    RateLimited,
)
from order_help.use_cases.services import Services
from tests.support.commands import NOW, OF_ANOTHER, W1, W2, another
from tests.support.memory_attachments import MemoryAttachmentStore, attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.moves import move
from tests.support.orders import an_order

ASKED = CreateAttachmentUpload(order=W1, file_name="parcel.png", media_type="image/png", size=1_000)
OF_THE_DESK = replace(ASKED, order=W1.id, by=AgentName("ann"))
MINUTE = timedelta(minutes=1)


class Shop:
    """A desk with two orders of James, in memory, and what happens there around a write."""

    def __init__(self) -> None:
        self.store = MemoryOrderStore()
        self.store.put(an_order(), another(an_order()))
        self.services = Services(
            store=self.store, register=MemoryRegister(self.store), attachments=attachments_beside(self.store)
        )

    @property
    def attachments(self) -> MemoryAttachmentStore:
        assert self.services.attachments
        assert isinstance(self.services.attachments.store, MemoryAttachmentStore)
        return self.services.attachments.store

    def ask(self, command: CreateAttachmentUpload = ASKED, *, minute: int = 0, **differently: Any) -> Any:
        return create_attachment_upload(self.services, replace(command, **differently), now=NOW + minute * MINUTE)


def attachment_of(answer: object) -> Attachment:
    assert isinstance(answer, AttachmentUploadCreated), answer
    return answer.attachment


def test_an_attachment_is_opened_with_a_signed_upload() -> None:
    shop = Shop()

    opened = shop.ask()

    attachment = attachment_of(opened)
    assert attachment.order_id == W1.id
    assert (attachment.state, attachment.created_at) == (AttachmentState.AWAITING_UPLOAD, NOW)
    assert attachment.side is Side.SHOPPER
    file = attachment.file
    assert (file.file_name, file.media_type, file.size) == ("parcel.png", MediaType.PNG, 1_000)
    assert opened.upload.fields["key"] == attachment.id
    assert shop.store.attachments == {attachment.id: attachment}
    assert not opened.replayed


@pytest.mark.parametrize(
    ("media_type", "file_name"), [("image/heic", "a.heic"), ("image/heif", "a.heif"), ("", "IMG_0001.HEIC")]
)
def test_a_photo_of_a_phone_is_opened_under_one_type(media_type: str, file_name: str) -> None:
    opened = Shop().ask(media_type=media_type, file_name=file_name)

    assert attachment_of(opened).file.media_type is MediaType.HEIC


@pytest.mark.parametrize(
    ("differently", "problem"),
    [
        ({"file_name": ""}, Problem(path="fileName", code=ProblemCode.REQUIRED)),
        ({"file_name": "x" * 201}, Problem(path="fileName", code=ProblemCode.TOO_LONG, params={"max": 200})),
        ({"file_name": "../parcel.png"}, Problem(path="fileName", code=ProblemCode.INVALID)),
        ({"file_name": "a\x00"}, Problem(path="fileName", code=ProblemCode.INVALID)),
        ({"media_type": "text/html"}, Problem(path="mediaType", code=ProblemCode.NOT_ACCEPTED)),
        ({"media_type": ""}, Problem(path="mediaType", code=ProblemCode.NOT_ACCEPTED)),
        ({"size": 0}, Problem(path="size", code=ProblemCode.INVALID)),
        ({"size": -1}, Problem(path="size", code=ProblemCode.INVALID)),
        ({"size": 10_485_761}, Problem(path="size", code=ProblemCode.TOO_LARGE, params={"max": 10})),
    ],
)
def test_what_cannot_be_taken_is_said_before_it_is_uploaded(differently: dict[str, Any], problem: Problem) -> None:
    shop = Shop()
    assert shop.ask(**differently) == InvalidInput((problem,))
    assert not shop.store.attachments
    assert not shop.store.rates


@pytest.mark.parametrize("size", [1, 10_485_760])
def test_the_smallest_and_the_largest_file_are_taken(size: int) -> None:
    assert attachment_of(Shop().ask(size=size, file_name="x" * 200)).file.size == size


def test_all_that_is_wrong_is_said_at_once() -> None:
    answer = Shop().ask(idempotency_key="", file_name="", media_type="", size=0)
    assert [problem.path for problem in answer.problems] == ["idempotencyKey", "fileName", "mediaType", "size"]


def test_an_order_of_somebody_else_is_like_none() -> None:
    shop = Shop()
    assert shop.ask(order=OF_ANOTHER) == OrderNotFound()
    assert shop.ask(order=replace(W1, id=OrderId("\x00"))) == OrderNotFound()


def test_a_shop_without_a_bucket_takes_none() -> None:
    shop = Shop()
    shop.services = Services(store=shop.store)
    with pytest.raises(AttachmentsNotTaken):
        shop.ask()


def test_the_same_key_gives_the_same_attachment_and_a_fresh_upload_while_it_waits_for_one() -> None:
    shop = Shop()

    first, again = shop.ask(idempotency_key="k"), shop.ask(idempotency_key="k", minute=1)

    assert again == replace(first, upload=again.upload, replayed=True)
    assert again.upload != first.upload
    assert len(shop.store.attachments) == 1
    for state in (AttachmentState.VERIFIED, AttachmentState.REJECTED):
        settled = replace(first.attachment, state=state)
        shop.store.attachments[settled.id] = settled
        assert shop.ask(idempotency_key="k") == AttachmentUploadCreated(attachment=settled, upload=None, replayed=True)


@pytest.mark.parametrize(
    "differently", [{"size": 999}, {"file_name": "b"}, {"media_type": "image/jpeg"}, {"order": W2}]
)
def test_the_same_key_with_another_input_is_refused(differently: dict[str, Any]) -> None:
    shop = Shop()
    shop.ask(idempotency_key="k")
    assert shop.ask(idempotency_key="k", **differently) == IdempotencyKeyReused("k")
    assert len(shop.store.attachments) == 1


def test_without_a_key_each_call_opens_another() -> None:
    shop = Shop()
    assert attachment_of(shop.ask()).id != attachment_of(shop.ask()).id


def test_the_21st_within_an_hour_is_told_when_to_come_back() -> None:
    shop = Shop()
    for minute in range(UPLOADS.most):
        attachment_of(shop.ask(minute=minute, order=(W1, W2)[minute % 2], idempotency_key=str(minute)))

    assert shop.ask(minute=20) == RateLimited(retry_at=NOW + 60 * MINUTE)
    assert len(shop.store.attachments) == UPLOADS.most
    attachment_of(shop.ask(minute=20, idempotency_key="0"))  # a replay counts for nothing
    assert shop.ask(minute=59) == RateLimited(retry_at=NOW + 60 * MINUTE)
    attachment_of(shop.ask(minute=60))
    assert shop.ask(minute=60) == RateLimited(retry_at=NOW + 61 * MINUTE)


@pytest.mark.parametrize("key", [None, "k"])
def test_an_upload_whose_reply_was_lost_is_opened_once(key: str | None) -> None:
    shop = Shop()
    faults = [OutcomeUnknown(), OutcomeUnknown()]

    def lose(_: object) -> None:
        if faults:
            raise faults.pop()

    shop.attachments.after_opening = lose
    opened = shop.ask(idempotency_key=key)
    assert shop.store.attachments == {opened.attachment.id: opened.attachment}
    assert not opened.replayed
    [log] = shop.store.rates.values()
    assert len(log.times) == 1


def test_an_upload_that_was_lost_on_its_way_is_sent_again() -> None:
    shop = Shop()
    faults = [OutcomeUnknown(), OrderChanged(), OutcomeUnknown()]

    def lose(_: object) -> None:
        if faults:
            raise faults.pop()

    shop.attachments.before_opening = lose
    opened = shop.ask()
    assert shop.store.attachments == {opened.attachment.id: opened.attachment}


def test_of_two_calls_with_one_key_at_once_one_opens_and_the_other_is_its_replay() -> None:
    shop = Shop()
    meanwhile: list[Any] = []

    def quicker(_: object) -> None:
        if not meanwhile:
            meanwhile.append(None)
            meanwhile[0] = shop.ask(idempotency_key="k")

    shop.attachments.before_opening = quicker
    slower = shop.ask(idempotency_key="k")
    assert (slower.replayed, slower.attachment) == (True, meanwhile[0].attachment)
    assert len(shop.store.attachments) == 1


def test_when_no_reply_ever_comes_the_caller_is_told_to_try_again() -> None:
    shop = Shop()

    def lose(_: object) -> None:
        raise OutcomeUnknown

    shop.attachments.before_opening = lose
    with pytest.raises(StoreBusy):
        shop.ask()


def test_a_key_replays_nothing_for_the_former_customer_of_an_order() -> None:
    shop = Shop()
    opened = attachment_of(shop.ask(idempotency_key="k"))
    moved = move(shop.services, W1)
    assert shop.ask(idempotency_key="k") == OrderNotFound()
    assert shop.ask(idempotency_key="k", size=999) == OrderNotFound()
    assert attachment_of(shop.ask(idempotency_key="k", order=moved)).id != opened.id


def test_nothing_is_opened_for_an_order_that_moves_before_it_is_written() -> None:
    shop = Shop()

    def moves(_: object) -> None:
        shop.attachments.before_opening = lambda _: None
        move(shop.services, W1)

    shop.attachments.before_opening = moves
    assert shop.ask() == OrderNotFound()
    assert shop.store.attachments == {}


def test_an_upload_opened_just_before_the_move_whose_reply_was_lost_is_given_to_nobody() -> None:
    shop = Shop()

    def moves_and_loses(_: object) -> None:
        shop.attachments.after_opening = lambda _: None
        move(shop.services, W1)
        raise OutcomeUnknown

    shop.attachments.after_opening = moves_and_loses
    assert shop.ask() == OrderNotFound()


def test_a_key_record_without_its_attachment_is_a_fault_and_no_answer() -> None:
    shop = Shop()
    shop.ask(idempotency_key="k")
    shop.store.attachments.clear()
    with pytest.raises(LookupError):
        shop.ask(idempotency_key="k")


# --- by an agent ---------------------------------------------------------------------------------------------------


def test_an_agent_opens_one_of_the_same_order_which_is_the_desks() -> None:
    shop = Shop()
    opened = attachment_of(shop.ask(OF_THE_DESK))
    assert (opened.order_id, opened.side, opened.created_at) == (W1.id, Side.DESK, NOW)
    assert shop.store.attachments == {opened.id: opened}


def test_files_of_an_agent_have_the_same_limits() -> None:
    answer = Shop().ask(OF_THE_DESK, file_name="", media_type="text/html", size=10_485_761)
    assert [problem.path for problem in answer.problems] == ["fileName", "mediaType", "size"]


def test_what_agents_open_counts_towards_no_rate_not_even_the_shoppers() -> None:
    shop = Shop()
    for _ in range(UPLOADS.most + 1):
        attachment_of(shop.ask(OF_THE_DESK))
    assert shop.store.rates == {}
    attachment_of(shop.ask())


def test_an_agents_key_replays_and_is_no_customers_though_the_names_are_one() -> None:
    shop = Shop()
    namesake = replace(OF_THE_DESK, by=AgentName(W1.customer_id), idempotency_key="k")
    of_shopper, of_agent, again = (
        shop.ask(idempotency_key="k"),
        shop.ask(namesake),
        shop.ask(namesake, minute=1),
    )
    assert of_shopper.attachment.id != of_agent.attachment.id
    assert (of_agent.replayed, again.replayed, again.attachment) == (False, True, of_agent.attachment)


def test_an_agent_needs_not_know_whose_the_order_is_by_now() -> None:
    shop = Shop()

    def moves(_: object) -> None:
        shop.attachments.before_opening = lambda _: None
        move(shop.services, W1)

    shop.attachments.before_opening = moves
    assert attachment_of(shop.ask(OF_THE_DESK)).order_id == W1.id
    assert shop.ask(OF_THE_DESK, order=OrderId("#nowhere")) == OrderNotFound()
