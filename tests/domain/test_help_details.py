import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import (
    CHOICES,
    DETAILS,
    CancelOrderDetails,
    CancelReason,
    CheckOrderProgressDetails,
    HelpRequestDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
    chosen_once,
)
from order_help.domain.ids import LineId

RETURN = ReturnOrReplaceItemsDetails(
    items=(ReturnItem(line_id=LineId("bottle"), quantity=1, reason=ReturnReason.DAMAGED),),
    resolution=ReturnResolution.REFUND,
)


def test_every_action_has_its_details_and_its_choices() -> None:
    assert list(DETAILS) == list(HelpActionType)
    assert set(CHOICES) == set(HelpActionType)


def test_choices_are_the_fields_of_the_details_and_of_their_items() -> None:
    assert CHOICES[HelpActionType.CHANGE_SHIPPING_ADDRESS] == {}
    assert CHOICES[HelpActionType.CANCEL_ORDER] == {"reason": CancelReason}
    assert CHOICES[HelpActionType.RETURN_OR_REPLACE_ITEMS] == {"reason": ReturnReason, "resolution": ReturnResolution}


@pytest.mark.parametrize(
    ("details", "chosen"),
    [
        (CheckOrderProgressDetails(), {}),
        (CancelOrderDetails(reason=CancelReason.OTHER), {"reason": CancelReason.OTHER}),
        (RETURN, {"resolution": ReturnResolution.REFUND}),
    ],
    ids=["nothing to choose", "a reason", "a reason for each item is not one for the request"],
)
def test_what_was_chosen_for_the_whole_request(details: HelpRequestDetails, chosen: dict[str, object]) -> None:
    assert chosen_once(details) == chosen
