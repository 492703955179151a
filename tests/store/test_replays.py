from dataclasses import replace
from datetime import timedelta

import pytest

from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
)
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import OrderNumber
from order_help.domain.status import OrderStatus
from order_help.use_cases.commands import KEYS_LIVE, HelpCommand
from order_help.use_cases.refusals import HelpActionUnavailable, IdempotencyKeyReused
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.orders import DAY, T0, a_parcel, a_snapshot

NOW = T0 + DAY
REF = a_snapshot().ref
MINUTE = timedelta(minutes=1)
CANCEL = HelpCommand(order=REF, details=CancelOrderDetails(reason=CancelReason.OTHER), idempotency_key="click")
QUESTION = HelpCommand(
    order=REF, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER), message="¿Qué?", idempotency_key="click"
)


@pytest.mark.guarantee(
    "A request that is sent again with its idempotency key takes effect once and is answered as the same request.",
    to="shoppers",
)
def test_a_key_used_ten_times_is_one_effect_also_when_that_very_call_cancelled_the_order(services: Services) -> None:
    apply_order_snapshot(services, a_snapshot(), now=NOW)

    done = [file_help(services, CANCEL, now=NOW + place * MINUTE) for place in range(10)]

    filed = [one for one in done if isinstance(one, Filed)]
    assert len(filed) == 10
    assert [one.replayed for one in filed] == [False] + [True] * 9
    assert all(one.request == filed[0].request for one in filed)
    assert {one.view.status for one in filed} == {OrderStatus.CANCELLED}
    assert len(list(services.store.timeline(REF.id))) == 2
    assert services.store.help_requests(REF.id, first=20, after=None).items == (filed[0].request,)


def test_a_replay_answers_with_the_request_and_the_order_as_they_are_by_then(services: Services) -> None:
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    first = file_help(services, QUESTION, now=NOW)
    assert isinstance(first, Filed)
    withdraw_help_request(services, WithdrawHelpRequest(order=REF, help_request_id=first.request.id), now=NOW)
    apply_order_snapshot(services, a_snapshot(revision=2, shipments=(a_parcel(shipped_at=NOW, lamp=1),)), now=NOW)

    again = file_help(services, QUESTION, now=NOW + MINUTE)

    assert isinstance(again, Filed)
    assert (again.replayed, again.request.id, again.request.state) == (
        True,
        first.request.id,
        HelpRequestState.WITHDRAWN,
    )
    assert again.view.status is OrderStatus.PARTIALLY_SHIPPED


def test_withdrawing_and_confirming_are_replayed_as_well(services: Services) -> None:
    box = a_parcel(shipped_at=T0, lamp=1)
    apply_order_snapshot(services, a_snapshot(shipments=(box,)), now=NOW)
    filed = file_help(services, QUESTION, now=NOW)
    assert isinstance(filed, Filed)
    withdraw = WithdrawHelpRequest(order=REF, help_request_id=filed.request.id, idempotency_key="click")
    confirm = ConfirmReceipt(order=REF, shipment_ids=(box.id,), idempotency_key="click")

    withdrawn = [withdraw_help_request(services, withdraw, now=NOW + place * MINUTE) for place in range(3)]
    confirmed = [confirm_receipt(services, confirm, now=NOW + place * MINUTE) for place in range(3)]

    assert [one.request.closed_at for one in withdrawn if isinstance(one, Withdrawn)] == [NOW] * 3
    assert [one.view.order.receipt_of(box.id) for one in confirmed if isinstance(one, ReceiptConfirmed)] == [NOW] * 3
    assert len(list(services.store.timeline(REF.id))) == 4


def test_the_key_of_another_input_or_another_order_is_refused_and_writes_nothing(services: Services) -> None:
    another = a_snapshot(number=OrderNumber("W2"))
    for snapshot in (a_snapshot(), another):
        apply_order_snapshot(services, snapshot, now=NOW)
    file_help(services, CANCEL, now=NOW)

    for differently in (
        replace(CANCEL, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW)),
        replace(CANCEL, order=another.ref),
    ):
        assert file_help(services, differently, now=NOW) == IdempotencyKeyReused("click")

    assert [len(list(services.store.timeline(ref.id))) for ref in (REF, another.ref)] == [2, 1]


def test_refusals_are_not_remembered(services: Services) -> None:
    apply_order_snapshot(services, a_snapshot(cancelled_at=NOW), now=NOW)
    assert isinstance(file_help(services, CANCEL, now=NOW), HelpActionUnavailable)
    apply_order_snapshot(services, a_snapshot(revision=2), now=NOW)

    done = file_help(services, CANCEL, now=NOW)

    assert isinstance(done, Filed)
    assert not done.replayed


def test_a_key_is_free_again_after_thirty_days(services: Services) -> None:
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    first = file_help(services, QUESTION, now=NOW)
    assert isinstance(first, Filed)
    withdraw_help_request(services, WithdrawHelpRequest(order=REF, help_request_id=first.request.id), now=NOW)
    assert timedelta(days=30) == KEYS_LIVE

    second = file_help(services, QUESTION, now=NOW + KEYS_LIVE)

    assert isinstance(second, Filed)
    assert not second.replayed
    assert second.request.id != first.request.id
