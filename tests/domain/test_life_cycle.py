from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    CustomsDutyIssueKind,
    ReportCustomsDutyIssueDetails,
)
from order_help.domain.help_requests import (
    OPEN_STATES,
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.domain.life_cycle import LIFE_CYCLE, Step, allows, awaiting_answer, had_effect, settled
from order_help.domain.shop_policy import DEFAULT_SETTINGS, WITH_EFFECT, PolicySettings
from order_help.domain.timeline import CONVERSATION_FACTS, DESK_ONLY, Author, FactKind
from tests.support.orders import DAY, T0, TONIGHT, an_order

NOW = T0 + DAY
HOUR = timedelta(hours=1)
OPEN, AWAITING = HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER
RESOLVED, DECLINED = HelpRequestState.RESOLVED, HelpRequestState.DECLINED
WITHDRAWN, OVERTAKEN = HelpRequestState.WITHDRAWN, HelpRequestState.OVERTAKEN
APPROVED, ANSWERED = HelpRequestOutcome.APPROVED, HelpRequestOutcome.ANSWERED

LEADS_TO = {
    (Step.SETTLE_ITSELF, OPEN): RESOLVED,
    (Step.ASK_BACK, OPEN): AWAITING,
    (Step.ASK_BACK, AWAITING): AWAITING,
    (Step.SHOPPER_ANSWERS, AWAITING): OPEN,
    (Step.APPROVE, OPEN): RESOLVED,
    (Step.APPROVE, AWAITING): RESOLVED,
    (Step.ANSWER, OPEN): RESOLVED,
    (Step.ANSWER, AWAITING): RESOLVED,
    (Step.DECLINE, OPEN): DECLINED,
    (Step.DECLINE, AWAITING): DECLINED,
    (Step.TIME_OUT, AWAITING): RESOLVED,
    (Step.WITHDRAW, OPEN): WITHDRAWN,
    (Step.WITHDRAW, AWAITING): WITHDRAWN,
    (Step.OVERTAKE, OPEN): OVERTAKEN,
    (Step.OVERTAKE, AWAITING): OVERTAKEN,
    (Step.REOPEN, RESOLVED): OPEN,
    (Step.REOPEN, DECLINED): OPEN,
}
"""The life of a request in words, step by step: whatever is not here is refused."""

every_step = pytest.mark.parametrize("step", Step, ids=lambda step: step.value)
every_state = pytest.mark.parametrize("state", HelpRequestState, ids=lambda state: state.value)


def a_question(state: HelpRequestState = OPEN, outcome: HelpRequestOutcome | None = None) -> HelpRequest:
    """About customs, claimed by Ann, with every time and mark set that a step may have to clear."""
    return HelpRequest(
        id=HelpRequestId("R1"),
        order_id=an_order().id,
        type=HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE,
        state=state,
        details=ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.TAX_NUMBER),
        filed_at=T0,
        outcome=outcome,
        answer_by=T0 + HOUR,
        reply_by=T0 + HOUR,
        closed_at=None if state in OPEN_STATES else T0 + HOUR,
        decline_reason=DeclineReason.OTHER,
        overdue_since=T0 + HOUR,
        assignee=AgentName("ann"),
        message="DE123",
    )


def a_cancellation(state: HelpRequestState, outcome: HelpRequestOutcome | None) -> HelpRequest:
    details = CancelOrderDetails(reason=CancelReason.TOO_SLOW)
    return replace(a_question(state, outcome), type=HelpActionType.CANCEL_ORDER, details=details)


def settled_by(step: Step) -> Callable[[HelpRequest], HelpRequest]:
    return lambda request: settled(request, step, at=NOW)


def left_open_by(step: Step) -> Callable[[HelpRequest], HelpRequest]:
    return lambda request: awaiting_answer(request, step, at=NOW, settings=DEFAULT_SETTINGS)


def ends(step: Step) -> bool:
    return LIFE_CYCLE[step].after not in OPEN_STATES


# --- the table -----------------------------------------------------------------------------------------------------


@every_step
@every_state
def test_a_step_leads_where_the_issue_says_and_from_nowhere_else(step: Step, state: HelpRequestState) -> None:
    request = a_question(state)
    after = settled_by(step) if ends(step) else left_open_by(step)

    assert allows(request, step) is ((step, state) in LEADS_TO)
    if (step, state) in LEADS_TO:
        assert after(request).state is LEADS_TO[step, state]
    else:
        with pytest.raises(ValueError, match=f"{step.value} is no step from {state.value}"):
            after(request)


