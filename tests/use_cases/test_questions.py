"""What the shop asked about a request is found as long as it awaits the answer, whatever else happens meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.help_requests import DeclineReason, HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.desk.unclaim import Unclaim, unclaim
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.timeline_pages import read_question
from tests.support.commands import NOW, W1, an_open_request, services_for, with_open
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import an_order

ANN = AgentName("ann")
R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")


@dataclass
class Conversation:
    """Two open requests of one order; `questions` has what the shop last asked about each that awaits an answer."""

    services: Services
    store: MemoryOrderStore
    questions: dict[HelpRequestId, str] = field(default_factory=dict)
    steps: int = 0

    def ask(self, request_id: HelpRequestId) -> None:
        text = f"Question {self.steps}?"
        self._reply(text, request_id, expects_answer=True)
        self.questions[request_id] = text

    def write(self, request_id: HelpRequestId) -> None:
        self._reply(f"Words {self.steps}.", request_id, expects_answer=False)

    def claim(self, request_id: HelpRequestId) -> None:
        claim(self.services, Claim(order=W1.id, by=ANN, help_request_id=request_id), now=NOW)

    def unclaim(self, request_id: HelpRequestId) -> None:
        unclaim(self.services, Unclaim(order=W1.id, by=ANN, help_request_id=request_id), now=NOW)

    def answer(self, request_id: HelpRequestId) -> None:
        post_message(self.services, PostMessage(order=W1, text="Yes.", help_request_id=request_id), now=NOW)
        self.questions.pop(request_id, None)

    def question(self, request_id: HelpRequestId) -> str | None:
        return read_question(self.store, W1.id, self.store.requests[request_id])

    def _reply(self, text: str, request_id: HelpRequestId, *, expects_answer: bool) -> None:
        command = Reply(order=W1.id, by=ANN, text=text, help_request_id=request_id, expects_answer=expects_answer)
        reply(self.services, command, now=NOW)


def a_conversation() -> Conversation:
    services, store = services_for(an_order())
    with_open(an_order(), store, an_open_request(), an_open_request("R2"))
    return Conversation(services, store)


STEPS: list[Callable[[Conversation, HelpRequestId], None]] = [
    Conversation.ask,
    Conversation.write,
    Conversation.claim,
    Conversation.unclaim,
    Conversation.answer,
]


@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from([R1, R2])), max_size=12))
def test_the_question_is_the_last_that_the_shop_asked_until_the_shopper_answers(
    steps: list[tuple[Callable[[Conversation, HelpRequestId], None], HelpRequestId]],
) -> None:
    conversation = a_conversation()
    for step, request_id in steps:
        conversation.steps += 1
        step(conversation, request_id)

        for each in (R1, R2):
            assert conversation.question(each) == conversation.questions.get(each)


def test_a_question_takes_one_call_although_the_request_was_claimed_after_it() -> None:
    conversation = a_conversation()
    conversation.ask(R1)
    conversation.claim(R1)
    conversation.store.calls.clear()

    assert conversation.question(R1) == "Question 0?"
    assert conversation.store.calls == ["timeline_page"]


def test_a_request_that_awaits_no_answer_takes_no_call() -> None:
    conversation = a_conversation()

    assert conversation.question(R1) is None
    assert conversation.store.calls == []


@pytest.mark.parametrize("later", [0, 1, 49, 50, 51, 120])
def test_the_question_of_a_request_that_was_asked_before_its_place_was_kept_is_looked_for(later: int) -> None:
    conversation = a_conversation()
    conversation.ask(R2)
    conversation.ask(R1)
    for _ in range(later):
        conversation.claim(R1)
        conversation.unclaim(R1)
    conversation.ask(R2)
    waiting = conversation.store.requests[R1]
    as_kept_before = replace(waiting, asked_in=None)

    assert waiting.asked_in == 2
    assert read_question(conversation.store, W1.id, as_kept_before) == conversation.questions[R1]


def test_a_settled_request_asks_nothing() -> None:
    conversation = a_conversation()
    conversation.ask(R1)
    command = Decline(order=W1.id, by=ANN, help_request_id=R1, text="No.", reason=DeclineReason.OTHER)
    decline(conversation.services, command, now=NOW + timedelta(hours=1))

    settled: HelpRequest = conversation.store.requests[R1]
    assert (settled.state, settled.asked_in) == (HelpRequestState.DECLINED, None)
    assert conversation.question(R1) is None
