from dataclasses import replace

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.ids import ShipmentId
from order_help.domain.order import Order
from order_help.domain.status import OrderStatus
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from tests.support.commands import BAG, BOX, NOW, TODAY, W1, services_for, shipped
from tests.support.orders import DAY, TICK, a_parcel, an_order


def confirmed(order: Order, *ids: ShipmentId) -> ReceiptConfirmed | Refusal:
    services, store = services_for(order)
    answer = confirm_receipt(services, ConfirmReceipt(order=W1, shipment_ids=ids), now=NOW)
    assert ("commit" in store.calls) == isinstance(answer, ReceiptConfirmed)
    return answer


def problems(answer: ReceiptConfirmed | Refusal) -> list[Problem]:
    assert isinstance(answer, InvalidInput)
    return list(answer.problems)


def test_a_confirmed_parcel_is_received_from_now_on() -> None:
    answer = confirmed(shipped(), BOX)
    assert isinstance(answer, ReceiptConfirmed)
    assert answer.view.order.receipt_of(BOX) == NOW
    assert not answer.view.can_confirm_receipt(BOX)
    assert answer.view.can_confirm_receipt(BAG)
    assert answer.view.status is OrderStatus.SHIPPED


def test_when_all_parcels_are_confirmed_the_order_is_received_and_returns_run_from_now() -> None:
    answer = confirmed(shipped(), BAG, BOX)
    assert isinstance(answer, ReceiptConfirmed)
    assert answer.view.status is OrderStatus.RECEIVED
    missing = answer.view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    assert missing.state is HelpActionState.CLOSED
    assert missing.reason is not None
    assert (missing.reason.event, missing.reason.at) == (OrderEvent.RECEIVED, NOW)
    assert answer.view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].closes_at == TODAY + 31 * DAY


def test_what_has_not_left_cannot_have_arrived() -> None:
    order = an_order(
        shipments=(a_parcel("box", shipped_at=None, bottle=2), a_parcel("bag", shipped_at=NOW + TICK, lamp=1))
    )
    assert problems(confirmed(order, BOX, BAG)) == [
        Problem(path="shipmentIds.0", code=ProblemCode.NOT_SHIPPED),
        Problem(path="shipmentIds.1", code=ProblemCode.NOT_SHIPPED),
    ]


def test_what_is_received_cannot_be_confirmed_again_and_then_none_is() -> None:
    order = an_order(
        shipments=(
            replace(a_parcel("box", shipped_at=NOW - 9 * DAY, bottle=2), delivered_at=NOW - 8 * DAY),
            a_parcel("bag", shipped_at=NOW, lamp=1),
        )
    )
    assert problems(confirmed(order, BAG, BOX)) == [Problem(path="shipmentIds.1", code=ProblemCode.ALREADY_RECEIVED)]


def test_parcels_are_named_each_once_and_are_this_orders() -> None:
    assert problems(confirmed(shipped())) == [Problem(path="shipmentIds", code=ProblemCode.TOO_FEW, params={"min": 1})]
    assert problems(confirmed(shipped(), BOX, BOX)) == [Problem(path="shipmentIds.1", code=ProblemCode.DUPLICATE)]
    assert problems(confirmed(shipped(), ShipmentId("another"))) == [
        Problem(path="shipmentIds.0", code=ProblemCode.UNKNOWN)
    ]


def test_the_first_confirmation_is_the_one_that_counts() -> None:
    services, store = services_for(shipped())
    confirm_receipt(services, ConfirmReceipt(order=W1, shipment_ids=(BOX,)), now=NOW)
    again = confirm_receipt(services, ConfirmReceipt(order=W1, shipment_ids=(BOX,)), now=NOW + DAY)
    assert problems(again) == [Problem(path="shipmentIds.0", code=ProblemCode.ALREADY_RECEIVED)]
    assert store.kept[W1].receipt_of(BOX) == NOW
