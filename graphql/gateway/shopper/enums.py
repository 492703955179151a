"""The enums that only the shopper's schema has, with a description for each value."""

from gateway.shopper.types.refusal_codes import RefusalCode
from gateway.types.enums import describe

describe(
    RefusalCode,
    {
        RefusalCode.HELP_ACTION_UNAVAILABLE: "The order does not offer this now; `action` says why.",
        RefusalCode.ORDER_NOT_FOUND: "The viewer has no such order.",
        RefusalCode.INVALID_INPUT: "The input cannot be right for this order; `problems` name the fields.",
        RefusalCode.IDEMPOTENCY_KEY_REUSED: "The idempotency key stands for another input.",
        RefusalCode.RATE_LIMITED: "It was done as often as is allowed for now; `retryAt` says when it may be again.",
    },
)
