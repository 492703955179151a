"""Refusals: a command that is not carried out is answered with a value that has the reason."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from order_help.addresses.fields import FieldLabel
from order_help.domain.availability import Availability, OrderView, Reason
from order_help.domain.policy import Per
from order_help.domain.values import Value, field

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


class Problem(Value):
    """
    One thing that is wrong with an input; `path` names the field as the API does: "items.0.quantity".

    `reason` is why something is not available, and `per` tells what the reason is about: the order, a parcel or a line.
    """

    path: str
    code: ProblemCode
    params: Mapping[str, Param] = field(default_factory=dict)
    reason: Reason | None = None
    per: Per = Per.ORDER


class InvalidInput(Value, kw_only=False):
    """The input is wrong for this order; `problems` are all that were found."""

    problems: tuple[Problem, ...]


class OrderNotFound(Value, kw_only=False):
    """There is no such order, or it belongs to another customer; the two are not told apart."""


class OrderAmbiguous(Value, kw_only=False):
    """Several of the caller's orders have this number: `views`. The command must name one by its id."""

    views: tuple[OrderView, ...]


class HelpActionUnavailable(Value, kw_only=False):
    """The order does not offer this action now; `availability` has the reason."""

    availability: Availability
    view: OrderView


class IdempotencyKeyReused(Value, kw_only=False):
    """The idempotency key was used with another input."""

    key: str


class RateLimited(Value):
    """The rate limit is reached; the command may be sent again at `retry_at` (UTC)."""

    retry_at: datetime


Refusal = InvalidInput | OrderNotFound | OrderAmbiguous | HelpActionUnavailable | IdempotencyKeyReused | RateLimited