def test_every_step_has_its_row_and_every_state_is_reached() -> None:
    assert list(LIFE_CYCLE) == list(Step)
    assert all(row.step is step for step, row in LIFE_CYCLE.items())
    assert {OPEN} | {row.after for row in LIFE_CYCLE.values()} == set(HelpRequestState)  # it is filed as OPEN


def test_every_outcome_is_reached_and_only_what_is_settled_has_one() -> None:
    assert {row.outcome for row in LIFE_CYCLE.values()} == {None, *HelpRequestOutcome}
    assert all(row.outcome is None for row in LIFE_CYCLE.values() if row.after in OPEN_STATES)


def test_from_every_open_state_each_way_out_is_open() -> None:
    for state in OPEN_STATES:
        out = {row.after for row in LIFE_CYCLE.values() if state in row.before} - OPEN_STATES
        assert out == set(HelpRequestState) - OPEN_STATES


def test_what_was_withdrawn_or_overtaken_is_so_for_good() -> None:
    assert not [step for step in Step for state in (WITHDRAWN, OVERTAKEN) if allows(a_question(state), step)]


def test_the_outcomes_are_those_of_the_issue() -> None:
    assert {step: row.outcome for step, row in LIFE_CYCLE.items() if row.outcome} == {
        Step.SETTLE_ITSELF: APPROVED,
        Step.APPROVE: APPROVED,
        Step.ANSWER: ANSWERED,
        Step.DECLINE: HelpRequestOutcome.DECLINED,
        Step.TIME_OUT: HelpRequestOutcome.NO_REPLY,
    }


def test_each_step_leaves_the_fact_that_bears_its_name_and_that_both_sides_may_see() -> None:
    assert {step: row.fact for step, row in LIFE_CYCLE.items()} == {
        Step.SETTLE_ITSELF: FactKind.REQUEST_APPROVED,
        Step.ASK_BACK: FactKind.MESSAGE_POSTED,
        Step.SHOPPER_ANSWERS: FactKind.MESSAGE_POSTED,
        Step.APPROVE: FactKind.REQUEST_APPROVED,
        Step.ANSWER: FactKind.REQUEST_ANSWERED,
        Step.DECLINE: FactKind.REQUEST_DECLINED,
        Step.TIME_OUT: FactKind.REQUEST_TIMED_OUT,
        Step.WITHDRAW: FactKind.REQUEST_WITHDRAWN,
        Step.OVERTAKE: FactKind.REQUEST_OVERTAKEN,
        Step.REOPEN: FactKind.REQUEST_REOPENED,
    }
    assert {row.fact for row in LIFE_CYCLE.values()} <= CONVERSATION_FACTS - DESK_ONLY


def test_shoppers_decide_for_themselves_agents_for_the_shop_and_time_for_nobody() -> None:
    by = {step: set(row.by) for step, row in LIFE_CYCLE.items()}
    of_the_shopper = {Step.SETTLE_ITSELF, Step.SHOPPER_ANSWERS, Step.WITHDRAW}
    of_an_agent = {Step.ASK_BACK, Step.APPROVE, Step.ANSWER, Step.DECLINE, Step.REOPEN}
    assert {step for step, authors in by.items() if authors == {Author.SHOPPER}} == of_the_shopper
    assert {step for step, authors in by.items() if authors == {Author.AGENT}} == of_an_agent
    assert by[Step.TIME_OUT] == {Author.SERVICE}
    assert by[Step.OVERTAKE] == {Author.SHOP, Author.AGENT}


# --- what a step does to a request ---------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [step for step in Step if ends(step)], ids=lambda step: step.value)
def test_what_is_settled_has_no_time_running_and_keeps_what_it_was_about(step: Step) -> None:
    request = a_question(AWAITING if AWAITING in LIFE_CYCLE[step].before else OPEN)

    ended = settled(request, step, at=NOW)

    assert ended == replace(
        request,
        state=LIFE_CYCLE[step].after,
        outcome=LIFE_CYCLE[step].outcome,
        closed_at=NOW,
        answer_by=None,
        reply_by=None,
        overdue_since=None,
        decline_reason=None,
    )
    assert (ended.assignee, ended.message, ended.filed_at) == (request.assignee, request.message, T0)


