"""What demo shoppers and their agent do: each through the use case that the gateway calls too."""

from datetime import datetime
from typing import Final

from order_help.cli.demo.building import Doing
from order_help.domain.choices import (
    CancelReason,
    CustomsDutyIssueKind,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import ReturnItem
from order_help.domain.ids import AgentName, HelpRequestId, LineId, OrderRef, ShipmentId
from order_help.domain.order import Address
from order_help.requests.cancel_order import CancelOrder, cancel_order
from order_help.requests.change_shipping_address import ChangeShippingAddress, change_shipping_address
from order_help.requests.check_order_progress import CheckOrderProgress, check_order_progress
from order_help.requests.claim import Claim, claim
from order_help.requests.confirm_receipt import ConfirmReceipt, confirm_receipt
from order_help.requests.desk import HelpDesk
from order_help.requests.post_message import PostMessage, post_message
from order_help.requests.reply import Reply, reply
from order_help.requests.report_customs_duty_issue import ReportCustomsDutyIssue, report_customs_duty_issue
from order_help.requests.report_package_not_received import ReportPackageNotReceived, report_package_not_received
from order_help.requests.resolve_payment_issue import ResolvePaymentIssue, resolve_payment_issue
from order_help.requests.return_or_replace_items import ReturnOrReplaceItems, return_or_replace_items
from order_help.requests.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request

AGENT: Final = AgentName("sam")


def moves(days_ago: float, address: Address, *, message: str | None = None) -> Doing:
    """Changes the shipping address."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: change_shipping_address(
            desk, ChangeShippingAddress(order=ref, idempotency_key=key, address=address, message=message), now=now
        ),
    )


def pays_in_vain(days_ago: float, kind: PaymentIssueKind, *, message: str | None = None) -> Doing:
    """Has an issue with the payment."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: resolve_payment_issue(
            desk, ResolvePaymentIssue(order=ref, idempotency_key=key, kind=kind, message=message), now=now
        ),
    )


def asks_for_progress(days_ago: float, *, message: str | None = None) -> Doing:
    """Asks where a late order is."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: check_order_progress(
            desk, CheckOrderProgress(order=ref, idempotency_key=key, message=message), now=now
        ),
    )


def misses_parcel(days_ago: float, parcel: int, *, message: str | None = None) -> Doing:
    """Reports a parcel, counted from 1, as not received."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: report_package_not_received(
            desk,
            ReportPackageNotReceived(
                order=ref,
                idempotency_key=key,
                kind=PackageNotReceivedKind.NO_TRACKING_MOVEMENT,
                shipment_ids=(ShipmentId(str(parcel)),),
                message=message,
            ),
            now=now,
        ),
    )


def asks_about_duty(days_ago: float, *, message: str | None = None) -> Doing:
    """Has a question about customs."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: report_customs_duty_issue(
            desk,
            ReportCustomsDutyIssue(
                order=ref, idempotency_key=key, kind=CustomsDutyIssueKind.DUTY_ESTIMATE, message=message
            ),
            now=now,
        ),
    )


def returns(days_ago: float, units: dict[int, int], reason: ReturnReason, *, message: str | None = None) -> Doing:
    """Sends back units by line, counted from 1."""
    items = tuple(
        ReturnItem(line_id=LineId(str(line)), quantity=quantity, reason=reason) for line, quantity in units.items()
    )
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: return_or_replace_items(
            desk,
            ReturnOrReplaceItems(
                order=ref, idempotency_key=key, items=items, resolution=ReturnResolution.REFUND, message=message
            ),
            now=now,
        ),
    )


def cancels(days_ago: float, reason: CancelReason) -> Doing:
    """Cancels the order."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: cancel_order(
            desk, CancelOrder(order=ref, idempotency_key=key, reason=reason), now=now
        ),
    )


def confirms(days_ago: float, parcel: int) -> Doing:
    """Confirms that a parcel, counted from 1, arrived."""
    return Doing(
        days_ago=days_ago,
        do=lambda desk, ref, key, now: confirm_receipt(
            desk, ConfirmReceipt(order=ref, idempotency_key=key, shipment_ids=(ShipmentId(str(parcel)),)), now=now
        ),
    )


def writes(days_ago: float, text: str) -> Doing:
    """Writes about the order's latest request."""

    def write(desk: HelpDesk, ref: OrderRef, key: str, now: datetime) -> object:
        asked = PostMessage(order=ref, idempotency_key=key, text=text, help_request_id=_latest(desk, ref))
        return post_message(desk, asked, now=now)

    return Doing(days_ago=days_ago, do=write)


def is_written_to(days_ago: float, text: str, *, expects_answer: bool = False) -> Doing:
    """An agent writes about the order's latest request."""

    def reply_to(desk: HelpDesk, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest(desk, ref)
        if latest is None:  # the shop's policy may not offer what was to be filed
            return None
        asked = Reply(
            order=ref,
            by=AGENT,
            idempotency_key=key,
            help_request_id=latest,
            text=text,
            expects_answer=expects_answer,
        )
        return reply(desk, asked, now=now)

    return Doing(days_ago=days_ago, do=reply_to)


def is_claimed(days_ago: float) -> Doing:
    """An agent takes the order's latest request on."""

    def take_on(desk: HelpDesk, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest(desk, ref)
        if latest is None:  # the shop's policy may not offer what was to be filed
            return None
        return claim(desk, Claim(order=ref, by=AGENT, idempotency_key=key, help_request_id=latest), now=now)

    return Doing(days_ago=days_ago, do=take_on)


def withdraws_latest(days_ago: float) -> Doing:
    """Takes the order's latest request back."""

    def withdraw(desk: HelpDesk, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest(desk, ref)
        if latest is None:  # the shop's policy may not offer what was to be filed
            return None
        asked = WithdrawHelpRequest(order=ref, idempotency_key=key, help_request_id=latest)
        return withdraw_help_request(desk, asked, now=now)

    return Doing(days_ago=days_ago, do=withdraw)


def _latest(desk: HelpDesk, ref: OrderRef) -> HelpRequestId | None:
    latest = desk.store.help_requests(ref, first=1, after=None).items
    return latest[0].id if latest else None
