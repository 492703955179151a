"""Two shoppers, or a shopper and the shop, at the very same moment; only a real engine can tell."""

from collections import Counter
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from order_help.domain.choices import CancelReason, PaymentIssueKind, ReturnReason, ReturnResolution
from order_help.domain.help_requests import HelpRequest, HelpRequestOutcome, HelpRequestState, ReturnItem
from order_help.domain.ids import AgentName, LineId, OrderNumber, OrderRef
from order_help.domain.order import OrderSnapshot
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import FactKind
from order_help.requests.cancel_order import CancelOrder, cancel_order
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed
from order_help.requests.nudge_desk import Nudged, nudge_desk
from order_help.requests.post_message import MessagePosted, PostMessage, post_message
from order_help.requests.refusals import HelpActionUnavailable, InvalidInput, ProblemCode
from order_help.requests.reply import Reply, reply
from order_help.requests.resolve_payment_issue import ResolvePaymentIssue, resolve_payment_issue
from order_help.requests.return_or_replace_items import ReturnOrReplaceItems, return_or_replace_items
from order_help.requests.take_order_snapshot import Taken, take_order_snapshot
from order_help.store.desk_store import DynamoDeskStore
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, T0, TICK, a_parcel, a_snapshot
from tests.support.overlapping import at_once
from tests.support.policies import BY_THE_DESK

NOW = T0 + DAY
ROUNDS = 12


def new_order(desk: HelpDesk, place: int, **differently: Any) -> OrderSnapshot:
    snapshot = a_snapshot(number=OrderNumber(f"W{place}"), **differently)
    assert take_order_snapshot(desk, snapshot, now=NOW) is Taken.CREATED
    return snapshot


def cancel(desk: HelpDesk, ref: OrderRef, key: str | None = None, now: datetime = NOW) -> Any:
    return cancel_order(desk, CancelOrder(order=ref, reason=CancelReason.OTHER, idempotency_key=key), now=now)


def facts(desk: HelpDesk, ref: OrderRef) -> Counter[FactKind]:
    return Counter(fact.kind for entry in desk.store.timeline(ref) for fact in entry.facts)


def test_of_two_cancellations_at_once_one_is_filed_and_the_other_refused(
    real_desk: HelpDesk, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        ref = new_order(real_desk, place).ref

        done = at_once(real_dynamodb, *[partial(cancel, real_desk, ref)] * 2)

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 1}
        assert len(real_desk.store.help_requests(ref, first=20, after=None).items) == 1
        assert facts(real_desk, ref)[FactKind.CANCELLED] == 1


def test_of_cancellations_by_clocks_that_differ_one_is_filed(real_desk: HelpDesk, real_dynamodb: Engine) -> None:
    """Each reads its clock before it reads the order, so the one that comes first may have the latest time."""
    for place in range(ROUNDS):
        ref = new_order(real_desk, place).ref

        done = at_once(real_dynamodb, *[partial(cancel, real_desk, ref, now=NOW - n * TICK) for n in range(4)])

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 3}
        assert len(real_desk.store.help_requests(ref, first=20, after=None).items) == 1
        assert facts(real_desk, ref)[FactKind.CANCELLED] == 1


@pytest.mark.parametrize("settles_itself", [True, False])
def test_a_cancellation_and_a_shipment_at_once_happen_one_after_the_other(
    real_desk: HelpDesk, real_dynamodb: Engine, settles_itself: bool
) -> None:
    desk = real_desk if settles_itself else HelpDesk(store=real_desk.store, policy=BY_THE_DESK)
    winners: Counter[str] = Counter()
    for place in range(ROUNDS):
        snapshot = new_order(desk, place)
        ref, shipped = snapshot.ref, (a_parcel(shipped_at=NOW, bottle=2, lamp=1),)
        newer = a_snapshot(number=snapshot.number, revision=2, shipments=shipped)

        done, taken = at_once(
            real_dynamodb,
            partial(cancel, desk, ref),
            partial(take_order_snapshot, desk, newer, now=NOW),
        )

        assert taken is Taken.UPDATED
        order, requests = desk.store.order(ref), desk.store.help_requests(ref, first=20, after=None).items
        assert order is not None
        assert order.snapshot == newer  # a shipment is recorded, never dropped
        assert not order.open_requests
        assert desk.view(order, now=NOW).status is OrderStatus.SHIPPED
        if isinstance(done, Filed):
            state = HelpRequestState.RESOLVED if settles_itself else HelpRequestState.OVERTAKEN
            assert [request.state for request in requests] == [state]
            assert facts(desk, ref)[FactKind.CANCELLED] == settles_itself
        else:
            assert isinstance(done, HelpActionUnavailable)
            assert requests == ()
            assert order.cancelled_at is None
        winners[type(done).__name__] += 1
        assert len(list(desk.store.timeline(ref))) == 2 + len(requests)
    print(f"cancel against ship, {settles_itself=}: {dict(winners)}")


