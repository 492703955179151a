"""What the conversation and the desk write, and on which conditions, on either engine."""

from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from order_help.domain import changes, desk_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.attachments import AttachedFile
from order_help.domain.changes import Change
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.help_details import (
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import DeclineReason, HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, AttachmentId, HelpRequestId, LineId
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.timeline import Author, Message
from order_help.store.models import (
    HelpRequests,
    IdempotencyKeys,
    Orders,
    RateLimits,
    Timeline,
)
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.ports import Commit, ExtraReads, OrderChanged
from tests.support.commits import NOW, REF, a_cancel_request, a_key, commit_of, created, filed
from tests.support.files import an_attachment
from tests.support.orders import DAY, TICK, a_parcel, a_snapshot

ANN, WAREHOUSE = AgentName("ann"), AgentName("warehouse")
BY_THE_DESK = PolicySettings(automatic=frozenset())
WORDS = Message(text="Wörds <b>\U0001f600</b>\n", request_id=None)


@pytest.fixture
def order(store: DynamoOrderStore) -> Order:
    """An order that has just been created."""
    creation = created(a_snapshot())
    store.commit(commit_of(creation))
    return creation.after


@pytest.fixture
def filed_question(store: DynamoOrderStore, order: Order) -> Change:
    """It has an open question now."""
    request = a_cancel_request(
        type=HelpActionType.RESOLVE_PAYMENT_ISSUE, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)
    )
    change = filed(order, request)
    store.commit(commit_of(change))
    return change


def everything() -> list[dict[str, Any]]:
    tables = (Orders, HelpRequests, Timeline, IdempotencyKeys, RateLimits)
    return [item.serialize() for table in tables for item in table.scan()]


def refused(store: DynamoOrderStore, commit: Commit) -> None:
    before = everything()
    with pytest.raises(OrderChanged):
        store.commit(commit)
    assert everything() == before


def committed(store: DynamoOrderStore, change: Change, sequence: int) -> Change:
    store.commit(commit_of(change))
    return change


def queued(state: HelpRequestState) -> list[str]:
    return [item.request_id for item in HelpRequests.in_queue.query(f"{state.value}#0")]


def in_queue() -> tuple[list[str], list[str]]:
    """Those that wait for the shop, and those that wait for the shopper."""
    return queued(HelpRequestState.OPEN), queued(HelpRequestState.AWAITING_SHOPPER)


# --- requests ------------------------------------------------------------------------------------------------------


def test_a_request_goes_through_its_whole_life(store: DynamoOrderStore, filed_question: Change) -> None:
    """Each step is read as it was written, and stands in the part of the queue where its time runs."""
    id_ = filed_question.request.id
    claimed = committed(store, desk_changes.claim(filed_question.after, filed_question.request, ANN, now=NOW), 3)
    overdue = committed(store, changes.mark_overdue(claimed.after, claimed.request, now=NOW + DAY), 4)
    words = replace(WORDS, request_id=id_, expects_answer=True)
    question = desk_changes.reply(overdue.after, words, overdue.request, ANN, settings=DEFAULT_SETTINGS, now=NOW)
    sequences = count(6)
    committed(store, question, 5)

    def then(change: Change, where: tuple[list[str], list[str]]) -> Change:
        committed(store, change, next(sequences))
        assert store.help_request(REF.id, id_) == change.request
        assert store.order(REF) == change.after
        assert in_queue() == where
        return change

    assert store.help_request(REF.id, id_) == question.request
    assert (question.request.overdue_since, question.request.assignee) == (None, ANN)
    assert in_queue() == ([], [id_])
    answer = changes.post_message(question.after, WORDS, question.request, settings=DEFAULT_SETTINGS, now=NOW)
    answered = then(answer, ([id_], []))
    declined = then(_no(answered.after, answered.request), ([], []))
    reopened = then(
        desk_changes.reopen(declined.after, declined.request, ANN, settings=DEFAULT_SETTINGS, now=NOW), ([id_], [])
    )
    again = desk_changes.reply(reopened.after, words, reopened.request, ANN, settings=DEFAULT_SETTINGS, now=NOW)
    waiting = then(again, ([], [id_]))
    then(changes.time_out(waiting.after, waiting.request, now=NOW), ([], []))


