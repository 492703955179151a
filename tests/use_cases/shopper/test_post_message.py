from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from order_help.domain.attachments import AttachmentState
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import AttachmentId, HelpRequestId, ShopOrderId
from order_help.domain.rate_limits import MESSAGES
from order_help.use_cases.ports import Commit, OutcomeUnknown
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, Problem, ProblemCode, RateLimited
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from tests.support.commands import FILED, NOW, OF_ANOTHER, W1, W2, an_open_request, another, services_for, with_open
from tests.support.desk_commands import R1, a_desk_with
from tests.support.files import an_attachment
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, T0, TICK, an_order

POST = PostMessage(order=W1, text="Hello?")
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
HOSTILE = "<script>alert('ü')</script>\u202e\nSecond line\t\N{GRINNING FACE}"


def texts(store: MemoryOrderStore) -> list[str]:
    return [entry.message.text for entry in store.entries.get(W1.id, []) if entry.message]


def a_desk_of_two() -> tuple[Services, MemoryOrderStore]:
    return services_for(an_order(), another(an_order()))


# --- what it does --------------------------------------------------------------------------------------------------


def test_words_are_kept_as_they_are_and_the_desk_has_them_to_read() -> None:
    services, store = services_for(an_order())
    done = post_message(services, replace(POST, text=HOSTILE), now=NOW)
    assert done == MessagePosted(view=services.view(store.kept[W1], now=NOW))
    assert texts(store) == [HOSTILE]
    assert store.kept[W1].conversation.unread(Side.DESK) == 1
    assert store.kept[W1].conversation.unread(Side.SHOPPER) == 0
    assert store.kept[W1].conversation.unanswered_since == NOW


def test_the_answer_to_a_question_has_the_request_wait_for_the_shop_again() -> None:
    waiting = an_open_request(state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=NOW)
    services, store = a_desk_with(waiting)
    assert isinstance(post_message(services, replace(POST, help_request_id=R1), now=NOW), MessagePosted)
    assert store.requests[R1] == an_open_request(answer_by=NOW + DAY, sequence=1)
    assert store.kept[W1].conversation.unanswered_since is None


def test_words_about_what_waits_for_the_shop_leave_it_waiting_since_it_did() -> None:
    services, store = a_desk_with(an_open_request(overdue_since=T0))
    assert isinstance(post_message(services, replace(POST, help_request_id=R1), now=NOW), MessagePosted)
    assert store.requests[R1] == an_open_request(overdue_since=T0)


def test_verified_files_go_with_it() -> None:
    services, store = services_for(an_order())
    photo = an_attachment("A", state=AttachmentState.VERIFIED)
    store.attachments[photo.id] = photo
    assert isinstance(post_message(services, replace(POST, attachment_ids=(photo.id,)), now=NOW), MessagePosted)
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert entry.message.attachments == (photo.file,)


# --- what it refuses -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("differently", "problem"),
    [
        ({"text": ""}, Problem(path="text", code=ProblemCode.REQUIRED)),
        ({"text": " \n"}, Problem(path="text", code=ProblemCode.REQUIRED)),
        ({"text": "x" * 4_001}, Problem(path="text", code=ProblemCode.TOO_LONG, params={"max": 4_000})),
        ({"text": "\x00"}, Problem(path="text", code=ProblemCode.INVALID)),
        ({"help_request_id": HelpRequestId("R9")}, Problem(path="helpRequestId", code=ProblemCode.UNKNOWN)),
        ({"help_request_id": HelpRequestId("OF W2")}, Problem(path="helpRequestId", code=ProblemCode.UNKNOWN)),
        ({"help_request_id": HelpRequestId("SETTLED")}, Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN)),
        ({"attachment_ids": (AttachmentId("X"),)}, Problem(path="attachmentIds.0", code=ProblemCode.UNKNOWN)),
    ],
)
def test_what_cannot_be_posted_is_said_and_counts_for_nothing(differently: dict[str, Any], problem: Problem) -> None:
    services, store = a_desk_of_two()
    of_another = an_open_request("OF W2", order_id=W2.id)
    settled = an_open_request("SETTLED", state=HelpRequestState.WITHDRAWN, closed_at=T0)
    store.requests.update({request.id: request for request in (of_another, settled)})
    assert post_message(services, replace(POST, **differently), now=NOW) == InvalidInput((problem,))
    assert (store.entries, store.rates) == ({}, {})


def test_all_that_is_wrong_is_said_at_once() -> None:
    services, _ = services_for(an_order())
    command = PostMessage(order=W1, text="", help_request_id=R1, attachment_ids=(AttachmentId("X"),))
    refused = post_message(services, command, now=NOW)
    assert isinstance(refused, InvalidInput)
    assert [problem.path for problem in refused.problems] == ["text", "helpRequestId", "attachmentIds.0"]


def test_the_longest_message_is_posted_whole() -> None:
    services, store = services_for(an_order())
    assert isinstance(post_message(services, replace(POST, text="ß" * 4_000), now=NOW), MessagePosted)
    assert texts(store) == ["ß" * 4_000]


# --- as often as is allowed ----------------------------------------------------------------------------------------


def post_sixty(services: Services, *, since: datetime = NOW) -> None:
    """One a second, to the one order and the other."""
    for place in range(MESSAGES.most):
        command = replace(POST, order=(W1, W2)[place % 2], idempotency_key=str(place))
        done = post_message(services, command, now=since + timedelta(seconds=place))
        assert isinstance(done, MessagePosted), place


