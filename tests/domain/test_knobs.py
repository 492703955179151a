from datetime import timedelta

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.knobs import DEFAULT_KNOBS, Knobs


def test_without_a_say_of_the_shop_the_designs_days_hold() -> None:
    assert DEFAULT_KNOBS.ship_by_after_paid == timedelta(days=7)
    assert DEFAULT_KNOBS.received_after_delivered == timedelta(days=7)
    assert DEFAULT_KNOBS.inquiry_after_shipped == timedelta(days=90)
    assert DEFAULT_KNOBS.return_after_received == timedelta(days=30)
    assert DEFAULT_KNOBS.delivered_after_shipped == timedelta(days=45)
    assert DEFAULT_KNOBS.answer_within == timedelta(hours=24)
    assert DEFAULT_KNOBS.business_hours is None
    assert DEFAULT_KNOBS.close_unanswered_after == timedelta(days=7)
    assert DEFAULT_KNOBS.automatic == {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    assert DEFAULT_KNOBS.switched_off == frozenset()


def test_a_shop_may_leave_everything_to_its_desk() -> None:
    assert Knobs(automatic=frozenset()).automatic == frozenset()


def test_a_question_cannot_answer_itself() -> None:
    with pytest.raises(ValueError, match="no effect that could settle itself: RESOLVE_PAYMENT_ISSUE"):
        Knobs(automatic=frozenset({HelpActionType.RESOLVE_PAYMENT_ISSUE, HelpActionType.CANCEL_ORDER}))
