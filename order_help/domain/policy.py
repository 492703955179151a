"""
The policy: which help an order offers, and when.

Rule 1: only a row of this table decides whether help is available.
Rule 2: this file reads no clock and no store; judging.py gets the order and the time as arguments.
Rule 3: an action opens once all events of `opens` have happened, and closes on the first event of `closes`.
Rule 4: `per` says what a window belongs to: the ORDER as a whole, each PARCEL, or each LINE in its own portion: in
        its parcel, or as it is handed over. One request may be open per order, one per parcel, or one per remaining
        unit of a line.
Rule 5: a window looks at parcels, at what is handed over without one, or at the order as a whole. Where nothing is
        sent in a parcel, an action that looks at parcels alone is not applicable.
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.actions import HelpActionType, LookedUp, OrderEvent, OrderPage
from order_help.domain.values import Value
from order_help.domain.windows import Window


class Per(Enum):
    """What an action's window belongs to."""

    ORDER = "ORDER"
    PARCEL = "PARCEL"
    LINE = "LINE"


class LooksAt(LookedUp):
    """What a window looks at."""

    ORDER = "ORDER"  # the order as a whole
    PARCELS = "PARCELS"  # what is sent in parcels
    HAND_OVERS = "HAND_OVERS"  # what is handed over or picked up without a parcel


class HelpAction(Value):
    """
    The rows of the policy for one action.

    It has a window for each thing that it looks at. `instead` is the action to suggest when this one is not available.
    `overtaken_by` are the events of which the first makes the effect of an open request impossible. There are none for
    returns, and for questions, which have no effect.
    """

    type: HelpActionType
    windows: Mapping[LooksAt, Window]
    per: Per
    pages: tuple[OrderPage, ...]
    instead: HelpActionType | None
    overtaken_by: tuple[OrderEvent, ...]

    @property
    def is_about_what_waits(self) -> bool:
        """Whether it ends as things leave the shop, so that it is about what is still there."""
        return any(not _LEAVING.isdisjoint(window.closes) for window in self.windows.values())

    @property
    def is_about_what_left(self) -> bool:
        """Whether it begins as things leave the shop, so that it is about those."""
        return any(not _LEAVING.isdisjoint(window.opens) for window in self.windows.values())


_LEAVING: Final = frozenset({OrderEvent.FIRST_SHIPPED, OrderEvent.FIRST_HANDED_OVER, OrderEvent.FULFILLED})
"""The events with which something leaves the shop."""


class _Row(Value, kw_only=False):
    type: HelpActionType
    opens: tuple[OrderEvent, ...]
    closes: tuple[OrderEvent, ...]
    looks_at: LooksAt
    per: Per
    pages: tuple[OrderPage, ...]
    instead: HelpActionType | None
    overtaken_by: tuple[OrderEvent, ...]


# Short names that keep each row of the table on one line.
_CHANGE_ADDRESS = HelpActionType.CHANGE_SHIPPING_ADDRESS
_PAYMENT_ISSUE = HelpActionType.RESOLVE_PAYMENT_ISSUE
_PROGRESS = HelpActionType.CHECK_ORDER_PROGRESS
_NOT_RECEIVED = HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
_CUSTOMS_DUTY = HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE
_RETURN = HelpActionType.RETURN_OR_REPLACE_ITEMS
_CANCEL = HelpActionType.CANCEL_ORDER

_PLACED, _PAID, _SHIP_BY = OrderEvent.PLACED, OrderEvent.PAID, OrderEvent.SHIP_BY
_RELEASED, _SHIPPED, _HANDED = OrderEvent.RELEASED, OrderEvent.FIRST_SHIPPED, OrderEvent.FIRST_HANDED_OVER
_FULFILLED, _CANCELLED = OrderEvent.FULFILLED, OrderEvent.CANCELLED
_CAME_BACK, _RECEIVED = OrderEvent.RETURNED_TO_SENDER, OrderEvent.RECEIVED
_INQUIRY_ENDED, _RETURN_ENDED = OrderEvent.INQUIRY_TIME_ENDED, OrderEvent.RETURN_WINDOW_ENDED

_ORDER, _PARCELS, _HAND_OVERS = LooksAt.ORDER, LooksAt.PARCELS, LooksAt.HAND_OVERS
_LIST, _DETAILS = OrderPage.LIST, OrderPage.DETAILS

# fmt: off
_TABLE: Final = (
    #    action           opens               closes on the first of                       looks at     per         shown on           instead         overtaken by  # noqa: E501
    _Row(_CHANGE_ADDRESS, (_PLACED,),         (_RELEASED, _SHIPPED, _CANCELLED),           _PARCELS,    Per.ORDER,  (_DETAILS,),       _NOT_RECEIVED,  (_SHIPPED,)),  # noqa: E501
    _Row(_PAYMENT_ISSUE,  (_PLACED,),         (),                                          _ORDER,      Per.ORDER,  (_DETAILS,),       None,           ()),  # noqa: E501
    _Row(_PROGRESS,       (_PAID, _SHIP_BY),  (_FULFILLED, _CANCELLED),                    _ORDER,      Per.ORDER,  (_LIST, _DETAILS), _NOT_RECEIVED,  ()),  # noqa: E501
    _Row(_NOT_RECEIVED,   (_SHIPPED,),        (_CAME_BACK, _RECEIVED, _INQUIRY_ENDED),     _PARCELS,    Per.PARCEL, (_LIST, _DETAILS), None,           ()),  # noqa: E501
    _Row(_CUSTOMS_DUTY,   (_PAID,),           (_SHIPPED, _CANCELLED),                      _PARCELS,    Per.ORDER,  (_LIST, _DETAILS), None,           ()),  # noqa: E501
    _Row(_RETURN,         (_SHIPPED,),        (_CAME_BACK, _RETURN_ENDED),                 _PARCELS,    Per.LINE,   (_DETAILS,),       _PAYMENT_ISSUE, ()),  # noqa: E501
    _Row(_RETURN,         (_HANDED,),         (_RETURN_ENDED,),                            _HAND_OVERS, Per.LINE,   (_DETAILS,),       _PAYMENT_ISSUE, ()),  # noqa: E501
    _Row(_CANCEL,         (_PLACED,),         (_RELEASED, _SHIPPED, _HANDED, _CANCELLED),  _ORDER,      Per.ORDER,  (_DETAILS,),       _RETURN,        (_SHIPPED, _HANDED)),  # noqa: E501
)
# fmt: on


def _actions() -> dict[HelpActionType, HelpAction]:
    """Returns the rows of the table, with those of one action put together."""
    actions: dict[HelpActionType, HelpAction] = {}
    for row in _TABLE:
        before = actions[row.type].windows if row.type in actions else {}
        actions[row.type] = HelpAction(
            type=row.type,
            windows=MappingProxyType({**before, row.looks_at: Window(row.opens, row.closes)}),
            per=row.per,
            pages=row.pages,
            instead=row.instead,
            overtaken_by=row.overtaken_by,
        )
    return actions


POLICY: Final[Mapping[HelpActionType, HelpAction]] = MappingProxyType(_actions())
"""Every help action by its type, in the order in which links are shown."""
