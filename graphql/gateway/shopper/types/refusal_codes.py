"""The codes of the shopper's refusals."""

from enum import Enum


class RefusalCode(Enum):
    """Why a mutation changed nothing. New values may be added: show `message` for unknown ones."""

    HELP_ACTION_UNAVAILABLE = "HELP_ACTION_UNAVAILABLE"
    ORDER_NOT_FOUND = "ORDER_NOT_FOUND"
    ORDER_AMBIGUOUS = "ORDER_AMBIGUOUS"
    INVALID_INPUT = "INVALID_INPUT"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    RATE_LIMITED = "RATE_LIMITED"
