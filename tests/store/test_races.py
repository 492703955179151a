"""Two shoppers, or a shopper and the shop, at the very same moment; only a real engine can tell."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import AgentName, LineId, OrderNumber, OrderRef
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import FactKind
from order_help.store.desk_store import DynamoDeskStore
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.expire_requests import ExpiryResult, expire_requests
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, JAMES, T0, TICK, a_parcel, a_snapshot
from tests.support.overlapping import at_once
from tests.support.policies import BY_THE_DESK

NOW = T0 + DAY
ROUNDS = 4


def new_order(services: Services, place: int, **differently: Any) -> OrderSnapshot:
    snapshot = a_snapshot(number=OrderNumber(f"W{place}"), **differently)
    assert apply_order_snapshot(services, snapshot, now=NOW) is SnapshotResult.CREATED
    return snapshot


def cancel(services: Services, ref: OrderRef, key: str | None = None, now: datetime = NOW) -> Any:
    return file_help(
        services,
        HelpCommand(order=ref, details=CancelOrderDetails(reason=CancelReason.OTHER), idempotency_key=key),
        now=now,
    )


def facts(services: Services, ref: OrderRef) -> Counter[FactKind]:
    return Counter(fact.kind for entry in services.store.timeline(ref.id) for fact in entry.facts)


def test_of_two_cancellations_at_once_one_is_filed_and_the_other_refused(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        ref = new_order(real_desk, place).ref

        done = at_once(real_dynamodb, *[partial(cancel, real_desk, ref)] * 2)

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 1}
        assert len(real_desk.store.help_requests(ref.id, first=20, after=None).items) == 1
        assert facts(real_desk, ref)[FactKind.CANCELLED] == 1


def test_of_cancellations_by_clocks_that_differ_one_is_filed(real_desk: Services, real_dynamodb: Engine) -> None:
    """Each reads its clock before it reads the order, so the one that comes first may have the latest time."""
    for place in range(ROUNDS):
        ref = new_order(real_desk, place).ref

        done = at_once(real_dynamodb, *[partial(cancel, real_desk, ref, now=NOW - n * TICK) for n in range(4)])

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 3}
        assert len(real_desk.store.help_requests(ref.id, first=20, after=None).items) == 1
        assert facts(real_desk, ref)[FactKind.CANCELLED] == 1


@pytest.mark.guarantee(
    "If a cancellation and a shipment come at the same moment, one of them happens first and the other "
    "one knows of it.",
    to="shoppers",
)
@pytest.mark.parametrize("settles_itself", [True, False])
def test_a_cancellation_and_a_shipment_at_once_happen_one_after_the_other(
    real_desk: Services, real_dynamodb: Engine, settles_itself: bool
) -> None:
    services = real_desk if settles_itself else replace(real_desk, policy=BY_THE_DESK)
    winners: Counter[str] = Counter()
    for place in range(ROUNDS):
        snapshot = new_order(services, place)
        ref, shipped = snapshot.ref, (a_parcel(shipped_at=NOW, bottle=2, lamp=1),)
        newer = a_snapshot(number=snapshot.number, revision=2, shipments=shipped)

        done, sequences = at_once(
            real_dynamodb,
            partial(cancel, services, ref),
            partial(apply_order_snapshot, services, newer, now=NOW),
        )

        assert sequences is SnapshotResult.UPDATED
        order, requests = services.store.order(ref), services.store.help_requests(ref.id, first=20, after=None).items
        assert order is not None
        assert order.snapshot == newer  # a shipment is recorded, never dropped
        assert not order.open_requests
        assert services.view(order, now=NOW).status is OrderStatus.SHIPPED
        if isinstance(done, Filed):
            state = HelpRequestState.RESOLVED if settles_itself else HelpRequestState.OVERTAKEN
            assert [request.state for request in requests] == [state]
            assert facts(services, ref)[FactKind.CANCELLED] == settles_itself
        else:
            assert isinstance(done, HelpActionUnavailable)
            assert requests == ()
            assert order.cancelled_at is None
        winners[type(done).__name__] += 1
        assert len(list(services.store.timeline(ref.id))) == 2 + len(requests)
    print(f"cancel against ship, {settles_itself=}: {dict(winners)}")


def test_the_last_unit_goes_back_once(real_desk: Services, real_dynamodb: Engine) -> None:
    for place in range(ROUNDS):
        ref = new_order(real_desk, place, shipments=(a_parcel(shipped_at=T0, lamp=1),)).ref
        item = ReturnItem(line_id=LineId("lamp"), quantity=1, reason=ReturnReason.DAMAGED)
        command = HelpCommand(
            order=ref, details=ReturnOrReplaceItemsDetails(items=(item,), resolution=ReturnResolution.REFUND)
        )

        done = at_once(real_dynamodb, *[partial(file_help, real_desk, command, now=NOW)] * 3)

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 2}
        order = real_desk.store.order(ref)
        assert order is not None
        assert [dict(request.quantities) for request in order.open_requests] == [{"lamp": 1}]


@pytest.mark.guarantee(
    "A request that is sent again with its idempotency key takes effect once and is answered as the same request.",
    to="shoppers",
)
def test_one_key_from_ten_threads_is_one_effect_and_one_answer(real_desk: Services, real_dynamodb: Engine) -> None:
    ref = new_order(real_desk, 1).ref

    done = at_once(real_dynamodb, *[partial(cancel, real_desk, ref, key="click")] * 10)

    assert {type(one) for one in done} == {Filed}
    assert all(one.request == done[0].request for one in done)
    assert Counter(one.replayed for one in done) == {False: 1, True: 9}
    assert len(list(real_desk.store.timeline(ref.id))) == 2
    assert real_desk.store.help_requests(ref.id, first=20, after=None).items == (done[0].request,)


def a_question(services: Services, place: int) -> HelpRequest:
    ref = new_order(services, place).ref
    filed = file_help(
        services, HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)), now=NOW
    )
    assert isinstance(filed, Filed)
    return filed.request


def of_james(request: HelpRequest) -> OrderRef:
    return OrderRef(customer_id=JAMES, id=request.order_id)


def now_of(services: Services, request: HelpRequest) -> HelpRequest:
    found = services.store.help_request(request.order_id, request.id)
    assert found is not None
    return found


@pytest.mark.guarantee(
    "An answer of the shopper at the moment at which the request is closed either counts or is refused.", to="shoppers"
)
def test_an_answer_of_the_shopper_at_the_moment_of_closing_either_counts_or_is_refused(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    winners: Counter[str] = Counter()
    for place in range(ROUNDS):
        command = a_question(real_desk, place)
        back = Reply(
            order=command.order_id, by=AgentName("anna"), text="?", help_request_id=command.id, expects_answer=True
        )
        reply(real_desk, back, now=NOW)
        due = now_of(real_desk, command).reply_by
        assert due is not None
        answer = PostMessage(order=of_james(command), text="Here", help_request_id=command.id)

        nudged, answered = at_once(
            real_dynamodb,
            partial(expire_requests, real_desk, DynamoDeskStore(), now=due),
            partial(post_message, real_desk, answer, now=due),
        )

        request, seen = now_of(real_desk, command), facts(real_desk, of_james(command))
        if isinstance(answered, MessagePosted):
            assert nudged == {ExpiryResult.UNCHANGED: 1}
            assert (request.state, request.answer_by) == (HelpRequestState.OPEN, due + DAY)
            assert (seen[FactKind.MESSAGE_POSTED], seen[FactKind.REQUEST_TIMED_OUT]) == (2, 0)
        else:
            assert nudged == {ExpiryResult.CLOSED: 1}
            assert isinstance(answered, InvalidInput)
            assert [problem.code for problem in answered.problems] == [ProblemCode.NOT_OPEN]
            assert (request.state, request.outcome) == (HelpRequestState.RESOLVED, HelpRequestOutcome.NO_REPLY)
            assert (seen[FactKind.MESSAGE_POSTED], seen[FactKind.REQUEST_TIMED_OUT]) == (1, 1)
        winners[type(answered).__name__] += 1
    print(f"answer against closing: {dict(winners)}")


@pytest.mark.guarantee("A request that nobody answered in time is marked as overdue by itself, once.", to="agents")
def test_two_nudges_at_once_mark_what_is_overdue_once(real_desk: Services, real_dynamodb: Engine) -> None:
    for place in range(ROUNDS):
        command = a_question(real_desk, place)

        done = at_once(real_dynamodb, *[partial(expire_requests, real_desk, DynamoDeskStore(), now=NOW + DAY)] * 2)

        assert sorted(one[ExpiryResult.MARKED] for one in done) == [0, 1]
        assert [one.total() for one in done] == [place + 1] * 2  # the ones before are there, and left alone
        assert now_of(real_desk, command).overdue_since == NOW + DAY
        assert facts(real_desk, of_james(command))[FactKind.REQUEST_OVERDUE] == 1
