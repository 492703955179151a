from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.help_details import ReturnItem, ReturnOrReplaceItemsDetails, ReturnReason, ReturnResolution
from order_help.domain.order import Order
from order_help.domain.policy import Per
from order_help.domain.snapshot import NotReturnable
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.details_checks import MAX_ITEMS
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import BOTTLE, LAMP, NOW, TODAY, W1, an_item, services_for, shipped
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, a_line, a_parcel, allocated, an_order


def sent_back(store: MemoryOrderStore, *items: ReturnItem) -> Filed | Refusal:
    services, _ = services_for()
    commits = store.calls.count("commit")
    answer = file_help(
        replace(services, store=store),
        HelpCommand(
            order=W1, details=ReturnOrReplaceItemsDetails(items=items, resolution=ReturnResolution.REPLACEMENT)
        ),
        now=NOW,
    )
    assert store.calls.count("commit") - commits == isinstance(answer, Filed)
    return answer


def a_store(order: Order) -> MemoryOrderStore:
    _, store = services_for(order)
    return store


def problems(answer: Filed | Refusal) -> list[Problem]:
    assert isinstance(answer, InvalidInput)
    return list(answer.problems)


def test_what_left_can_be_sent_back_and_is_held_for_the_return() -> None:
    store = a_store(shipped())
    filed = sent_back(store, an_item("bottle", 1), an_item("lamp", 1))
    assert isinstance(filed, Filed)
    assert filed.request.details == ReturnOrReplaceItemsDetails(
        items=(an_item("bottle", 1), an_item("lamp", 1)),
        resolution=ReturnResolution.REPLACEMENT,
        allocation={**allocated("box", bottle=1), **allocated("bag", lamp=1)},
    )
    returns = filed.view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
    assert (returns.left_of(BOTTLE), returns.left_of(LAMP)) == (1, 0)
    assert returns.state is HelpActionState.AVAILABLE
    assert store.kept[W1].open_requests[0].quantities == {BOTTLE: 1, LAMP: 1}


def test_several_returns_may_be_open_until_nothing_is_left() -> None:
    store = a_store(shipped())
    assert isinstance(sent_back(store, an_item("bottle")), Filed)
    assert isinstance(sent_back(store, an_item("bottle"), an_item("lamp")), Filed)
    refused = sent_back(store, an_item("lamp"))
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.state is HelpActionState.IN_PROGRESS
    assert refused.availability.reason == Reason(code=ReasonCode.REQUEST_OPEN, at=NOW)
    assert len(store.requests) == 2


def test_a_line_may_go_back_for_different_reasons_at_once() -> None:
    store = a_store(shipped())
    filed = sent_back(store, an_item(reason=ReturnReason.DAMAGED), an_item(reason=ReturnReason.CHANGED_MIND))
    assert isinstance(filed, Filed)
    assert store.kept[W1].open_requests[0].quantities == {BOTTLE: 2}


def test_three_of_two_cannot_be_sent_back() -> None:
    assert problems(sent_back(a_store(shipped()), an_item("bottle", 3))) == [
        Problem(path="items.0.quantity", code=ProblemCode.TOO_MANY, params={"max": 2})
    ]
    both = sent_back(a_store(shipped()), an_item("bottle", 2), an_item("bottle", 1, ReturnReason.OTHER))
    assert problems(both) == [Problem(path="items.1.quantity", code=ProblemCode.TOO_MANY, params={"max": 2})]


def test_what_has_not_left_cannot_be_sent_back() -> None:
    order = an_order(shipments=(a_parcel("box", shipped_at=NOW, bottle=1), a_parcel("bag", shipped_at=None, lamp=1)))
    assert problems(sent_back(a_store(order), an_item("bottle", 2), an_item("lamp"))) == [
        Problem(path="items.0.quantity", code=ProblemCode.TOO_MANY, params={"max": 1}),
        Problem(
            path="items.1.lineId",
            code=ProblemCode.NOT_AVAILABLE,
            per=Per.LINE,
            reason=Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED),
        ),
    ]


def test_what_the_shop_does_not_take_back_is_refused_with_that_reason() -> None:
    lines = (a_line("bottle", 2), a_line("lamp", 1, not_returnable=NotReturnable.HYGIENE))
    order = replace(shipped(), snapshot=replace(shipped().snapshot, lines=lines))
    assert problems(sent_back(a_store(order), an_item("bottle"), an_item("lamp"))) == [
        Problem(
            path="items.1.lineId",
            code=ProblemCode.NOT_AVAILABLE,
            per=Per.LINE,
            reason=Reason(code=ReasonCode.NOT_RETURNABLE),
        )
    ]


def test_after_its_window_a_parcel_stays() -> None:
    order = an_order(
        shipments=(
            replace(a_parcel("box", shipped_at=NOW - 50 * DAY, bottle=2), delivered_at=NOW - 38 * DAY),
            a_parcel("bag", shipped_at=NOW, lamp=1),
        )
    )
    closed = Reason(code=ReasonCode.CLOSED, event=OrderEvent.RETURN_WINDOW_ENDED, at=TODAY)
    assert problems(sent_back(a_store(order), an_item("bottle"))) == [
        Problem(path="items.0.lineId", code=ProblemCode.NOT_AVAILABLE, per=Per.LINE, reason=closed)
    ]
    assert isinstance(sent_back(a_store(order), an_item("lamp")), Filed)


def test_all_that_is_wrong_is_named_at_once() -> None:
    store = a_store(shipped())
    twice = sent_back(store, an_item("bottle", 0), an_item("lamp", -1), an_item("bottle", 1))
    assert problems(twice) == [
        Problem(path="items.0.quantity", code=ProblemCode.TOO_FEW, params={"min": 1}),
        Problem(path="items.1.quantity", code=ProblemCode.TOO_FEW, params={"min": 1}),
        Problem(path="items.2.lineId", code=ProblemCode.DUPLICATE),
    ]
    assert "commit" not in store.calls
    unknown = sent_back(store, an_item("another"), an_item("bottle", 3))
    assert problems(unknown) == [
        Problem(path="items.0.lineId", code=ProblemCode.UNKNOWN),
        Problem(path="items.1.quantity", code=ProblemCode.TOO_MANY, params={"max": 2}),
    ]


@pytest.mark.parametrize(("count", "code"), [(0, ProblemCode.TOO_FEW), (MAX_ITEMS + 1, ProblemCode.TOO_MANY)])
def test_a_return_has_one_to_two_hundred_items(count: int, code: ProblemCode) -> None:
    refused = sent_back(a_store(shipped()), *(an_item(f"line-{number}") for number in range(count)))
    assert [(problem.path, problem.code) for problem in problems(refused)] == [("items", code)]


def test_before_anything_left_nothing_can_be_sent_back() -> None:
    refused = sent_back(a_store(an_order()), an_item("bottle"))
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.state is HelpActionState.NOT_YET