@pytest.mark.guarantee(
    "Whoever has sent too many messages or files in an hour is told when the next one will be taken, and "
    "it is taken then.",
    to="shoppers",
)
def test_the_61st_within_an_hour_is_told_when_it_will_be_taken_and_is_taken_then() -> None:
    services, store = a_desk_of_two()
    post_sixty(services)
    written = len(texts(store))

    for at in (NOW + MINUTE, NOW + HOUR - TICK):
        assert post_message(services, POST, now=at) == RateLimited(retry_at=NOW + HOUR)
    assert len(texts(store)) == written

    assert isinstance(post_message(services, POST, now=NOW + HOUR), MessagePosted)
    assert post_message(services, POST, now=NOW + HOUR) == RateLimited(retry_at=NOW + HOUR + timedelta(seconds=1))


def test_a_replay_is_answered_however_often_it_was_done_and_counts_for_nothing() -> None:
    services, store = a_desk_of_two()
    post_sixty(services)
    log = next(iter(store.rates.values()))

    for _ in range(3):
        again = post_message(services, replace(POST, idempotency_key="0"), now=NOW + MINUTE)
        assert isinstance(again, MessagePosted)
        assert again.replayed

    assert list(store.rates.values()) == [log]
    assert post_message(services, POST, now=NOW + MINUTE) == RateLimited(retry_at=NOW + HOUR)


def test_a_refusal_counts_for_nothing_and_is_not_remembered() -> None:
    services, store = a_desk_of_two()
    post_sixty(services)
    keyed = replace(POST, idempotency_key="again")
    assert isinstance(post_message(services, keyed, now=NOW + MINUTE), RateLimited)
    assert [len(log.times) for log in store.rates.values()] == [MESSAGES.most]
    later = post_message(services, keyed, now=NOW + HOUR)
    assert isinstance(later, MessagePosted)
    assert not later.replayed


def test_what_is_wrong_is_said_before_that_it_is_too_often() -> None:
    services, _ = a_desk_of_two()
    post_sixty(services)
    assert isinstance(post_message(services, replace(POST, text=""), now=NOW + MINUTE), InvalidInput)
    reused = replace(POST, text="Hello!", idempotency_key="0")
    assert post_message(services, reused, now=NOW + MINUTE) == IdempotencyKeyReused("0")


def test_another_shopper_and_another_operation_are_counted_apart() -> None:
    services, store = a_desk_of_two()
    store.put(an_order(customer_id=OF_ANOTHER.customer_id, id=ShopOrderId(OF_ANOTHER.id)))
    post_sixty(services)
    assert isinstance(post_message(services, replace(POST, order=OF_ANOTHER), now=NOW + MINUTE), MessagePosted)
    FILED["resolve_payment_issue"].ask(services, now=NOW + MINUTE)  # asking for help is no message
    assert store.kept[W1].open_requests


def test_messages_to_two_orders_at_once_are_both_counted() -> None:
    services, store = a_desk_of_two()

    def another_is_quicker(_: Commit) -> None:
        store.before_commit = lambda _: None
        post_message(services, replace(POST, order=W2), now=NOW)

    store.before_commit = another_is_quicker
    assert isinstance(post_message(services, POST, now=NOW), MessagePosted)
    (log,) = store.rates.values()
    assert (log.times, log.version) == ((NOW, NOW), 2)


def test_the_last_that_is_allowed_goes_to_one_of_two_at_once() -> None:
    services, store = a_desk_of_two()
    post_sixty(services, since=NOW - HOUR)  # the first of them leaves the hour now, the next a second later

    def another_is_quicker(_: Commit) -> None:
        store.before_commit = lambda _: None
        assert isinstance(post_message(services, replace(POST, order=W2), now=NOW), MessagePosted)

    store.before_commit = another_is_quicker
    assert post_message(services, POST, now=NOW) == RateLimited(retry_at=NOW + timedelta(seconds=1))


# --- lost replies --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [None, "k"])
@pytest.mark.parametrize("written", [True, False])
def test_a_message_whose_reply_was_lost_is_there_once_and_counted_once(key: str | None, written: bool) -> None:
    services, store = services_for(an_order())
    lost = [OutcomeUnknown()]

    def lose(_: Commit) -> None:
        if lost:
            raise lost.pop()

    if written:
        store.after_commit = lose
    else:
        store.before_commit = lose
    done = post_message(services, replace(POST, idempotency_key=key), now=NOW)
    assert isinstance(done, MessagePosted)
    assert texts(store) == ["Hello?"]
    assert [log.times for log in store.rates.values()] == [(NOW,)]


def test_the_sixtieth_whose_reply_was_lost_is_not_called_too_often() -> None:
    services, store = services_for(an_order())
    for place in range(MESSAGES.most - 1):
        post_message(services, POST, now=NOW + place * TICK)
    lost = [OutcomeUnknown()]

    def lose(_: Commit) -> None:
        if lost:
            raise lost.pop()

    store.after_commit = lose
    assert isinstance(post_message(services, POST, now=NOW + MINUTE), MessagePosted)
    assert len(texts(store)) == MESSAGES.most


def test_a_request_that_is_settled_while_it_is_written_about_takes_nothing_any_more() -> None:
    services, store = a_desk_with(an_open_request())

    def settles(_: Commit) -> None:
        store.before_commit = lambda _: None
        settled = an_open_request(state=HelpRequestState.RESOLVED, closed_at=NOW, answer_by=None)
        with_open(replace(store.kept[W1], version=2), store, settled)

    store.before_commit = settles
    assert post_message(services, replace(POST, help_request_id=R1), now=NOW) == InvalidInput(
        (Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN),)
    )
    assert store.entries == {}