def test_a_no_has_its_reason() -> None:
    assert settled(a_question(), Step.DECLINE, at=NOW, decline_reason=DeclineReason.TOO_LATE).decline_reason is (
        DeclineReason.TOO_LATE
    )


def test_while_it_is_open_the_shops_time_runs_and_while_it_awaits_the_shopper_the_shoppers() -> None:
    settings = PolicySettings(answer_within=timedelta(hours=5), close_unanswered_after=timedelta(days=3))

    waiting = awaiting_answer(a_question(), Step.ASK_BACK, at=NOW, settings=settings)
    answered = awaiting_answer(waiting, Step.SHOPPER_ANSWERS, at=NOW + DAY, settings=settings)

    assert (waiting.state, waiting.answer_by, waiting.reply_by) == (AWAITING, None, TONIGHT + (1 + 3) * DAY)
    assert (answered.state, answered.answer_by, answered.reply_by) == (OPEN, NOW + DAY + 5 * HOUR, None)
    assert waiting.overdue_since is None


def test_who_asks_back_again_gives_the_shopper_the_whole_time_again() -> None:
    waiting = awaiting_answer(a_question(), Step.ASK_BACK, at=NOW, settings=DEFAULT_SETTINGS)
    again = awaiting_answer(waiting, Step.ASK_BACK, at=NOW + DAY, settings=DEFAULT_SETTINGS)
    assert again.reply_by == TONIGHT + 2 * DAY + DEFAULT_SETTINGS.close_unanswered_after


def test_what_is_opened_again_is_as_new_and_has_the_whole_time_of_the_shop() -> None:
    declined = settled(a_question(), Step.DECLINE, at=NOW, decline_reason=DeclineReason.TOO_LATE)

    opened = awaiting_answer(declined, Step.REOPEN, at=NOW + DAY, settings=DEFAULT_SETTINGS)

    assert opened == replace(
        a_question(),
        answer_by=NOW + DAY + DEFAULT_SETTINGS.answer_within,
        reply_by=None,
        overdue_since=None,
        decline_reason=None,
    )


@pytest.mark.parametrize("step", [step for step in Step if not ends(step)], ids=lambda step: step.value)
def test_a_step_after_which_time_runs_settles_nothing(step: Step) -> None:
    (state, *_) = LIFE_CYCLE[step].before
    with pytest.raises(ValueError, match=f"{step.value} settles nothing"):
        settled(a_question(state), step, at=NOW)


@pytest.mark.parametrize("step", [step for step in Step if ends(step)], ids=lambda step: step.value)
def test_a_step_that_settles_leaves_no_time_running(step: Step) -> None:
    (state, *_) = LIFE_CYCLE[step].before
    with pytest.raises(ValueError, match=f"{step.value} settles the request"):
        awaiting_answer(a_question(state), step, at=NOW, settings=DEFAULT_SETTINGS)


# --- what had an effect --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", HelpActionType, ids=lambda action: action.value)
@pytest.mark.parametrize("outcome", [None, *HelpRequestOutcome])
def test_only_an_approval_of_what_can_have_an_effect_had_one_and_is_never_opened_again(
    action: HelpActionType, outcome: HelpRequestOutcome | None
) -> None:
    request = replace(a_question(RESOLVED, outcome), type=action)
    applied = outcome is APPROVED and action in WITH_EFFECT
    assert had_effect(request) is applied
    assert allows(request, Step.REOPEN) is not applied


@pytest.mark.parametrize("step", [Step.SETTLE_ITSELF, Step.APPROVE])
def test_a_cancelled_order_cannot_be_had_back_by_opening_the_request_again(step: Step) -> None:
    cancelled = settled(a_cancellation(OPEN, None), step, at=NOW)
    with pytest.raises(ValueError, match="REOPEN is no step"):
        awaiting_answer(cancelled, Step.REOPEN, at=NOW, settings=DEFAULT_SETTINGS)


@pytest.mark.parametrize("step", [Step.ANSWER, Step.DECLINE, Step.TIME_OUT])
def test_a_cancellation_without_effect_can_be_opened_again(step: Step) -> None:
    refused = settled(a_cancellation(AWAITING, None), step, at=NOW)
    assert awaiting_answer(refused, Step.REOPEN, at=NOW, settings=DEFAULT_SETTINGS).state is OPEN
