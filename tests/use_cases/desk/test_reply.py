from dataclasses import replace
from datetime import timedelta

import pytest

from order_help.domain.conversation import Conversation, Side
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.refusals import StepNotAllowed
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.ports import Commit
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from tests.support.commands import NOW, TODAY, W1, an_open_request
from tests.support.desk_commands import R1, a_desk_with
from tests.support.desk_words import ANN
from tests.support.orders import DAY, T0, an_order
from tests.support.policies import always

REPLY = Reply(order=W1.id, by=ANN, text="We look into it.")
ABOUT_R1 = replace(REPLY, help_request_id=R1)
ASKS = replace(ABOUT_R1, expects_answer=True)
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
