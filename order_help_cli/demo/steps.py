"""What demo shoppers and their agent do: each through the use case that the gateway calls too."""

from datetime import datetime
from typing import Final

from order_help.domain.choices import (
    CancelReason,
    CustomsDutyIssueKind,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import (
    CancelOrderDetails,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
)
from order_help.domain.ids import AgentName, HelpRequestId, LineId, OrderRef, ShipmentId
from order_help.domain.snapshot import Address
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, confirm_receipt
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from order_help_cli.demo.building import DemoStep

AGENT: Final = AgentName("sam")


def moves(days_ago: float, address: Address, *, message: str | None = None) -> DemoStep:
    """Changes the shipping address."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services,
            HelpCommand(
                order=ref, details=ChangeShippingAddressDetails(address=address), idempotency_key=key, message=message
            ),
            now=now,
        ),
    )


def pays_in_vain(days_ago: float, kind: PaymentIssueKind, *, message: str | None = None) -> DemoStep:
    """Has an issue with the payment."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services,
            HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=kind), idempotency_key=key, message=message),
            now=now,
        ),
    )


def asks_for_progress(days_ago: float, *, message: str | None = None) -> DemoStep:
    """Asks where a late order is."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services,
            HelpCommand(order=ref, details=CheckOrderProgressDetails(), idempotency_key=key, message=message),
            now=now,
        ),
    )


def misses_parcel(days_ago: float, parcel: int, *, message: str | None = None) -> DemoStep:
    """Reports a parcel, counted from 1, as not received."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services,
            HelpCommand(
                order=ref,
                details=ReportPackageNotReceivedDetails(
                    kind=PackageNotReceivedKind.NO_TRACKING_MOVEMENT, shipment_ids=(ShipmentId(str(parcel)),)
                ),
                idempotency_key=key,
                message=message,
            ),
            now=now,
        ),
    )


def asks_about_duty(days_ago: float, *, message: str | None = None) -> DemoStep:
    """Has a question about customs."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services,
            HelpCommand(
                order=ref,
                details=ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE),
                idempotency_key=key,
                message=message,
            ),
            now=now,
        ),
    )


def returns(days_ago: float, units: dict[int, int], reason: ReturnReason, *, message: str | None = None) -> DemoStep:
    """Sends back units by line, counted from 1."""
    items = tuple(
        ReturnItem(line_id=LineId(str(line)), quantity=quantity, reason=reason) for line, quantity in units.items()
    )
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services,
            HelpCommand(
                order=ref,
                details=ReturnOrReplaceItemsDetails(items=items, resolution=ReturnResolution.REFUND),
                idempotency_key=key,
                message=message,
            ),
            now=now,
        ),
    )


def cancels(days_ago: float, reason: CancelReason) -> DemoStep:
    """Cancels the order."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: file_help(
            services, HelpCommand(order=ref, details=CancelOrderDetails(reason=reason), idempotency_key=key), now=now
        ),
    )


def confirms(days_ago: float, parcel: int) -> DemoStep:
    """Confirms that a parcel, counted from 1, arrived."""
    return DemoStep(
        days_ago=days_ago,
        do=lambda services, ref, key, now: confirm_receipt(
            services, ConfirmReceipt(order=ref, idempotency_key=key, shipment_ids=(ShipmentId(str(parcel)),)), now=now
        ),
    )


def writes(days_ago: float, text: str) -> DemoStep:
    """Writes about the order's latest request."""

    def write(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        command = PostMessage(order=ref, idempotency_key=key, text=text, help_request_id=_latest(services, ref))
        return post_message(services, command, now=now)

    return DemoStep(days_ago=days_ago, do=write)


def is_written_to(days_ago: float, text: str, *, expects_answer: bool = False) -> DemoStep:
    """An agent writes about the order's latest request."""

    def reply_to(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest(services, ref)
        if latest is None:  # the shop's policy may not offer what was to be filed
            return None
        command = Reply(
            order=ref,
            by=AGENT,
            idempotency_key=key,
            help_request_id=latest,
            text=text,
            expects_answer=expects_answer,
        )
        return reply(services, command, now=now)

    return DemoStep(days_ago=days_ago, do=reply_to)


def is_claimed(days_ago: float) -> DemoStep:
    """An agent takes the order's latest request on."""

    def take_on(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest(services, ref)
        if latest is None:  # the shop's policy may not offer what was to be filed
            return None
        return claim(services, Claim(order=ref, by=AGENT, idempotency_key=key, help_request_id=latest), now=now)

    return DemoStep(days_ago=days_ago, do=take_on)


def withdraws_latest(days_ago: float) -> DemoStep:
    """Takes the order's latest request back."""

    def withdraw(services: Services, ref: OrderRef, key: str, now: datetime) -> object:
        latest = _latest(services, ref)
        if latest is None:  # the shop's policy may not offer what was to be filed
            return None
        command = WithdrawHelpRequest(order=ref, idempotency_key=key, help_request_id=latest)
        return withdraw_help_request(services, command, now=now)

    return DemoStep(days_ago=days_ago, do=withdraw)


def _latest(services: Services, ref: OrderRef) -> HelpRequestId | None:
    latest = services.store.help_requests(ref, first=1, after=None).items
    return latest[0].id if latest else None
