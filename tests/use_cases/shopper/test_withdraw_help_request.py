from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import HelpRequestId
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.shopper.file_help import Filed
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from tests.support.commands import (
    BOTTLE,
    FILED,
    NOW,
    OF_ANOTHER,
    W1,
    W2,
    a_desk_for,
    an_open_request,
    services_for,
    with_open,
)
from tests.support.orders import DAY, T0, an_order

R1 = HelpRequestId("R1")
ASKED = WithdrawHelpRequest(order=W1, help_request_id=R1)


@pytest.mark.parametrize("state", [HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER])
def test_an_open_request_can_be_taken_back_and_filed_again(state: HelpRequestState) -> None:
    services, store = services_for()
    request = an_open_request(state=state)
    with_open(an_order(), store, request)
    answer = withdraw_help_request(services, ASKED, now=NOW)
    assert isinstance(answer, Withdrawn)
    assert answer.request == replace(
        request, state=HelpRequestState.WITHDRAWN, answer_by=None, closed_at=NOW, sequence=1
    )
    assert store.requests[R1] == answer.request
    assert answer.view.order.open_requests == ()
    assert answer.view.actions[HelpActionType.RESOLVE_PAYMENT_ISSUE].state is HelpActionState.AVAILABLE


def test_a_return_taken_back_lets_go_of_its_units() -> None:
    kind = FILED["return_or_replace_items"]
    services, _ = a_desk_for(kind)
    filed = kind.ask(services)
    assert isinstance(filed, Filed)
    assert filed.view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].left_of(BOTTLE) == 0
    answer = withdraw_help_request(services, replace(ASKED, help_request_id=filed.request.id), now=NOW)
    assert isinstance(answer, Withdrawn)
    assert answer.view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].left_of(BOTTLE) == 2


@pytest.mark.parametrize(
    "state",
    [
        HelpRequestState.RESOLVED,
        HelpRequestState.DECLINED,
        HelpRequestState.WITHDRAWN,
        HelpRequestState.OVERTAKEN,
    ],
)
def test_what_is_settled_stays_settled(state: HelpRequestState) -> None:
    services, store = services_for()
    with_open(an_order(), store, an_open_request(state=state, closed_at=T0))
    assert withdraw_help_request(services, ASKED, now=NOW) == InvalidInput(
        (Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN),)
    )
    assert store.calls == ["standing"]


def test_a_request_that_is_not_there_or_of_another_order_is_unknown() -> None:
    unknown = InvalidInput((Problem(path="helpRequestId", code=ProblemCode.UNKNOWN),))
    services, store = services_for(an_order())
    for its_order in (None, W2, OF_ANOTHER):
        if its_order:
            store.requests[R1] = an_open_request(order_id=its_order.id)
        assert withdraw_help_request(services, ASKED, now=NOW) == unknown
    assert "commit" not in store.calls


def test_a_request_that_was_settled_meanwhile_cannot_be_taken_back() -> None:
    services, store = services_for()
    order = with_open(an_order(), store, an_open_request())
    settled: list[bool] = []

    def settle(_: object) -> None:
        if not settled:
            settled.append(True)
            store.requests[R1] = an_open_request(state=HelpRequestState.RESOLVED, closed_at=NOW + DAY)
            store.put(replace(order, open_requests=(), version=2))

    store.before_commit = settle
    assert withdraw_help_request(services, ASKED, now=NOW) == InvalidInput(
        (Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN),)
    )
    assert store.requests[R1].state is HelpRequestState.RESOLVED
