from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from order_help.domain.attachments import AttachmentState
from order_help.domain.conversation import Conversation, Side
from order_help.domain.help_requests import HelpRequest, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import AttachmentId
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.refusals import StepNotAllowed
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.ports import Commit
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, Problem, ProblemCode
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from tests.support.commands import FILED, NOW, TODAY, W1, an_open_request
from tests.support.desk_commands import R1, a_desk_with
from tests.support.desk_words import ANN
from tests.support.files import an_attachment
from tests.support.orders import DAY, T0, an_order
from tests.support.policies import always

REPLY = Reply(order=W1.id, by=ANN, text="We look into it.")
ABOUT_R1 = replace(REPLY, help_request_id=R1)
ASKS = replace(ABOUT_R1, expects_answer=True)
LABEL = replace(an_attachment("L", state=AttachmentState.VERIFIED, file_name="label.pdf"), side=Side.DESK)
SENDS_LABEL = replace(ABOUT_R1, attachment_ids=(LABEL.id,))
HOSTILE = "<script>alert('ü')</script>\u202e\nSecond line\t\N{GRINNING FACE}"


def waiting(reply_by: timedelta = DAY) -> HelpRequest:
    return an_open_request(state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=NOW + reply_by)


def test_words_to_the_shopper_are_kept_as_they_are_and_are_unread() -> None:
    services, store = a_desk_with(order=an_order())
    done = reply(services, replace(REPLY, text=HOSTILE), now=NOW)
    assert isinstance(done, Done)
    assert done.request is None
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert (entry.message.text, entry.message.request_id, entry.message.expects_answer) == (HOSTILE, None, False)
    assert store.kept[W1].conversation.unread(Side.SHOPPER) == 1
    assert store.kept[W1].conversation.unread(Side.DESK) == 0


@pytest.mark.parametrize("request_", [an_open_request(overdue_since=T0), waiting()], ids=["open", "awaiting"])
def test_words_about_a_request_leave_it_as_it_is(request_: HelpRequest) -> None:
    services, store = a_desk_with(request_)
    done = reply(services, ABOUT_R1, now=NOW)
    assert isinstance(done, Done)
    assert done.request == store.requests[R1] == request_


@pytest.mark.parametrize("request_", [an_open_request(overdue_since=T0), waiting()], ids=["open", "awaiting"])
def test_a_question_clears_the_shops_time_and_gives_the_shopper_the_policys(request_: HelpRequest) -> None:
    policy = always(close_unanswered_after=timedelta(days=3))
    services, store = a_desk_with(request_, policy=policy)
    done = reply(services, ASKS, now=NOW)
    assert isinstance(done, Done)
    until = TODAY + 4 * DAY - NOW
    assert done.request == store.requests[R1] == replace(waiting(until), sequence=1, asked_in=1)
    assert done.view.order.open_requests == (waiting(until).summary(),)


def test_the_shoppers_answer_sets_the_shops_time_anew() -> None:
    services, store = a_desk_with(an_open_request())
    reply(services, ASKS, now=NOW)
    post_message(services, PostMessage(order=W1, text="Visa", help_request_id=R1), now=NOW + DAY)
    assert store.requests[R1] == an_open_request(answer_by=NOW + 2 * DAY, sequence=2)


def test_a_question_is_about_a_request() -> None:
    services, store = a_desk_with(order=an_order())
    assert reply(services, replace(REPLY, expects_answer=True), now=NOW) == InvalidInput(
        (Problem(path="helpRequestId", code=ProblemCode.REQUIRED),)
    )
    assert store.entries == {}


def test_a_reply_to_the_order_takes_its_alert_away() -> None:
    services, store = a_desk_with(order=replace(an_order(), conversation=Conversation(unanswered_since=T0)))
    assert isinstance(reply(services, REPLY, now=NOW), Done)
    assert store.kept[W1].alerts == ()


def test_nothing_is_written_about_what_is_settled_even_while_it_was_being_written() -> None:
    services, store = a_desk_with(an_open_request())

    def takes_it_back(_: Commit) -> None:
        store.before_commit = lambda _: None
        withdraw_help_request(services, WithdrawHelpRequest(order=W1, help_request_id=R1), now=NOW)

    store.before_commit = takes_it_back
    for command in (ASKS, ABOUT_R1):
        refused = reply(services, command, now=NOW)
        assert isinstance(refused, StepNotAllowed)
        assert refused.request.state is HelpRequestState.WITHDRAWN
    assert len(store.entries[W1.id]) == 1