def test_a_settled_return_keeps_the_files_that_the_shop_sends_about_it(store: DynamoOrderStore, order: Order) -> None:
    items = (ReturnItem(line_id=LineId("bottle"), quantity=1, reason=ReturnReason.DAMAGED),)
    details = ReturnOrReplaceItemsDetails(items=items, resolution=ReturnResolution.REFUND)
    change = filed(order, a_cancel_request(type=HelpActionType.RETURN_OR_REPLACE_ITEMS, details=details))
    store.commit(commit_of(change))
    approved = committed(store, desk_changes.approve(change.after, change.request, ANN, None, now=NOW), 3)
    label, more = (an_attachment(name).file for name in ("A", "B"))

    def sends(*files: AttachedFile, after: Order, about: HelpRequest) -> Change:
        words = replace(WORDS, request_id=about.id, attachments=files)
        return desk_changes.reply(after, words, about, ANN, settings=DEFAULT_SETTINGS, now=NOW)

    sent = committed(store, sends(label, after=approved.after, about=approved.request), 4)
    assert sent.extended
    assert store.help_request(REF.id, approved.request.id) == sent.extended
    again = committed(store, sends(more, after=sent.after, about=sent.extended), 5)
    assert again.extended
    assert again.extended.sent_files == (label, more)
    assert store.help_request(REF.id, approved.request.id) == again.extended
    assert in_queue() == ([], [])

    gone = replace(again.extended, id=HelpRequestId("gone"))
    refused(store, commit_of(sends(an_attachment("C").file, after=again.after, about=gone)))


def test_only_what_is_settled_is_opened_again_and_only_once(store: DynamoOrderStore, filed_question: Change) -> None:
    declined = committed(store, _no(filed_question.after, filed_question.request), 3)
    opened = committed(
        store, desk_changes.reopen(declined.after, declined.request, ANN, settings=DEFAULT_SETTINGS, now=NOW), 4
    )
    # Told by an order that knows nothing of it, though the request is open: nobody opens it a second time.
    forgetful = replace(opened.after, open_requests=())
    refused(
        store,
        commit_of(desk_changes.reopen(forgetful, declined.request, ANN, settings=DEFAULT_SETTINGS, now=NOW)),
    )


def test_what_is_not_there_is_not_opened_again(store: DynamoOrderStore, order: Order) -> None:
    never = a_cancel_request(state=HelpRequestState.DECLINED, closed_at=NOW)
    refused(store, commit_of(desk_changes.reopen(order, never, ANN, settings=DEFAULT_SETTINGS, now=NOW)))


@pytest.mark.parametrize("step", ["claim", "overdue", "answer", "ask back"])
def test_what_was_settled_meanwhile_is_not_changed_any_more(
    store: DynamoOrderStore, filed_question: Change, step: str
) -> None:
    """The order's version alone would tell; the request's own state does so too."""
    declined = committed(store, _no(filed_question.after, filed_question.request), 3)
    order = replace(declined.after, open_requests=filed_question.after.open_requests)
    words = replace(WORDS, request_id=filed_question.request.id, expects_answer=True)
    change = {
        "claim": desk_changes.claim(order, filed_question.request, ANN, now=NOW),
        "overdue": changes.mark_overdue(order, filed_question.request, now=NOW),
        "answer": desk_changes.answer(order, filed_question.request, ANN, None, now=NOW),
        "ask back": desk_changes.reply(order, words, filed_question.request, ANN, settings=DEFAULT_SETTINGS, now=NOW),
    }[step]
    refused(store, commit_of(change))


def _no(order: Order, request: HelpRequest) -> Change:
    return desk_changes.decline(order, request, ANN, DeclineReason.OTHER, WORDS, now=NOW)


def test_a_parcel_ends_several_requests_in_one_transaction(store: DynamoOrderStore, order: Order) -> None:
    first = committed(store, filed(order, a_cancel_request(), BY_THE_DESK), 2)
    second = committed(store, changes.file(first.after, a_cancel_request(), settings=BY_THE_DESK, now=NOW + DAY), 3)
    overtaken = (first.request, second.request)
    box = a_parcel(shipped_at=NOW, bottle=2)
    gone = desk_changes.record_shipment(second.after, box, overtaken, WAREHOUSE, now=NOW)

    committed(store, gone, 4)

    states = [store.help_request(REF.id, request.id) for request in overtaken]
    assert [request.state for request in states if request] == [HelpRequestState.OVERTAKEN] * 2
    assert in_queue() == ([], [])
    order_now = store.order(REF)
    assert order_now is not None
    assert (order_now.local_changes.shipments, order_now.open_requests) == ((box,), ())


def test_the_files_of_a_request_and_of_a_message_come_back(store: DynamoOrderStore, order: Order) -> None:
    file = an_attachment("A").file
    change = filed(order, a_cancel_request(attachments=(file,)), BY_THE_DESK)
    committed(store, change, 2)
    words = replace(WORDS, attachments=(file,), request_id=change.request.id)
    written = changes.post_message(change.after, words, change.request, settings=DEFAULT_SETTINGS, now=NOW)
    entry = commit_of(written).entry
    store.commit(commit_of(written))

    known = store.help_request(REF.id, change.request.id)
    assert known is not None
    assert known.attachments == (file,)
    (last,) = store.timeline(REF.id, after=2)
    assert entry is not None
    assert last.message == words
    assert (last.addressed, last.facts, last.requests) == (entry.addressed, entry.facts, entry.requests)


