"""The codes of refusals on the desk."""

from enum import Enum


class DeskRefusalCode(Enum):
    """Why a mutation did nothing. New values may come: match those you know, and show `message` for the rest."""

    HELP_REQUEST_NOT_FOUND = "HELP_REQUEST_NOT_FOUND"
    ORDER_NOT_FOUND = "ORDER_NOT_FOUND"
    ALREADY_CLAIMED = "ALREADY_CLAIMED"
    NOT_IN_THIS_STATE = "NOT_IN_THIS_STATE"
    HELP_ACTION_UNAVAILABLE = "HELP_ACTION_UNAVAILABLE"
    ORDER_CANCELLED = "ORDER_CANCELLED"
    INVALID_INPUT = "INVALID_INPUT"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
