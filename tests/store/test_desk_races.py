"""Agents, shoppers and the warehouse, at the very same moment; only a real engine can tell."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from order_help.domain.alerts import AlertKind
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
)
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.ids import OrderNumber, OrderRef
from order_help.domain.order import Order
from order_help.domain.rate_limits import MESSAGES
from order_help.domain.timeline import FactKind
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.refusals import AlreadyClaimed, OrderIsCancelled, StepNotAllowed
from order_help.use_cases.desk.release_for_shipment import ReleaseForShipment, release_for_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, TimelineRead, mark_timeline_read
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, RateLimited
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.desk_commands import BEN, WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, JAMES, T0, a_parcel, a_snapshot
from tests.support.overlapping import at_once
from tests.support.policies import BY_THE_DESK

NOW = T0 + DAY
ROUNDS = 4
BOX = a_parcel(shipped_at=NOW, bottle=2, lamp=1)


@pytest.fixture
def services(real_desk: Services) -> Services:
    """A desk that decides everything itself."""
    return replace(real_desk, policy=BY_THE_DESK)


def new_orders(services: Services) -> Iterator[OrderRef]:
    """One for each round."""
    for place in range(ROUNDS):
        snapshot = a_snapshot(number=OrderNumber(f"W{place}"))
        assert apply_order_snapshot(services, snapshot, now=NOW) is SnapshotResult.CREATED
        yield snapshot.ref


def asks(services: Services, ref: OrderRef) -> HelpRequest:
    """The shopper asks about the payment."""
    filed = file_help(
        services, HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)), now=NOW
    )
    assert isinstance(filed, Filed)
    return filed.request


def wants_to_cancel(services: Services, ref: OrderRef) -> HelpRequest:
    filed = file_help(services, HelpCommand(order=ref, details=CancelOrderDetails(reason=CancelReason.OTHER)), now=NOW)
    assert isinstance(filed, Filed)
    return filed.request


def is_asked_back(services: Services, request: HelpRequest) -> None:
    command = Reply(order=request.order_id, by=ANN, text="Which card?", help_request_id=request.id, expects_answer=True)
    assert isinstance(reply(services, command, now=NOW), Done)


def writes(services: Services, ref: OrderRef, request: HelpRequest | None = None, now: datetime = NOW) -> Any:
    command = PostMessage(order=ref, text="Hello?", help_request_id=request.id if request else None)
    return post_message(services, command, now=now)


def approves(services: Services, request: HelpRequest) -> Any:
    return approve(services, Approve(order=request.order_id, by=ANN, help_request_id=request.id), now=NOW)


def declines(services: Services, request: HelpRequest) -> Any:
    command = Decline(
        order=request.order_id, by=BEN, help_request_id=request.id, reason=DeclineReason.OTHER, text="No."
    )
    return decline(services, command, now=NOW)


def withdraws(services: Services, request: HelpRequest) -> Any:
    ref = OrderRef(customer_id=JAMES, id=request.order_id)
    return withdraw_help_request(services, WithdrawHelpRequest(order=ref, help_request_id=request.id), now=NOW)


def now_is(services: Services, request: HelpRequest) -> HelpRequest:
    known = services.store.help_request(request.order_id, request.id)
    assert known is not None
    return known


def order_of(services: Services, ref: OrderRef) -> Order:
    order = services.store.order(ref)
    assert order is not None
    return order


def facts(services: Services, ref: OrderRef) -> Counter[FactKind]:
    return Counter(fact.kind for entry in services.store.timeline(ref.id) for fact in entry.facts)


def is_told_in_one_order(services: Services, ref: OrderRef) -> bool:
    entries = list(services.store.timeline(ref.id))
    return [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))


def names(answers: list[Any]) -> str:
    return ", ".join(type(answer).__name__ for answer in answers)


@pytest.mark.guarantee(
    "Of two agents who claim or decide a request at the same moment, one does, and the other is told.", to="agents"
)
def test_of_two_agents_who_claim_one_request_one_wins_and_the_other_is_told_who(
    services: Services, real_dynamodb: Engine
) -> None:
    winners: Counter[str] = Counter()
    for ref in new_orders(services):
        request = asks(services, ref)
        claims = (Claim(order=ref.id, by=agent, help_request_id=request.id) for agent in (ANN, BEN))

        answers = at_once(real_dynamodb, *(partial(claim, services, command, now=NOW) for command in claims))

        assert Counter(type(answer) for answer in answers) == {Done: 1, AlreadyClaimed: 1}
        assert {answer.request.assignee for answer in answers} == {now_is(services, request).assignee}
        assert facts(services, ref)[FactKind.REQUEST_CLAIMED] == 1
        winners[now_is(services, request).assignee or ""] += 1
    print(f"claims: {dict(winners)}")


def test_what_is_approved_and_withdrawn_at_once_is_the_one_or_the_other(
    services: Services, real_dynamodb: Engine
) -> None:
    seen: Counter[str] = Counter()
    for ref in new_orders(services):
        request = wants_to_cancel(services, ref)

        answers = at_once(real_dynamodb, partial(approves, services, request), partial(withdraws, services, request))

        approved, withdrawn = (isinstance(answer, Done | Withdrawn) for answer in answers)
        assert approved is not withdrawn
        assert isinstance(answers[0], Done | StepNotAllowed)
        assert isinstance(answers[1], Withdrawn | InvalidInput)
        assert (order_of(services, ref).cancelled_at is not None) is approved
        assert (now_is(services, request).state is HelpRequestState.RESOLVED) is approved
        assert order_of(services, ref).open_requests == ()
        seen[names(answers)] += 1
    print(f"approve against withdraw: {dict(seen)}")


@pytest.mark.guarantee(
    "Of two agents who claim or decide a request at the same moment, one does, and the other is told.", to="agents"
)
def test_of_two_agents_who_decide_otherwise_one_decides(services: Services, real_dynamodb: Engine) -> None:
    for ref in new_orders(services):
        request = wants_to_cancel(services, ref)

        answers = at_once(real_dynamodb, partial(approves, services, request), partial(declines, services, request))

        assert Counter(type(answer) for answer in answers) == {Done: 1, StepNotAllowed: 1}
        approved = isinstance(answers[0], Done)
        assert (order_of(services, ref).cancelled_at is not None) is approved
        outcome = HelpRequestOutcome.APPROVED if approved else HelpRequestOutcome.DECLINED
        assert now_is(services, request).outcome is outcome
        assert sum(facts(services, ref)[kind] for kind in (FactKind.REQUEST_APPROVED, FactKind.REQUEST_DECLINED)) == 1


def test_a_shoppers_answer_and_a_no_at_once_are_told_one_after_the_other(
    services: Services, real_dynamodb: Engine
) -> None:
    seen: Counter[str] = Counter()
    for ref in new_orders(services):
        request = asks(services, ref)
        is_asked_back(services, request)

        answers = at_once(real_dynamodb, partial(writes, services, ref, request), partial(declines, services, request))

        assert isinstance(answers[1], Done)  # what was answered meanwhile is declined all the same
        assert isinstance(answers[0], MessagePosted | InvalidInput)
        assert now_is(services, request).state is HelpRequestState.DECLINED
        assert facts(services, ref)[FactKind.MESSAGE_POSTED] == 1 + isinstance(answers[0], MessagePosted)
        assert is_told_in_one_order(services, ref)
        seen[names(answers)] += 1
    print(f"message against decline: {dict(seen)}")


@pytest.mark.guarantee(
    "An approval takes effect if the order still allows it at that very moment, and is refused with the "
    "reason otherwise.",
    to="agents",
)
def test_what_is_approved_as_it_ships_is_an_alert_or_overtaken(services: Services, real_dynamodb: Engine) -> None:
    seen: Counter[str] = Counter()
    for ref in new_orders(services):
        request = wants_to_cancel(services, ref)
        ships = RecordShipment(order=ref.id, by=WAREHOUSE, shipment=BOX)

        answers = at_once(
            real_dynamodb, partial(approves, services, request), partial(record_shipment, services, ships, now=NOW)
        )

        order, known = order_of(services, ref), now_is(services, request)
        assert isinstance(answers[1], Done)  # a fact is never refused
        assert order.shipments == (BOX,)
        if isinstance(answers[0], Done):
            assert known.outcome is HelpRequestOutcome.APPROVED
            assert [alert.kind for alert in order.alerts] == [AlertKind.SHIPPED_THOUGH_CANCELLED]
        else:
            assert isinstance(answers[0], HelpActionUnavailable)
            assert (known.state, order.cancelled_at) == (HelpRequestState.OVERTAKEN, None)
            assert order.alerts == ()
        seen[names(answers)] += 1
    print(f"approve against ship: {dict(seen)}")


@pytest.mark.guarantee("An order is released for shipment or cancelled, and never both.", to="shops")
def test_an_order_is_released_or_cancelled_and_never_both(real_desk: Services, real_dynamodb: Engine) -> None:
    seen: Counter[str] = Counter()
    for ref in new_orders(real_desk):
        cancels = HelpCommand(order=ref, details=CancelOrderDetails(reason=CancelReason.OTHER))

        answers = at_once(
            real_dynamodb,
            partial(file_help, real_desk, cancels, now=NOW),
            partial(release_for_shipment, real_desk, ReleaseForShipment(order=ref.id, by=WAREHOUSE), now=NOW),
        )

        order = order_of(real_desk, ref)
        if isinstance(answers[0], Filed):
            assert isinstance(answers[1], OrderIsCancelled)
            assert (order.cancelled_at, order.released_at) == (NOW, None)
        else:
            assert isinstance(answers[0], HelpActionUnavailable)
            assert isinstance(answers[1], Done)
            assert (order.cancelled_at, order.released_at) == (None, NOW)
        seen[names(answers)] += 1
    print(f"cancel against release: {dict(seen)}")


@pytest.mark.guarantee(
    "A request is opened again only if it had no effect and no other one has taken its place.", to="agents"
)
def test_what_is_opened_again_as_another_is_filed_is_one_open_request(
    services: Services, real_dynamodb: Engine
) -> None:
    for ref in new_orders(services):
        request = asks(services, ref)
        assert isinstance(declines(services, request), Done)
        again = HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER))

        answers = at_once(
            real_dynamodb,
            partial(reopen, services, Reopen(order=ref.id, by=ANN, help_request_id=request.id), now=NOW),
            partial(file_help, services, again, now=NOW),
        )

        assert sum(isinstance(answer, Done | Filed) for answer in answers) == 1
        assert sum(isinstance(answer, HelpActionUnavailable) for answer in answers) == 1
        assert len(order_of(services, ref).open_requests) == 1


def test_the_last_message_that_is_allowed_is_posted_once(real_desk: Services, real_dynamodb: Engine) -> None:
    """To four orders at once: only what was counted stands between them."""
    refs = list(new_orders(real_desk))[:4]
    for place in range(MESSAGES.most - 1):
        assert isinstance(writes(real_desk, refs[place % 4], now=NOW + timedelta(seconds=place)), MessagePosted)
    late = NOW + timedelta(minutes=30)

    answers = at_once(real_dynamodb, *(partial(writes, real_desk, ref, now=late) for ref in refs))

    assert Counter(type(answer) for answer in answers) == {MessagePosted: 1, RateLimited: 3}
    assert {answer.retry_at for answer in answers if isinstance(answer, RateLimited)} == {NOW + timedelta(hours=1)}
    assert sum(facts(real_desk, ref)[FactKind.MESSAGE_POSTED] for ref in refs) == MESSAGES.most


def test_one_key_from_ten_threads_is_one_message_and_counts_once(real_desk: Services, real_dynamodb: Engine) -> None:
    ref = next(new_orders(real_desk))
    command = PostMessage(order=ref, text="Hello?", idempotency_key="click")

    answers = at_once(real_dynamodb, *[partial(post_message, real_desk, command, now=NOW)] * 10)

    assert Counter(answer.replayed for answer in answers) == {False: 1, True: 9}
    assert facts(real_desk, ref)[FactKind.MESSAGE_POSTED] == 1
    assert isinstance(writes(real_desk, ref), MessagePosted)


@pytest.mark.guarantee(
    "What is unread is exactly what the other side said after the place where one has read to.", to="shoppers"
)
def test_what_is_said_while_somebody_reads_is_unread_afterwards(real_desk: Services, real_dynamodb: Engine) -> None:
    for ref in new_orders(real_desk):
        words = Reply(order=ref.id, by=ANN, text="Hello!")
        assert isinstance(reply(real_desk, words, now=NOW), Done)
        marks = MarkTimelineRead(order=ref, through=2)

        answers = at_once(
            real_dynamodb,
            partial(mark_timeline_read, real_desk, marks, now=NOW),
            partial(mark_timeline_read, real_desk, replace(marks, order=ref.id, by=ANN), now=NOW),
            partial(reply, real_desk, words, now=NOW),
        )

        assert [type(answer) for answer in answers] == [TimelineRead, TimelineRead, Done]
        assert real_desk.store.unread_of(ref.customer_id) == 1
        mark_timeline_read(real_desk, replace(marks, through=3), now=NOW)
        assert real_desk.store.unread_of(ref.customer_id) == 0
