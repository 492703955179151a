"""
Which states each help action can reach, derived from the policy's table and the policy settings.

Rule 1: an action without closing events is never CLOSED.
Rule 2: an action is NOT_APPLICABLE only if a cancellation can prevent one of its opening events without closing the
        action itself, or if it looks at parcels or at what is handed over: an order may have none, or none left.
Rule 3: every action can be IN_PROGRESS: while a revision of the order is refused, no request settles itself.
Rule 4: every action can be AVAILABLE; it can be NOT_YET unless it opens as the order is placed.
Rule 5: an action that the shop has switched off is always NOT_APPLICABLE.

These rules assume that the settings of an order never change: a request filed under other settings stays open.
"""

from collections.abc import Iterator, Mapping

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.policy import POLICY, HelpAction, LooksAt
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.windows import ENDED_BY_CANCELLING

Pair = tuple[HelpActionType, HelpActionState]


def reachable_pairs(
    settings: PolicySettings = DEFAULT_SETTINGS, policy: Mapping[HelpActionType, HelpAction] = POLICY
) -> frozenset[Pair]:
    """Returns each action paired with each state that some order can show at some time."""
    unreachable = unreachable_pairs(settings, policy)
    return frozenset((action, state) for action in policy for state in HelpActionState) - unreachable.keys()


def unreachable_pairs(
    settings: PolicySettings = DEFAULT_SETTINGS, policy: Mapping[HelpActionType, HelpAction] = POLICY
) -> Mapping[Pair, str]:
    """Returns the other pairs with the reason in a sentence, in the table's order; for the docs, not for shoppers."""
    return {(action.type, state): why for action in policy.values() for state, why in _unreachable(action, settings)}


def _unreachable(action: HelpAction, settings: PolicySettings) -> Iterator[tuple[HelpActionState, str]]:
    if action.type in settings.switched_off:
        for state in HelpActionState:
            if state is not HelpActionState.NOT_APPLICABLE:
                yield state, "The shop does not offer it."
        return
    if all(set(window.opens) == {OrderEvent.PLACED} for window in action.windows.values()):
        yield HelpActionState.NOT_YET, "It opens as the order is placed, and an order that is known was placed."
    if not any(window.closes for window in action.windows.values()):
        yield HelpActionState.CLOSED, "It never closes."
    why = _always_applicable(action)
    if why:
        yield HelpActionState.NOT_APPLICABLE, why


def _always_applicable(action: HelpAction) -> str | None:
    window = action.windows.get(LooksAt.ORDER)
    if window is None:
        return None  # nothing of the order may be sent in a parcel, and units to return run out
    preventable = [event.value for event in window.opens if event in ENDED_BY_CANCELLING]
    if not preventable:
        opens = " and ".join(event.value for event in window.opens)
        return f"Cancelling does not prevent {opens}, and what it acts on never runs out."
    if OrderEvent.CANCELLED in window.closes:
        return f"Only cancelling prevents {' and '.join(preventable)}, and it closes the action itself."
    return None
