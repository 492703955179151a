"""Generates the page on the life cycle of a help request: its table as a diagram and in words."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from order_help.domain.help_requests import HelpRequestState
from order_help.domain.life_cycle import LIFE_CYCLE, Step, Transition
from order_help.domain.timeline import Author

_PAGE: Final = """\
<!-- `make docs` writes this page. -->
# The life of a help request

Everything on this page follows from the table in [order_help/domain/life_cycle.py](../order_help/domain/life_cycle.py).
Only these steps change a request; any other step is refused.

```mermaid
{diagram}
```

| step | what happens | by | from | to | outcome | in the timeline |
|---|---|---|---|---|---|---|
{table}

While a request is `OPEN`, the shop has until `answerBy` to answer. While it is `AWAITING_SHOPPER`, the shopper has
until `replyBy` to reply, which is the end of a day of the shop; then the request is closed. Each step starts these
periods anew.
[The shop's policy](policy.md) sets their lengths.

Only `SETTLE_ITSELF` and `APPROVE` change the order, and a request that changed it cannot be reopened. When an agent
approves or reopens a request, the order is checked again: what it no longer allows is refused with the reason, and a
cancellation or a change of address that a shipment has made impossible becomes `OVERTAKEN`. A shipment that is only
planned makes nothing impossible before its time.

While a [revision of the order is refused](orders.md#when-a-revision-is-refused), no request takes the step
`SETTLE_ITSELF`: an agent decides on it, since the revision may say that the order was shipped.
"""

DESCRIPTIONS: Final[Mapping[Step, str]] = MappingProxyType(
    {
        Step.SETTLE_ITSELF: "It is filed, and the shop's policy approves it without an agent",
        Step.ASK_BACK: "An agent replies and expects an answer",
        Step.SHOPPER_ANSWERS: "The shopper writes about it",
        Step.APPROVE: "An agent approves it, which carries it out",
        Step.ANSWER: "An agent resolves it with an answer, which does not change the order",
        Step.DECLINE: "An agent declines it with a reason",
        Step.TIME_OUT: "The shopper has not replied in time",
        Step.WITHDRAW: "The shopper withdraws it",
        Step.OVERTAKE: "It has become impossible, because the order was shipped first",
        Step.REOPEN: "An agent reopens a request that did not change the order",
    }
)
"""The description of each step."""

_BY: Final[Mapping[Author, str]] = MappingProxyType(
    {
        Author.SHOPPER: "the shopper",
        Author.AGENT: "an agent",
        Author.SHOP: "the shop's own systems",
        Author.SERVICE: "the passing of time",
    }
)


def life_cycle_page() -> str:
    """Returns the whole page in GitHub's Markdown."""
    return _PAGE.format(diagram="\n".join(_diagram()), table="\n".join(map(_row, LIFE_CYCLE.values())))


def _diagram() -> Iterator[str]:
    """Yields a state diagram in Mermaid's syntax: https://mermaid.js.org/syntax/stateDiagram.html"""
    yield "stateDiagram-v2"
    yield f"    [*] --> {HelpRequestState.OPEN.value}: FILE"
    for row in LIFE_CYCLE.values():
        for before in _in_order(row.before):
            yield f"    {before.value} --> {row.after.value}: {row.step.value}"
    not_final = {state for row in LIFE_CYCLE.values() for state in row.before}
    for state in _in_order(set(HelpRequestState) - not_final):
        yield f"    {state.value} --> [*]"


def _row(row: Transition) -> str:
    cells = (
        f"`{row.step.value}`",
        DESCRIPTIONS[row.step],
        ", ".join(_BY[author] for author in row.by),
        ", ".join(f"`{state.value}`" for state in _in_order(row.before)),
        f"`{row.after.value}`",
        f"`{row.outcome.value}`" if row.outcome else "",
        f"`{row.fact.value}`",
    )
    return f"| {' | '.join(cells)} |"


def _in_order(states: Iterable[HelpRequestState]) -> list[HelpRequestState]:
    return sorted(states, key=list(HelpRequestState).index)
