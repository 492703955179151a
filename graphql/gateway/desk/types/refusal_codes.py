"""The codes of the desk's refusals."""

from enum import Enum


class DeskRefusalCode(Enum):
    """Why a mutation changed nothing. New values may be added: show `message` for unknown ones."""

    HELP_REQUEST_NOT_FOUND = "HELP_REQUEST_NOT_FOUND"
    ORDER_NOT_FOUND = "ORDER_NOT_FOUND"
    ORDER_AMBIGUOUS = "ORDER_AMBIGUOUS"
    ALREADY_CLAIMED = "ALREADY_CLAIMED"
    NOT_IN_THIS_STATE = "NOT_IN_THIS_STATE"
    HELP_ACTION_UNAVAILABLE = "HELP_ACTION_UNAVAILABLE"
    CHANGED_SINCE_SEEN = "CHANGED_SINCE_SEEN"
    ORDER_CANCELLED = "ORDER_CANCELLED"
    INVALID_INPUT = "INVALID_INPUT"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