# --- entries and marks ---------------------------------------------------------------------------------------------


def test_an_entry_tells_who_made_it_what_was_said_and_what_it_left(
    store: DynamoOrderStore, filed_question: Change
) -> None:
    change = _no(filed_question.after, filed_question.request)
    commit = commit_of(change)
    store.commit(commit)

    assert list(store.timeline(REF.id, after=2)) == [commit.entry]
    loaded = store.load(REF, key=None, request_id=None, now=NOW, extra_reads=ExtraReads(sequence=3))
    assert loaded.entry == commit.entry
    assert loaded.entry is not None
    assert (loaded.entry.by, loaded.entry.author) == (ANN, Author.AGENT)
    assert loaded.entry.requests[0].decline_reason is DeclineReason.OTHER


@pytest.mark.parametrize("sequence", [99, 10**15, 10**30])
def test_where_no_entry_stands_there_is_none(store: DynamoOrderStore, order: Order, sequence: int) -> None:
    assert store.load(REF, key=None, request_id=None, now=NOW, extra_reads=ExtraReads(sequence=sequence)).entry is None


def test_a_mark_is_committed_without_an_entry_and_takes_no_place_in_the_timeline(
    store: DynamoOrderStore, filed_question: Change
) -> None:
    declined = committed(store, _no(filed_question.after, filed_question.request), 3)
    mark = changes.mark_read(declined.after, Side.SHOPPER, ReadMark(through=3, addressed=1), Author.SHOPPER, now=NOW)
    assert mark is not None
    key = a_key(operation="markTimelineRead", request_id=None)
    store.commit(replace(commit_of(mark, key), entry=None))

    assert store.order(REF) == mark.after
    assert [entry.sequence for entry in store.timeline(REF.id)] == [1, 2, 3]
    assert mark.after.last_sequence == 3
    refused(store, replace(commit_of(mark), entry=None))  # the version it was judged by is gone


# --- indexes -------------------------------------------------------------------------------------------------------


def test_an_order_stands_among_those_with_something_to_read_while_there_is_something(
    store: DynamoOrderStore, filed_question: Change
) -> None:
    def item() -> dict[str, Any]:
        return Orders.get(REF.customer_id, REF.id).serialize()

    assert "unread" not in item()
    declined = committed(store, _no(filed_question.after, filed_question.request), 3)
    assert (item()["unread"], store.unread_of(REF.customer_id)) == ({"N": "1"}, 1)
    read = changes.mark_read(declined.after, Side.SHOPPER, ReadMark(through=3, addressed=1), Author.SHOPPER, now=NOW)
    assert read is not None
    store.commit(replace(commit_of(read), entry=None))
    assert ("unread" in item(), store.unread_of(REF.customer_id)) == (False, 0)


def test_an_order_stands_among_the_alerts_while_there_is_something_to_look_at(
    store: DynamoOrderStore, order: Order
) -> None:
    def alerts() -> list[str]:
        return [item.alert_since for item in Orders.by_alert.query("0")]

    written = committed(store, changes.post_message(order, WORDS, None, settings=DEFAULT_SETTINGS, now=NOW), 2)
    assert alerts() == [f"2026-11-02T12:00:00.000000Z{REF.id}"]
    cancelled = committed(store, filed(written.after, a_cancel_request()), 3)
    box = a_parcel(shipped_at=NOW - TICK, bottle=2)
    gone = committed(store, desk_changes.record_shipment(cancelled.after, box, (), WAREHOUSE, now=NOW), 4)
    assert alerts() == [f"2026-11-02T11:59:59.999999Z{REF.id}"]  # the longest waiting
    seen = committed(store, desk_changes.dismiss(gone.after, AlertKind.SHIPPED_THOUGH_CANCELLED, ANN, now=NOW), 5)
    assert len(alerts()) == 1
    words = desk_changes.reply(seen.after, WORDS, None, ANN, settings=DEFAULT_SETTINGS, now=NOW)
    committed(store, words, 6)
    assert alerts() == []
    assert store.order(REF) == words.after


# --- attachments ---------------------------------------------------------------------------------------------------


def test_attachments_are_those_of_the_order_alone(store: DynamoOrderStore, order: Order) -> None:
    extra_reads = ExtraReads(
        attachments=(AttachmentId("A"), AttachmentId("A"), AttachmentId(""), AttachmentId("x" * 2_000))
    )
    assert (
        store.load(REF, key=None, request_id=HelpRequestId("\ud800"), now=NOW, extra_reads=extra_reads).attachments
        == {}
    )
