"""Generates the page on help actions: the policy table, the states by order status, and the states that never occur."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.policy import POLICY, HelpAction, LooksAt
from order_help.domain.reachable import unreachable_pairs
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.status import OrderStatus
from order_help.texts.english import ENGLISH
from tools.policy_docs.order_family import family_views

_LOOKS_AT: Final = {
    LooksAt.ORDER: "the order as a whole",
    LooksAt.PARCELS: "parcels",
    LooksAt.HAND_OVERS: "what is handed over or picked up",
}

Matrix = Mapping[tuple[OrderStatus, HelpActionType], frozenset[HelpActionState]]

_PAGE: Final = """\
<!-- `make docs` writes this page. -->
# Help actions

Everything on this page follows from the table in [order_help/domain/policy.py](../order_help/domain/policy.py).

![When each help link of a typical order is offered](windows.svg)

An order that is picked up has no parcel, so nothing of it can be sent elsewhere, held at a border or lost on its way:

![When each help link of an order that is picked up is offered](windows-pickup.svg)

## The table

An action is available once all events under *opens* have happened, until the first event under *closes* happens.
If the window applies per parcel or per line, the action is available while the window of one of them is open.
A line counts in each portion of the order in which it leaves: in each parcel, and as it is handed over or picked up.

{table}

An action that looks at two things has a window for each, one under the other. A window that looks at parcels knows
nothing else: where nothing of an order is sent in a parcel, the action is not applicable. Fees and services
(`fulfilment` `NONE`) count for nothing in any window.

`FULFILLED` means that the shop has done its part for every unit that was not taken off: it was shipped or handed over,
or it is ready to be picked up. `RETURNED_TO_SENDER` means that a parcel came back to the shop. It still counts as sent
for the windows that shipping closed, so that an agent decides what becomes of it.

*Instead* is the action that a refusal suggests if that one is available or in progress, and can help with the very
thing: while something of the order is still at the shop, no action about what left is suggested in place of one about
what is there.

## What each status offers

The states of each action in each order status. They were found by applying the policy to {views:,} views of generated
orders: paid and unpaid, released, cancelled, taken off, with shipped and unshipped parcels and parcels that came back,
with items that are downloaded or picked up, and with and without open requests. A request that leaving made impossible
is overtaken, so it is not open.

{matrix}

A date that is still to come when its snapshot is taken is a plan. It counts for nothing until its time comes; then it
happens, unless the order was cancelled before or the warehouse recorded something else. Only the date at which the
order was placed counts at once, however far the shop's clock is ahead. An action that the shop has switched off in
[its policy](policy.md) is not applicable in any status.

## What never happens

| action | is never | because |
|---|---|---|
{never}
"""


def help_matrix_page(settings: PolicySettings = DEFAULT_SETTINGS) -> str:
    """Returns the whole page in GitHub's Markdown."""
    matrix, views = states_by_status(settings)
    never = (
        f"| {ENGLISH.actions[action].title} | {_state(state)} | {why} |"
        for (action, state), why in unreachable_pairs(settings).items()
    )
    return _PAGE.format(
        table="\n".join(_table()), views=views, matrix="\n".join(_matrix(matrix)), never="\n".join(never)
    )


@cache
def states_by_status(settings: PolicySettings = DEFAULT_SETTINGS) -> tuple[Matrix, int]:
    """Returns the states of each action in each order status, and the number of views that were evaluated."""
    states: defaultdict[tuple[OrderStatus, HelpActionType], set[HelpActionState]] = defaultdict(set)
    views = 0
    for view in family_views(settings):
        views += 1
        for action, availability in view.actions.items():
            states[view.status, action].add(availability.state)
    return {cell: frozenset(found) for cell, found in states.items()}, views


def _table() -> Iterator[str]:
    yield "| link | action | opens | closes on the first of | looks at | runs per | shown on | instead |"
    yield "|---|---|---|---|---|---|---|---|"
    for action in POLICY.values():
        yield "| " + " | ".join(_cells(action)) + " |"


def _cells(action: HelpAction) -> Iterator[str]:
    yield ENGLISH.actions[action.type].title
    yield f"`{action.type.value}`"
    windows = action.windows.items()
    yield "<br>".join(_events(window.opens, " and ") for _, window in windows)
    yield "<br>".join(_events(window.closes, ", ") or "never" for _, window in windows)
    yield "<br>".join(_LOOKS_AT[looks_at] for looks_at, _ in windows)
    yield action.per.value.lower()
    yield ", ".join(page.value.lower() for page in action.pages)
    yield ENGLISH.actions[action.instead].title if action.instead else ""


def _matrix(matrix: Matrix) -> Iterator[str]:
    yield "| | " + " | ".join(ENGLISH.actions[action].title for action in POLICY) + " |"
    yield "|---" * (len(POLICY) + 1) + "|"
    for status in OrderStatus:
        cells = (_states(matrix[status, action]) for action in POLICY)
        yield f"| {ENGLISH.statuses[status]}<br>`{status.value}` | " + " | ".join(cells) + " |"


def _states(states: Iterable[HelpActionState]) -> str:
    helpful_first = (
        HelpActionState.AVAILABLE,
        HelpActionState.IN_PROGRESS,
        HelpActionState.NOT_YET,
        HelpActionState.CLOSED,
        HelpActionState.NOT_APPLICABLE,
    )
    return "<br>".join(
        f"**{_state(state)}**" if state is HelpActionState.AVAILABLE else _state(state)
        for state in sorted(states, key=helpful_first.index)
    )


def _state(state: HelpActionState) -> str:
    return state.value.replace("_", " ").lower()


def _events(events: tuple[OrderEvent, ...], joint: str) -> str:
    return joint.join(f"`{event.value}`" for event in events)
