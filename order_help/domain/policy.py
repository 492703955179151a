"""
The policy: which help an order offers, and when.

Rule 1: only a row of this table decides whether help is available.
Rule 2: this file reads no clock and no store; availability.py gets the order and the time as arguments.
Rule 3: an action opens once all events of `opens` have happened, and closes on the first event of `closes`.
Rule 4: `per` says what a window belongs to: the ORDER as a whole, each PARCEL, or each LINE in its own parcel.
        One request may be open per order, one per parcel, or one per remaining unit of a line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.actions import HelpActionType, OrderEvent, OrderPage
from order_help.domain.windows import Window


class Per(Enum):
    """What an action's window belongs to."""

    ORDER = "ORDER"
    PARCEL = "PARCEL"
    LINE = "LINE"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAction:
    """
    One row of the policy.

    `instead` is the action to suggest when this one is not available. `overtaken_by` is the event that makes the effect
    of an open request impossible. It is None where no event does: for returns, and for questions, which have no effect.
    """

    type: HelpActionType
    window: Window
    per: Per
    pages: tuple[OrderPage, ...]
    instead: HelpActionType | None
    overtaken_by: OrderEvent | None


def _row(
    type_: HelpActionType,
    opens: tuple[OrderEvent, ...],
    closes: tuple[OrderEvent, ...],
    per: Per,
    pages: tuple[OrderPage, ...],
    instead: HelpActionType | None,
    overtaken_by: OrderEvent | None,
) -> HelpAction:
    return HelpAction(
        type=type_, window=Window(opens, closes), per=per, pages=pages, instead=instead, overtaken_by=overtaken_by
    )


# Short names that keep each row of the table on one line.
_CHANGE_ADDRESS = HelpActionType.CHANGE_SHIPPING_ADDRESS
_PAYMENT_ISSUE = HelpActionType.RESOLVE_PAYMENT_ISSUE
_PROGRESS = HelpActionType.CHECK_ORDER_PROGRESS
_NOT_RECEIVED = HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
_CUSTOMS_DUTY = HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE
_RETURN = HelpActionType.RETURN_OR_REPLACE_ITEMS
_CANCEL = HelpActionType.CANCEL_ORDER

_PLACED, _PAID, _SHIP_BY = OrderEvent.PLACED, OrderEvent.PAID, OrderEvent.SHIP_BY
_RELEASED, _LEFT, _ALL_LEFT = OrderEvent.RELEASED, OrderEvent.FIRST_SHIPPED, OrderEvent.FULLY_SHIPPED
_RECEIVED, _CANCELLED = OrderEvent.RECEIVED, OrderEvent.CANCELLED
_INQUIRY_ENDED, _RETURN_ENDED = OrderEvent.INQUIRY_TIME_ENDED, OrderEvent.RETURN_WINDOW_ENDED

_LIST, _DETAILS = OrderPage.LIST, OrderPage.DETAILS

# fmt: off
_TABLE: Final = (
    #    action           opens               closes on the first of           per         shown on           instead         overtaken by  # noqa: E501
    _row(_CHANGE_ADDRESS, (_PLACED,),         (_RELEASED, _LEFT, _CANCELLED),  Per.ORDER,  (_DETAILS,),       _NOT_RECEIVED,  _LEFT),  # noqa: E501
    _row(_PAYMENT_ISSUE,  (_PLACED,),         (),                              Per.ORDER,  (_DETAILS,),       None,           None),  # noqa: E501
    _row(_PROGRESS,       (_PAID, _SHIP_BY),  (_ALL_LEFT, _CANCELLED),         Per.ORDER,  (_DETAILS,),       _NOT_RECEIVED,  None),  # noqa: E501
    _row(_NOT_RECEIVED,   (_LEFT,),           (_RECEIVED, _INQUIRY_ENDED),     Per.PARCEL, (_LIST, _DETAILS), None,           None),  # noqa: E501
    _row(_CUSTOMS_DUTY,   (_PAID,),           (_LEFT, _CANCELLED),             Per.ORDER,  (_LIST, _DETAILS), None,           None),  # noqa: E501
    _row(_RETURN,         (_LEFT,),           (_RETURN_ENDED,),                Per.LINE,   (_DETAILS,),       _PAYMENT_ISSUE, None),  # noqa: E501
    _row(_CANCEL,         (_PLACED,),         (_RELEASED, _LEFT, _CANCELLED),  Per.ORDER,  (_DETAILS,),       _RETURN,        _LEFT),  # noqa: E501
)
# fmt: on

POLICY: Final[Mapping[HelpActionType, HelpAction]] = MappingProxyType({action.type: action for action in _TABLE})
"""Every help action by its type, in the order in which links are shown."""