# --- files, and returns that were approved -------------------------------------------------------------------------


def a_return(state: HelpRequestState, outcome: HelpRequestOutcome | None) -> HelpRequest:
    command = FILED["return_or_replace_items"].command
    assert isinstance(command, HelpCommand)
    settled: dict[str, Any] = {"answer_by": None, "closed_at": T0 + DAY} if outcome else {}
    return an_open_request(type=command.action, details=command.details, state=state, outcome=outcome, **settled)


APPROVED = a_return(HelpRequestState.RESOLVED, HelpRequestOutcome.APPROVED)


def test_verified_files_of_the_desk_go_with_it() -> None:
    services, store = a_desk_with(an_open_request())
    store.attachments[LABEL.id] = LABEL
    assert isinstance(reply(services, SENDS_LABEL, now=NOW), Done)
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert entry.message.attachments == (LABEL.file,)


def test_the_files_are_checked_as_the_shoppers_are() -> None:
    services, store = a_desk_with(an_open_request())
    waits, of_shopper = replace(LABEL, state=AttachmentState.AWAITING_UPLOAD), replace(LABEL, side=Side.SHOPPER)
    for kept, code in ((waits, ProblemCode.NOT_VERIFIED), (of_shopper, ProblemCode.UNKNOWN)):
        store.attachments[LABEL.id] = kept
        assert reply(services, SENDS_LABEL, now=NOW) == InvalidInput((Problem(path="attachmentIds.0", code=code),))
    six = tuple(AttachmentId(str(place)) for place in range(6))
    assert reply(services, replace(SENDS_LABEL, text="", attachment_ids=six), now=NOW) == InvalidInput(
        (
            Problem(path="text", code=ProblemCode.REQUIRED),
            Problem(path="attachmentIds", code=ProblemCode.TOO_MANY, params={"max": 5}),
        )
    )
    assert store.entries == {}


@pytest.mark.parametrize("request_", [a_return(HelpRequestState.OPEN, None), APPROVED], ids=["open", "approved"])
def test_a_return_keeps_what_was_sent_about_it_and_its_state(request_: HelpRequest) -> None:
    services, store = a_desk_with(request_)
    store.attachments[LABEL.id] = LABEL

    done = reply(services, SENDS_LABEL, now=NOW)

    assert isinstance(done, Done)
    assert done.request == store.requests[R1] == replace(request_, sent_files=(LABEL.file,), sequence=1)
    assert store.kept[W1].conversation.unread(Side.SHOPPER) == 1
    assert reply(services, ABOUT_R1, now=NOW) == replace(done, view=services.view(store.kept[W1], now=NOW))


def test_nobody_is_asked_back_about_a_return_that_was_approved() -> None:
    services, store = a_desk_with(APPROVED)
    assert isinstance(reply(services, ASKS, now=NOW), StepNotAllowed)
    assert store.entries == {}


def test_files_are_a_part_of_what_a_key_stands_for() -> None:
    services, store = a_desk_with(an_open_request())
    store.attachments[LABEL.id] = LABEL
    reply(services, replace(SENDS_LABEL, idempotency_key="k"), now=NOW)
    assert reply(services, replace(ABOUT_R1, idempotency_key="k"), now=NOW) == IdempotencyKeyReused("k")
    replayed = reply(services, replace(SENDS_LABEL, idempotency_key="k"), now=NOW)
    assert isinstance(replayed, Done)
    assert replayed.replayed
    assert len(store.entries[W1.id]) == 1


def test_the_request_that_a_reply_gives_back_is_as_open_as_on_the_order_that_it_gives_back() -> None:
    services, store = a_desk_with(an_open_request())

    def withdraw_afterwards(_: Commit) -> None:
        store.after_commit = lambda _: None
        withdraw_help_request(services, WithdrawHelpRequest(order=W1, help_request_id=R1), now=NOW)

    store.after_commit = withdraw_afterwards
    done = reply(services, ABOUT_R1, now=NOW)
    assert isinstance(done, Done)
    assert store.requests[R1].state is HelpRequestState.WITHDRAWN
    assert done.request == an_open_request()
    assert [request.id for request in done.view.order.open_requests] == [R1]
