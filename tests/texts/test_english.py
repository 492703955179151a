from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.help_details import CHOICES
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import OrderId, OrderRef
from order_help.domain.policy import POLICY, LooksAt, Per
from order_help.domain.snapshot import NotReturnable
from order_help.domain.status import OrderStatus, StatusDetail
from order_help.domain.timeline import DESK_ONLY, Author, FactKind
from order_help.domain.windows import ENDED_BY_CANCELLING, Window
from order_help.texts.english import ENGLISH
from order_help.texts.wording import ReasonKey
from tests.support.orders import JAMES

NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (ENGLISH.actions, HelpActionType),
        (ENGLISH.statuses, OrderStatus),
        (ENGLISH.request_states, HelpRequestState),
        (ENGLISH.request_outcomes, HelpRequestOutcome),
    ],
    ids=["actions", "statuses", "request states", "request outcomes"],
)
def test_every_value_has_a_text(texts: dict[Enum, str], wanted: type[Enum]) -> None:
    assert set(texts) - set(StatusDetail) == set(wanted)


def test_a_status_has_another_text_where_its_usual_name_would_say_something_else() -> None:
    assert set(ENGLISH.statuses) == {*OrderStatus, *StatusDetail}


def test_every_choice_has_a_label_and_no_label_is_left_over() -> None:
    choices = {value for fields in CHOICES.values() for kind in fields.values() for value in kind}

    assert set(ENGLISH.labels) == choices | set(NotReturnable) | set(DeclineReason)


def test_whatever_a_shopper_sees_happen_is_worded_and_nothing_is_left_over() -> None:
    worded = {kind for kind, _ in ENGLISH.timeline}
    assert worded == set(FactKind) - DESK_ONLY
    by_author = {(kind, author) for kind, author in ENGLISH.timeline if author is not None}
    assert by_author == {(FactKind.MESSAGE_POSTED, Author.SHOPPER), (FactKind.MESSAGE_POSTED, Author.AGENT)}


def test_the_labels_of_one_field_differ() -> None:
    for fields in CHOICES.values():
        for kind in fields.values():
            labels = [ENGLISH.labels[value] for value in kind]
            assert len(set(labels)) == len(labels)


def wanted_reasons() -> Iterator[tuple[Per, ReasonKey]]:
    """What the policy's rows can give as reasons: of the order always, and of what the window runs for."""
    for action in POLICY.values():
        for per in {Per.ORDER, action.per}:
            yield per, (ReasonCode.REQUEST_OPEN, None)
            yield per, (ReasonCode.NOT_OFFERED, None)
            for window in action.windows.values():
                yield from ((per, key) for key in reasons_of(window, per))
            if LooksAt.ORDER not in action.windows and action.per is not Per.LINE:
                yield per, (ReasonCode.NO_PARCEL, None)
        if action.per is Per.LINE:
            for per in (Per.ORDER, Per.LINE):
                yield per, (ReasonCode.NOTHING_LEFT, None)
                yield per, (ReasonCode.NOT_RETURNABLE, None)
            yield Per.LINE, (ReasonCode.TAKEN_OFF, None)
            yield Per.LINE, (ReasonCode.RETURNED, None)
            yield Per.ORDER, (ReasonCode.LIMIT_REACHED, None)


def reasons_of(window: Window, per: Per) -> Iterator[ReasonKey]:
    for event in window.closes:
        yield ReasonCode.CLOSED, event
    for event in window.opens:
        if event is not OrderEvent.PLACED or per is Per.ORDER:
            yield ReasonCode.NOT_OPEN_YET, event
        if event in ENDED_BY_CANCELLING and OrderEvent.CANCELLED not in window.closes:
            yield ReasonCode.CANNOT_OPEN, OrderEvent.CANCELLED


@pytest.mark.guarantee(
    "Help that is not available says why, since when, and names something else only if that helps now.", to="shoppers"
)
def test_every_reason_that_the_policy_can_give_has_a_sentence() -> None:
    missing = {(per, key) for per, key in wanted_reasons() if key not in ENGLISH.reasons[per]}

    assert missing == set()


def test_no_sentence_is_for_a_reason_that_the_policy_cannot_give() -> None:
    there = {(per, key) for per, reasons in ENGLISH.reasons.items() for key in reasons}

    assert there - set(wanted_reasons()) == set()


@pytest.mark.guarantee(
    "A refusal tells an agent the reason in words for agents, which are not the shopper's.", to="agents"
)
def test_every_reason_that_can_occur_has_a_sentence_for_agents_and_none_is_left_over() -> None:
    assert set(ENGLISH.desk_reasons) == {key for _, key in wanted_reasons()}


@pytest.mark.guarantee(
    "A refusal tells an agent the reason in words for agents, which are not the shopper's.", to="agents"
)
def test_agents_read_why_an_approval_is_impossible_and_not_what_the_shopper_reads() -> None:
    shipped = Reason(code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=NOON, day=NOON.date())
    confirmed = replace(shipped, event=OrderEvent.RECEIVED, confirmed=True)

    assert ENGLISH.desk_reason(shipped) == "A parcel left on November 4, 2026."
    assert ENGLISH.desk_reason(confirmed) == "The shopper confirmed on November 4, 2026 that it arrived."


@pytest.mark.guarantee(
    "Help that is not available says why, since when, and names something else only if that helps now.", to="shoppers"
)
def test_a_reason_says_since_when() -> None:
    reason = Reason(code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=NOON, day=NOON.date())

    assert ENGLISH.reason(reason) == "This order was shipped on November 4, 2026."


def test_a_reason_that_holds_for_a_part_of_the_order_speaks_of_that_part() -> None:
    left = Reason(code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=NOON, day=NOON.date(), in_part=True)
    waits = Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED, in_part=True)

    assert ENGLISH.reason(left) == "A part of the order was shipped on November 4, 2026."
    assert ENGLISH.reason(waits) == "The rest of this order is still to be shipped."
    planned = replace(waits, at=NOON, day=NOON.date())
    assert ENGLISH.reason(planned) == "The rest of this order is planned to be shipped on November 4, 2026."


def test_a_reason_without_a_date_names_none() -> None:
    reason = Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED)

    assert ENGLISH.reason(reason, Per.PARCEL) == "This parcel has not been shipped yet."


def test_what_is_unavailable_says_what_helps_instead() -> None:
    availability = Availability(
        order=OrderRef(customer_id=JAMES, id=OrderId("#W1")),
        type=HelpActionType.CANCEL_ORDER,
        pages=(),
        state=HelpActionState.CLOSED,
        reason=Reason(code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=NOON, day=NOON.date()),
        instead_try=HelpActionType.RETURN_OR_REPLACE_ITEMS,
    )

    assert ENGLISH.unavailable(availability) == (
        "This order was shipped on November 4, 2026. Try “Return & Replace” instead."
    )


def test_a_problem_names_its_bounds() -> None:
    assert ENGLISH.problem("TOO_MANY", {"max": 2}) == "This is too many: at most 2."
    assert ENGLISH.problem("INVALID", {}) == "This is not valid."
    assert ENGLISH.problem("INVALID", {"example": "10083"}) == "This is not valid. An example of what is: 10083"


def test_a_bound_is_counted_in_its_form() -> None:
    assert ENGLISH.problem("TOO_LONG", {"max": 1}) == "This is too long: at most 1 character."
    assert ENGLISH.problem("TOO_LONG", {"max": 4_000}) == "This is too long: at most 4,000 characters."
