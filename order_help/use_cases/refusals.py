"""Refusals: "no" is a value, with a reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from order_help.domain.availability import Availability, OrderView, Reason
from order_help.domain.ids import OrderNumber
from order_help.domain.policy import Per


class ProblemCode(Enum):
    """What is wrong with one field of an input."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"  # params: max, in characters
    TOO_MANY = "TOO_MANY"  # params: max
    TOO_FEW = "TOO_FEW"  # params: min
    TOO_LARGE = "TOO_LARGE"  # params: max, in megabytes of 1,024 kilobytes
    INVALID = "INVALID"  # params: example or allowed, where there is one
    UNKNOWN = "UNKNOWN"  # not an id of this order
    DUPLICATE = "DUPLICATE"
    NOT_AVAILABLE = "NOT_AVAILABLE"  # with the reason
    ALREADY_RECEIVED = "ALREADY_RECEIVED"
    NOT_SHIPPED = "NOT_SHIPPED"
    NOT_OPEN = "NOT_OPEN"  # the help request is settled already
    NOT_VERIFIED = "NOT_VERIFIED"  # the attachment was not uploaded, or is still being looked at, or was rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """
    One thing that is wrong with an input; `path` leads to the field by the API's names: "items.0.quantity".

    `reason` says why something is not available, and `per` of what: the order, one parcel or one line.
    """

    path: str
    code: ProblemCode
    params: Mapping[str, str | int] = field(default_factory=dict)
    reason: Reason | None = None
    per: Per = Per.ORDER


@dataclass(frozen=True, slots=True)
class InvalidInput:
    """The input cannot be right for this order; all problems found are named."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class OrderNotFound:
    """No such order, or another customer's: the same answer."""

    number: OrderNumber


@dataclass(frozen=True, slots=True)
class HelpActionUnavailable:
    """The order does not offer this action now; the judgement says why."""

    availability: Availability
    view: OrderView


@dataclass(frozen=True, slots=True)
class IdempotencyKeyReused:
    """The key stands for another input."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimited:
    """It was done as often as is allowed; once more will be at `retry_at`."""

    retry_at: datetime


Refusal = InvalidInput | OrderNotFound | HelpActionUnavailable | IdempotencyKeyReused | RateLimited
