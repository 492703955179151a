"""The codes of refusals."""

from enum import Enum


class RefusalCode(Enum):
    """Why a mutation did nothing. New values may come: match those you know, and show `message` for the rest."""

    HELP_ACTION_UNAVAILABLE = "HELP_ACTION_UNAVAILABLE"
    ORDER_NOT_FOUND = "ORDER_NOT_FOUND"
    INVALID_INPUT = "INVALID_INPUT"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    RATE_LIMITED = "RATE_LIMITED"
