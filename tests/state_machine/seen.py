"""What an agent who decides something had seen of an order's timeline, and what of the rest bears on the decision."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from tests.state_machine.known import Json
from tests.state_machine.reference_shared import CHANGED, INVALID, OPEN, Call, Decision

NO_ENTRY: Final = 0
"""What is given as seen that is no entry of any order; a number beyond the last is one that is not there yet."""

ADDS_TO: Final[Mapping[str, frozenset[str]]] = {
    "SHIPPED_THOUGH_CANCELLED": frozenset({"SHIPPED_THOUGH_CANCELLED", "PARCEL_SHIPPED", "HANDED_OVER", "PICKED_UP"}),
    "OVERSHIPPED": frozenset({"PARCEL_SHIPPED"}),
    "REVISION_REFUSED": frozenset({"REVISION_REFUSED"}),
    "NUMBER_CLAIMED": frozenset({"NUMBER_CLAIMED"}),
}
"""What may add something to an alert that the shop's own systems raise."""


def seen_through(order: Json, call: Call) -> int | None:
    """Returns the last entry that the agent had seen, or else that the desk has read; None if it is no entry."""
    if "seen" not in call.given:
        return int(order["read"]["DESK"][0])
    seen = int(call.given["seen"])
    return seen if 0 < seen <= len(order["entries"]) else None


def _missed(order: Json, seen: int, is_about: Callable[[str | None], bool]) -> datetime | None:
    """When the shopper wrote the first message after what was seen that is about this; None without one."""
    messages = [entry["message"] for entry in order["entries"][seen:] if entry["message"]]
    return next((message["at"] for message in messages if is_about(message["about"])), None)


def on_what_was_seen(call: Call, order: Json, request: Json, decide: Callable[[], Decision]) -> Decision:
    """
    Decides about a request, unless the shopper has written about it, or about the order, since what was seen.

    Who does not say what was seen is not refused: what nobody has read of the request is an alert then.
    """
    seen = seen_through(order, call)
    if seen is None:
        return INVALID, None
    if "seen" in call.given:
        missed = _missed(order, seen, lambda about: about in (request["id"], None))
        return decide() if missed is None else (CHANGED, None)
    code, effect = decide()
    missed = _missed(order, seen, lambda about: about == request["id"])
    if effect is None or missed is None:
        return code, effect
    at, then = missed, effect

    def effect_and_alert() -> str | None:
        order["unanswered_since"] = min(order["unanswered_since"] or at, at)
        return then()

    return code, effect_and_alert


def unanswered_after(order: Json, seen: int) -> datetime | None:
    """Since when messages of the order are unanswered once what was seen is answered; None: no longer."""
    since: datetime | None = order["unanswered_since"]
    is_open = [id_ for id_, request in order["requests"].items() if request["state"] in OPEN]
    missed = _missed(order, seen, lambda about: about not in is_open)
    return max(since, missed) if since and missed else None


def may_have_added(order: Json, seen: int, kind: str) -> bool:
    """Whether something came in after what was seen that may add to an alert of the shop's systems."""
    return any(entry["facts"] & ADDS_TO[kind] for entry in order["entries"][seen:])
