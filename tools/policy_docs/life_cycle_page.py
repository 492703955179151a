"""The page on the life of a help request: its table as a diagram, and in words."""

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
A request is changed by these steps and by nothing else; a step that the table does not have is refused.

```mermaid
{diagram}
```

| step | what happens | by | from | to | outcome | in the timeline |
|---|---|---|---|---|---|---|
{table}

While a request is `OPEN` the shop's time runs, until `answerBy`; while it is `AWAITING_SHOPPER` the shopper's does, and
when that is over the request is closed. Either begins anew with each step. How long they are is
[the shop's policy](policy.md).

`SETTLE_ITSELF` and `APPROVE` alone have an effect on the order, and what had one is never opened again. Before an agent
approves or opens something again it is judged anew: what the order no longer allows is refused with the reason, and a
cancellation or a change of address that a shipment has made impossible is `OVERTAKEN` by that.
"""

SAID: Final[Mapping[Step, str]] = MappingProxyType(
    {
        Step.SETTLE_ITSELF: "It is filed, and the shop's policy leaves the decision to nobody",
        Step.ASK_BACK: "An agent replies and expects an answer",
        Step.SHOPPER_ANSWERS: "The shopper writes about it",
        Step.APPROVE: "An agent does what was asked for",
        Step.ANSWER: "An agent resolves it, with an answer and without an effect",
        Step.DECLINE: "An agent says no, and why",
        Step.TIME_OUT: "The shopper has not answered in time",
        Step.WITHDRAW: "The shopper takes it back",
        Step.OVERTAKE: "What was asked for has become impossible: the order was shipped first",
        Step.REOPEN: "An agent opens again what had no effect",
    }
)
"""What each step is, in words."""

_BY: Final[Mapping[Author, str]] = MappingProxyType(
    {
        Author.SHOPPER: "the shopper",
        Author.AGENT: "an agent",
        Author.SHOP: "the shop's own systems",
        Author.SERVICE: "the passing of time",
    }
)


def life_cycle_page() -> str:
    """The whole page, in GitHub's Markdown."""
    return _PAGE.format(diagram="\n".join(_diagram()), table="\n".join(map(_row, LIFE_CYCLE.values())))


def _diagram() -> Iterator[str]:
    """As Mermaid has state diagrams: https://mermaid.js.org/syntax/stateDiagram.html"""
    yield "stateDiagram-v2"
    yield f"    [*] --> {HelpRequestState.OPEN.value}: FILE"
    for row in LIFE_CYCLE.values():
        for before in _in_order(row.before):
            yield f"    {before.value} --> {row.after.value}: {row.step.value}"
    left = {state for row in LIFE_CYCLE.values() for state in row.before}
    for state in _in_order(set(HelpRequestState) - left):
        yield f"    {state.value} --> [*]"


def _row(row: Transition) -> str:
    cells = (
        f"`{row.step.value}`",
        SAID[row.step],
        ", ".join(_BY[author] for author in row.by),
        ", ".join(f"`{state.value}`" for state in _in_order(row.before)),
        f"`{row.after.value}`",
        f"`{row.outcome.value}`" if row.outcome else "",
        f"`{row.fact.value}`",
    )
    return f"| {' | '.join(cells)} |"


def _in_order(states: Iterable[HelpRequestState]) -> list[HelpRequestState]:
    return sorted(states, key=list(HelpRequestState).index)
