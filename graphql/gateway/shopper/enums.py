"""The enums of the shopper's schema only, with a description for each value."""

from gateway.shopper.types.refusal_codes import RefusalCode
from gateway.types.enums import describe

describe(
    RefusalCode,
    {
        RefusalCode.HELP_ACTION_UNAVAILABLE: "The order does not offer this action now; `action` says why.",
        RefusalCode.ORDER_NOT_FOUND: "The viewer has no order with this id or number.",
        RefusalCode.ORDER_AMBIGUOUS: "Several of the viewer's orders, listed in `orders`, have this number.",
        RefusalCode.INVALID_INPUT: "The input is invalid for this order; `problems` lists the fields.",
        RefusalCode.IDEMPOTENCY_KEY_REUSED: "The idempotency key was already used with another input.",
        RefusalCode.RATE_LIMITED: "The rate limit is reached; retry at `retryAt`.",
    },
)
