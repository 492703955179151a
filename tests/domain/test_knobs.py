from datetime import timedelta

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings


def test_without_a_say_of_the_shop_the_designs_days_hold() -> None:
    assert DEFAULT_SETTINGS.ship_by_after_paid == timedelta(days=7)
    assert DEFAULT_SETTINGS.received_after_delivered == timedelta(days=7)
    assert DEFAULT_SETTINGS.inquiry_after_shipped == timedelta(days=90)
    assert DEFAULT_SETTINGS.return_after_received == timedelta(days=30)
    assert DEFAULT_SETTINGS.delivered_after_shipped == timedelta(days=45)
    assert DEFAULT_SETTINGS.answer_within == timedelta(hours=24)
    assert DEFAULT_SETTINGS.business_hours is None
    assert DEFAULT_SETTINGS.close_unanswered_after == timedelta(days=7)
    assert DEFAULT_SETTINGS.automatic == {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    assert DEFAULT_SETTINGS.switched_off == frozenset()


def test_a_shop_may_leave_everything_to_its_desk() -> None:
    assert PolicySettings(automatic=frozenset()).automatic == frozenset()


def test_a_question_cannot_answer_itself() -> None:
    with pytest.raises(ValueError, match="no effect that could settle itself: RESOLVE_PAYMENT_ISSUE"):
        PolicySettings(automatic=frozenset({HelpActionType.RESOLVE_PAYMENT_ISSUE, HelpActionType.CANCEL_ORDER}))
