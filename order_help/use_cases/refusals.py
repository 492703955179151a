"""Refusals: a command that is not carried out is answered with a value that has the reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from order_help.addresses.fields import FieldLabel
from order_help.domain.availability import Availability, OrderView, Reason
from order_help.domain.policy import Per

Param = str | int | FieldLabel


class ProblemCode(Enum):
    """The kinds of problems that an input field can have."""

    REQUIRED = "REQUIRED"  # params: example, where there is one
    TOO_LONG = "TOO_LONG"  # params: max, in characters
    TOO_MANY = "TOO_MANY"  # params: max
    TOO_FEW = "TOO_FEW"  # params: min
    TOO_LARGE = "TOO_LARGE"  # params: max, in megabytes of 1,024 kilobytes
    INVALID = "INVALID"  # params: example, allowed or nearest, where there is one; for a postal code of another place
    # also place, the field of the place, and the places that it belongs to, if they are few
    UNKNOWN = "UNKNOWN"  # the id names nothing of this order
    DUPLICATE = "DUPLICATE"
    NOT_AVAILABLE = "NOT_AVAILABLE"  # the problem has the reason
    ALREADY_RECEIVED = "ALREADY_RECEIVED"
    NOT_SHIPPED = "NOT_SHIPPED"
    NOT_ACCEPTED = "NOT_ACCEPTED"  # the shop takes no files of this type
    NOT_OPEN = "NOT_OPEN"  # the help request is already settled
    NOT_VERIFIED = "NOT_VERIFIED"  # the attachment is not uploaded, not checked yet, or rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """
    One thing that is wrong with an input; `path` names the field as the API does: "items.0.quantity".

    `reason` is why something is not available, and `per` tells what the reason is about: the order, a parcel or a line.
    """

    path: str
    code: ProblemCode
    params: Mapping[str, Param] = field(default_factory=dict)
    reason: Reason | None = None
    per: Per = Per.ORDER


@dataclass(frozen=True, slots=True)
class InvalidInput:
    """The input is wrong for this order; `problems` are all that were found."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class OrderNotFound:
    """There is no such order, or it belongs to another customer; the two are not told apart."""


@dataclass(frozen=True, slots=True)
class OrderAmbiguous:
    """Several of the caller's orders have this number: `views`. The command must name one by its id."""

    views: tuple[OrderView, ...]


@dataclass(frozen=True, slots=True)
class HelpActionUnavailable:
    """The order does not offer this action now; `availability` has the reason."""

    availability: Availability
    view: OrderView


@dataclass(frozen=True, slots=True)
class IdempotencyKeyReused:
    """The idempotency key was used with another input."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimited:
    """The rate limit is reached; the command may be sent again at `retry_at` (UTC)."""

    retry_at: datetime


Refusal = InvalidInput | OrderNotFound | OrderAmbiguous | HelpActionUnavailable | IdempotencyKeyReused | RateLimited
