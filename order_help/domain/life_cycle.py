"""
The life cycle of a help request: all of its steps, as one table.

Rule 1: only these steps change the state of a request; a step that the table does not allow is refused.
Rule 2: an OPEN request has a deadline for the shop (`answer_by`), a request AWAITING_SHOPPER one for the shopper
(`reply_by`). Each step sets a new deadline; a settled request has none.
Rule 3: a request that had an effect on the order is never reopened. One that was approved without effect may be.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.shop_policy import WITH_EFFECT, PolicySettings
from order_help.domain.timeline import Author, FactKind
from order_help.domain.values import Value, replace


class Step(Enum):
    """A step in the life cycle of a request."""

    SETTLE_ITSELF = "SETTLE_ITSELF"
    ASK_BACK = "ASK_BACK"
    SHOPPER_ANSWERS = "SHOPPER_ANSWERS"
    APPROVE = "APPROVE"
    ANSWER = "ANSWER"
    DECLINE = "DECLINE"
    TIME_OUT = "TIME_OUT"
    WITHDRAW = "WITHDRAW"
    OVERTAKE = "OVERTAKE"
    REOPEN = "REOPEN"


class Transition(Value):
    """One row: the states before and after a step, who takes it, and the fact that it leaves in the timeline."""

    step: Step
    before: frozenset[HelpRequestState]
    after: HelpRequestState
    outcome: HelpRequestOutcome | None
    by: tuple[Author, ...]
    fact: FactKind


def _row(
    step: Step,
    before: tuple[HelpRequestState, ...],
    after: HelpRequestState,
    outcome: HelpRequestOutcome | None,
    by: tuple[Author, ...],
    fact: FactKind,
) -> Transition:
    return Transition(step=step, before=frozenset(before), after=after, outcome=outcome, by=by, fact=fact)


_OPEN, _AWAITING = HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER
_RESOLVED, _DECLINED = HelpRequestState.RESOLVED, HelpRequestState.DECLINED
_WITHDRAWN, _OVERTAKEN = HelpRequestState.WITHDRAWN, HelpRequestState.OVERTAKEN
_SHOPPER, _AGENT, _SHOP, _SERVICE = (Author.SHOPPER,), (Author.AGENT,), (Author.SHOP, Author.AGENT), (Author.SERVICE,)
_APPROVED, _ANSWERED = HelpRequestOutcome.APPROVED, HelpRequestOutcome.ANSWERED
_NO, _NO_REPLY = HelpRequestOutcome.DECLINED, HelpRequestOutcome.NO_REPLY
_BOTH = (_OPEN, _AWAITING)

# fmt: off
_TABLE: Final = (
    #    step                  from                    to           outcome     by         fact
    _row(Step.SETTLE_ITSELF,   (_OPEN,),               _RESOLVED,   _APPROVED,  _SHOPPER,  FactKind.REQUEST_APPROVED),
    _row(Step.ASK_BACK,        _BOTH,                  _AWAITING,   None,       _AGENT,    FactKind.MESSAGE_POSTED),
    _row(Step.SHOPPER_ANSWERS, (_AWAITING,),           _OPEN,       None,       _SHOPPER,  FactKind.MESSAGE_POSTED),
    _row(Step.APPROVE,         _BOTH,                  _RESOLVED,   _APPROVED,  _AGENT,    FactKind.REQUEST_APPROVED),
    _row(Step.ANSWER,          _BOTH,                  _RESOLVED,   _ANSWERED,  _AGENT,    FactKind.REQUEST_ANSWERED),
    _row(Step.DECLINE,         _BOTH,                  _DECLINED,   _NO,        _AGENT,    FactKind.REQUEST_DECLINED),
    _row(Step.TIME_OUT,        (_AWAITING,),           _RESOLVED,   _NO_REPLY,  _SERVICE,  FactKind.REQUEST_TIMED_OUT),
    _row(Step.WITHDRAW,        _BOTH,                  _WITHDRAWN,  None,       _SHOPPER,  FactKind.REQUEST_WITHDRAWN),
    _row(Step.OVERTAKE,        _BOTH,                  _OVERTAKEN,  None,       _SHOP,     FactKind.REQUEST_OVERTAKEN),
    _row(Step.REOPEN,          (_RESOLVED, _DECLINED), _OPEN,       None,       _AGENT,    FactKind.REQUEST_REOPENED),
)
# fmt: on

LIFE_CYCLE: Final[Mapping[Step, Transition]] = MappingProxyType({row.step: row for row in _TABLE})
"""Every step with its row, in the order in which the docs list them."""


def had_effect(request: HelpRequest) -> bool:
    """Whether this request changed the order: it was approved, and its action has an effect."""
    return request.outcome is HelpRequestOutcome.APPROVED and request.type in WITH_EFFECT


def allows(request: HelpRequest, step: Step) -> bool:
    """Whether the request may take this step in its current state."""
    if step is Step.REOPEN and had_effect(request):
        return False
    return request.state in LIFE_CYCLE[step].before


def settled(
    request: HelpRequest, step: Step, *, at: datetime, decline_reason: DeclineReason | None = None
) -> HelpRequest:
    """Returns the request after a step that settles it. Raises ValueError for other steps and for those not allowed."""
    after = _after(request, step)
    if after.is_open:
        raise ValueError(f"{step.value} settles nothing")
    return replace(after, closed_at=at, decline_reason=decline_reason)


def awaiting_answer(request: HelpRequest, step: Step, *, at: datetime, settings: PolicySettings) -> HelpRequest:
    """Returns the request after a step that leaves it open, with a new deadline. Raises ValueError for other steps."""
    after = _after(request, step)
    if not after.is_open:
        raise ValueError(f"{step.value} settles the request")
    if after.state is _AWAITING:
        return replace(after, reply_by=settings.ends(at, settings.close_unanswered_after))
    return replace(after, answer_by=settings.answer_by(at))


def _after(request: HelpRequest, step: Step) -> HelpRequest:
    if not allows(request, step):
        raise ValueError(f"{step.value} is no step from {request.state.value}")
    row = LIFE_CYCLE[step]
    return replace(
        request,
        state=row.after,
        outcome=row.outcome,
        answer_by=None,
        reply_by=None,
        closed_at=None,
        decline_reason=None,
        overdue_since=None,
        asked_in=None,
    )
