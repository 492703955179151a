from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, ReasonCode
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ReturnOrReplaceItemsDetails,
    ReturnResolution,
)
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.refusals import StepNotAllowed
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.ports import Commit
from order_help.use_cases.refusals import HelpActionUnavailable
from tests.support.commands import FILED, NOW, W1, an_item, an_open_request, shipped
from tests.support.desk_commands import R1, R2, a_desk_with
from tests.support.desk_words import ANN
from tests.support.orders import DAY, T0, allocated, an_order, approved_return

REOPEN = Reopen(order=W1.id, by=ANN, help_request_id=R1)


def settled(outcome: HelpRequestOutcome = HelpRequestOutcome.ANSWERED, **differently: Any) -> HelpRequest:
    declined = outcome is HelpRequestOutcome.DECLINED
    return an_open_request(
        state=HelpRequestState.DECLINED if declined else HelpRequestState.RESOLVED,
        outcome=outcome,
        decline_reason=DeclineReason.OTHER if declined else None,
        answer_by=None,
        closed_at=T0 + DAY,
        **differently,
    )


def a_return(bottles: int, **differently: Any) -> dict[str, Any]:
    details = ReturnOrReplaceItemsDetails(
        items=(an_item(quantity=bottles),), resolution=ReturnResolution.REFUND, allocation=allocated(bottle=bottles)
    )
    return {"type": HelpActionType.RETURN_OR_REPLACE_ITEMS, "details": details, **differently}


CANCEL = {"type": HelpActionType.CANCEL_ORDER, "details": CancelOrderDetails(reason=CancelReason.TOO_SLOW)}


@pytest.mark.parametrize("outcome", HelpRequestOutcome, ids=lambda outcome: outcome.value)
def test_a_settled_question_awaits_the_shop_again_whatever_it_came_to(outcome: HelpRequestOutcome) -> None:
    services, store = a_desk_with(settled(outcome))
    done = reopen(services, REOPEN, now=NOW)
    assert isinstance(done, Done)
    assert done.request == store.requests[R1] == an_open_request(answer_by=NOW + DAY, sequence=1)
    assert store.kept[W1].open_requests == (store.requests[R1].summary(),)
    assert store.kept[W1].conversation.addressed.shopper == 1


@pytest.mark.guarantee(
    "A request is opened again only if it had no effect and no other one has taken its place.", to="agents"
)
@pytest.mark.parametrize(
    ("differently", "order"), [(CANCEL, an_order()), (a_return(2), shipped())], ids=["cancel", "return"]
)
def test_what_had_an_effect_stays_settled_and_what_had_none_does_not(differently: dict[str, Any], order: Order) -> None:
    approved = settled(HelpRequestOutcome.APPROVED, **differently)
    services, store = a_desk_with(approved, order=order)
    assert reopen(services, REOPEN, now=NOW) == StepNotAllowed(
        approved, Step.REOPEN, services.view(store.kept[W1], now=NOW)
    )
    services, _ = a_desk_with(settled(HelpRequestOutcome.DECLINED, **differently), order=order)
    assert isinstance(reopen(services, REOPEN, now=NOW), Done)


def test_what_was_opened_again_can_be_approved_and_then_never_again() -> None:
    services, store = a_desk_with(settled(HelpRequestOutcome.DECLINED, **CANCEL))
    assert isinstance(reopen(services, REOPEN, now=NOW), Done)
    assert isinstance(approve(services, Approve(order=W1.id, by=ANN, help_request_id=R1), now=NOW), Done)
    assert store.kept[W1].cancelled_at == NOW
    assert isinstance(reopen(services, REOPEN, now=NOW), StepNotAllowed)


def test_one_that_was_filed_since_has_taken_its_place() -> None:
    services, store = a_desk_with(settled(), an_open_request("R2"))
    refused = reopen(services, REOPEN, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.state is HelpActionState.IN_PROGRESS
    assert [known.id for known in refused.availability.open_requests] == [R2]
    assert store.requests[R1] == settled()


def test_one_that_is_filed_between_looking_and_committing_has_too() -> None:
    kind = FILED["resolve_payment_issue"]
    services, store = a_desk_with(settled())

    def files_another(_: Commit) -> None:
        store.before_commit = lambda _: None
        kind.ask(services)

    store.before_commit = files_another
    assert isinstance(reopen(services, REOPEN, now=NOW), HelpActionUnavailable)
    assert len(store.kept[W1].open_requests) == 1


@pytest.mark.parametrize("held", ["open", "approved"])
def test_units_that_went_into_another_return_are_not_there_twice(held: str) -> None:
    others = [an_open_request("R2", **a_return(1))] if held == "open" else []
    order = shipped() if held == "open" else replace(shipped(), approved_returns=approved_return(bottle=1))
    services, store = a_desk_with(settled(HelpRequestOutcome.DECLINED, **a_return(2)), *others, order=order)
    refused = reopen(services, REOPEN, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason is not None
    assert refused.availability.reason.code is ReasonCode.NOTHING_LEFT
    assert not store.requests[R1].is_open


def test_what_shipped_cannot_be_cancelled_any_more() -> None:
    services, store = a_desk_with(settled(HelpRequestOutcome.DECLINED, **CANCEL), order=shipped())
    refused = reopen(services, REOPEN, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.state is HelpActionState.CLOSED
    assert store.entries == {}
