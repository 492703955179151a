"""The values that a shopper chooses from when filing a request."""

from enum import Enum


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