def test_the_last_unit_goes_back_once(real_desk: HelpDesk, real_dynamodb: Engine) -> None:
    for place in range(ROUNDS):
        ref = new_order(real_desk, place, shipments=(a_parcel(shipped_at=T0, lamp=1),)).ref
        item = ReturnItem(line_id=LineId("lamp"), quantity=1, reason=ReturnReason.DAMAGED)
        asked = ReturnOrReplaceItems(order=ref, items=(item,), resolution=ReturnResolution.REFUND)

        done = at_once(real_dynamodb, *[partial(return_or_replace_items, real_desk, asked, now=NOW)] * 3)

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 2}
        order = real_desk.store.order(ref)
        assert order is not None
        assert [dict(request.quantities) for request in order.open_requests] == [{"lamp": 1}]


def test_one_key_from_ten_threads_is_one_effect_and_one_answer(real_desk: HelpDesk, real_dynamodb: Engine) -> None:
    ref = new_order(real_desk, 1).ref

    done = at_once(real_dynamodb, *[partial(cancel, real_desk, ref, key="click")] * 10)

    assert {type(one) for one in done} == {Filed}
    assert all(one.request == done[0].request for one in done)
    assert Counter(one.replayed for one in done) == {False: 1, True: 9}
    assert len(list(real_desk.store.timeline(ref))) == 2
    assert real_desk.store.help_requests(ref, first=20, after=None).items == (done[0].request,)


def a_question(desk: HelpDesk, place: int) -> HelpRequest:
    ref = new_order(desk, place).ref
    filed = resolve_payment_issue(desk, ResolvePaymentIssue(order=ref, kind=PaymentIssueKind.OTHER), now=NOW)
    assert isinstance(filed, Filed)
    return filed.request


def now_of(desk: HelpDesk, request: HelpRequest) -> HelpRequest:
    found = desk.store.help_request(request.order, request.id)
    assert found is not None
    return found


def test_an_answer_of_the_shopper_at_the_moment_of_closing_either_counts_or_is_refused(
    real_desk: HelpDesk, real_dynamodb: Engine
) -> None:
    winners: Counter[str] = Counter()
    for place in range(ROUNDS):
        asked = a_question(real_desk, place)
        back = Reply(order=asked.order, by=AgentName("anna"), text="?", help_request_id=asked.id, expects_answer=True)
        reply(real_desk, back, now=NOW)
        due = now_of(real_desk, asked).reply_by
        assert due is not None
        answer = PostMessage(order=asked.order, text="Here", help_request_id=asked.id)

        nudged, answered = at_once(
            real_dynamodb,
            partial(nudge_desk, real_desk, DynamoDeskStore(), now=due),
            partial(post_message, real_desk, answer, now=due),
        )

        request, seen = now_of(real_desk, asked), facts(real_desk, asked.order)
        if isinstance(answered, MessagePosted):
            assert nudged == {Nudged.UNCHANGED: 1}
            assert (request.state, request.answer_by) == (HelpRequestState.OPEN, due + DAY)
            assert (seen[FactKind.MESSAGE_POSTED], seen[FactKind.REQUEST_TIMED_OUT]) == (2, 0)
        else:
            assert nudged == {Nudged.CLOSED: 1}
            assert isinstance(answered, InvalidInput)
            assert [problem.code for problem in answered.problems] == [ProblemCode.NOT_OPEN]
            assert (request.state, request.outcome) == (HelpRequestState.RESOLVED, HelpRequestOutcome.NO_REPLY)
            assert (seen[FactKind.MESSAGE_POSTED], seen[FactKind.REQUEST_TIMED_OUT]) == (1, 1)
        winners[type(answered).__name__] += 1
    print(f"answer against closing: {dict(winners)}")


def test_two_nudges_at_once_mark_what_is_overdue_once(real_desk: HelpDesk, real_dynamodb: Engine) -> None:
    for place in range(ROUNDS):
        asked = a_question(real_desk, place)

        done = at_once(real_dynamodb, *[partial(nudge_desk, real_desk, DynamoDeskStore(), now=NOW + DAY)] * 2)

        assert sorted(one[Nudged.MARKED] for one in done) == [0, 1]
        assert [one.total() for one in done] == [place + 1] * 2  # the ones before are there, and left alone
        assert now_of(real_desk, asked).overdue_since == NOW + DAY
        assert facts(real_desk, asked.order)[FactKind.REQUEST_OVERDUE] == 1
