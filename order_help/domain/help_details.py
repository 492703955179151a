"""
What each kind of help request carries: what its form offers to choose from, and its details.

Rule: an action has one class of details here, which names it and is a member of HelpRequestDetails. DETAILS and CHOICES
follow from the classes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import ClassVar, Final, get_args

from order_help.domain.actions import HelpActionType
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.returns import Allocation
from order_help.domain.snapshot import Address
from order_help.domain.values import Value, field


class PaymentIssueKind(Enum):
    """What is wrong with the payment."""

    PAID_NOT_CONFIRMED = "PAID_NOT_CONFIRMED"
    CHARGED_TWICE = "CHARGED_TWICE"
    WRONG_AMOUNT = "WRONG_AMOUNT"
    PAYMENT_FAILED = "PAYMENT_FAILED"
    REFUND_MISSING = "REFUND_MISSING"
    OTHER = "OTHER"


class PackageNotReceivedKind(Enum):
    """What the shopper knows about the missing parcel."""

    NOT_ARRIVED = "NOT_ARRIVED"
    MARKED_DELIVERED = "MARKED_DELIVERED"
    NO_TRACKING_MOVEMENT = "NO_TRACKING_MOVEMENT"
    PARCEL_INCOMPLETE = "PARCEL_INCOMPLETE"


class CustomsDutyIssueKind(Enum):
    """What the question about customs is about."""

    DUTY_ESTIMATE = "DUTY_ESTIMATE"
    INVOICE_OR_DECLARATION = "INVOICE_OR_DECLARATION"
    TAX_NUMBER = "TAX_NUMBER"
    RESTRICTED_GOODS = "RESTRICTED_GOODS"
    OTHER = "OTHER"


class ReturnReason(Enum):
    """Why items are returned."""

    CHANGED_MIND = "CHANGED_MIND"
    DAMAGED = "DAMAGED"
    DEFECTIVE = "DEFECTIVE"
    WRONG_ITEM = "WRONG_ITEM"
    MISSING_PART = "MISSING_PART"
    NOT_AS_DESCRIBED = "NOT_AS_DESCRIBED"
    ARRIVED_LATE = "ARRIVED_LATE"
    OTHER = "OTHER"


class ReturnResolution(Enum):
    """What the shopper wants for the returned items."""

    REFUND = "REFUND"
    REPLACEMENT = "REPLACEMENT"


class CancelReason(Enum):
    """Why the order is cancelled."""

    CHANGED_MIND = "CHANGED_MIND"
    ORDERED_BY_MISTAKE = "ORDERED_BY_MISTAKE"
    FOUND_CHEAPER = "FOUND_CHEAPER"
    TOO_SLOW = "TOO_SLOW"
    PAYMENT_PROBLEM = "PAYMENT_PROBLEM"
    OTHER = "OTHER"


class ChangeShippingAddressDetails(Value):
    """The requested address, normalised for its country."""

    action: ClassVar = HelpActionType.CHANGE_SHIPPING_ADDRESS
    address: Address


class ResolvePaymentIssueDetails(Value):
    """What is wrong with the payment."""

    action: ClassVar = HelpActionType.RESOLVE_PAYMENT_ISSUE
    kind: PaymentIssueKind


class CheckOrderProgressDetails(Value):
    """
    The shipping date (UTC) that had passed when the request was filed; None before it is filed.

    `ship_by_day` is the last day on which the order was to be shipped.
    """

    action: ClassVar = HelpActionType.CHECK_ORDER_PROGRESS
    ship_by: datetime | None = None
    ship_by_day: date | None = None


class ReportPackageNotReceivedDetails(Value):
    """The parcels that did not arrive."""

    action: ClassVar = HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
    kind: PackageNotReceivedKind
    shipment_ids: tuple[ShipmentId, ...]


class ReportCustomsDutyIssueDetails(Value):
    """What the question about customs is about."""

    action: ClassVar = HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE
    kind: CustomsDutyIssueKind


class ReturnItem(Value):
    """The number of units (1 or more) of a line to return, and why."""

    line_id: LineId
    quantity: int
    reason: ReturnReason


class ReturnOrReplaceItemsDetails(Value):
    """
    The items to return, and what the shopper wants for them.

    `allocation` says from which parcels the units are; it is empty before the request is filed.
    """

    action: ClassVar = HelpActionType.RETURN_OR_REPLACE_ITEMS
    items: tuple[ReturnItem, ...]
    resolution: ReturnResolution
    allocation: Allocation = field(default_factory=dict)

    @property
    def quantities(self) -> Mapping[LineId, int]:
        """The units of each line; a line may occur in several items, with different reasons."""
        total: dict[LineId, int] = {}
        for item in self.items:
            total[item.line_id] = total.get(item.line_id, 0) + item.quantity
        return total


class CancelOrderDetails(Value):
    """Why the order is cancelled."""

    action: ClassVar = HelpActionType.CANCEL_ORDER
    reason: CancelReason


HelpRequestDetails = (
    ChangeShippingAddressDetails
    | ResolvePaymentIssueDetails
    | CheckOrderProgressDetails
    | ReportPackageNotReceivedDetails
    | ReportCustomsDutyIssueDetails
    | ReturnOrReplaceItemsDetails
    | CancelOrderDetails
)

DETAILS: Final[Mapping[HelpActionType, type[HelpRequestDetails]]] = MappingProxyType(
    {details.action: details for details in get_args(HelpRequestDetails)}
)
"""The class of the details of each action's requests."""


def _choices(details: type) -> Iterator[tuple[str, type[Enum]]]:
    """Yields the fields whose type is an enum, with those of the items that the details are a list of."""
    for each in fields(details):
        if isinstance(each.type, type) and issubclass(each.type, Enum):
            yield each.name, each.type
        for part in get_args(each.type):
            if isinstance(part, type) and is_dataclass(part):
                yield from _choices(part)


CHOICES: Final[Mapping[HelpActionType, Mapping[str, type[Enum]]]] = MappingProxyType(
    {action: dict(_choices(details)) for action, details in DETAILS.items()}
)
"""The enums that a shopper chooses from in each action's form, by input field."""


def chosen_once(details: HelpRequestDetails) -> Mapping[str, Enum]:
    """Returns what the shopper chose for the whole request, by field; choices for single items are left out."""
    values = {each.name: getattr(details, each.name) for each in fields(details)}
    return {name: value for name, value in values.items() if isinstance(value, Enum)}
