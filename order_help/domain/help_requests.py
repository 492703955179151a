"""
Help requests: their states and outcomes. help_details.py has the details of each action.

A request is open while it is OPEN or AWAITING_SHOPPER, and settled afterwards. Only an approved request has an effect
on the order, and only open and approved returns reserve units.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final
from zoneinfo import ZoneInfo

from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import AttachedFile
from order_help.domain.help_details import (
    HelpRequestDetails,
    ReportPackageNotReceivedDetails,
    ReturnOrReplaceItemsDetails,
)
from order_help.domain.ids import AgentName, HelpRequestId, LineId, OrderId, ShipmentId
from order_help.domain.local_days import last_day_before
from order_help.domain.returns import Allocation, quantities
from order_help.domain.values import PartlyCompared, Value, field, replace


class HelpRequestState(Enum):
    """The state of a request."""

    OPEN = "OPEN"
    AWAITING_SHOPPER = "AWAITING_SHOPPER"
    RESOLVED = "RESOLVED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    OVERTAKEN = "OVERTAKEN"  # its effect became impossible: the order shipped first


class HelpRequestOutcome(Enum):
    """How a request was settled."""

    APPROVED = "APPROVED"
    ANSWERED = "ANSWERED"
    DECLINED = "DECLINED"
    NO_REPLY = "NO_REPLY"


class DeclineReason(Enum):
    """Why the shop declined a request."""

    TOO_LATE = "TOO_LATE"
    OUTSIDE_POLICY = "OUTSIDE_POLICY"
    NOT_POSSIBLE = "NOT_POSSIBLE"
    MISSING_INFORMATION = "MISSING_INFORMATION"
    DUPLICATE = "DUPLICATE"
    OTHER = "OTHER"


MAX_SENT_FILES: Final = 20
"""The files of the shop that a return keeps, the newest; the order's timeline has all of them."""

OPEN_STATES: Final = frozenset({HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER})


class HelpRequestSummary(Value):
    """
    An open request as its order keeps it.

    It is enough to decide availability and to list the request without another read.
    """

    id: HelpRequestId
    type: HelpActionType
    state: HelpRequestState
    filed_at: datetime
    answer_by: datetime | None
    reply_by: datetime | None = None
    shipment_ids: tuple[ShipmentId, ...] = ()  # set for REPORT_PACKAGE_NOT_RECEIVED
    allocation: Allocation = field(default_factory=dict)  # set for RETURN_OR_REPLACE_ITEMS

    @property
    def quantities(self) -> Mapping[LineId, int]:
        """The units of each line that this request asks back."""
        return quantities(self.allocation)

    def is_late(self, now: datetime) -> bool:
        """The same as `HelpRequest.is_late`."""
        return _is_late(self.state, self.answer_by, now)

    @property
    def can_withdraw(self) -> bool:
        """The same as `HelpRequest.can_withdraw`."""
        return self.state in OPEN_STATES

    @property
    def can_reply(self) -> bool:
        """The same as `HelpRequest.can_reply`."""
        return self.state in OPEN_STATES


class HelpRequest(PartlyCompared):
    """
    One request, filed by exactly one mutation.

    `message` is the shopper's own text, up to 4,000 characters. While the request is OPEN, the shop aims to answer by
    `answer_by`; while it is AWAITING_SHOPPER, the shopper can answer until `reply_by`, the end of the shop's day in
    `zone`. `overdue_since` is the deadline that the shop missed, once the request is marked so; `assignee` is the agent
    who works on it. `sent_files` are those that agents sent with messages about a return, such as its label, oldest
    first. `sequence` is that of the entry of its latest change in the order's timeline, and `asked_in` that of the
    entry in which the shop asked what it now awaits an answer to: None unless the request is AWAITING_SHOPPER, and of
    one that was asked before this was kept. `stored` is for the store alone, as that of an order. All times are in UTC.
    """

    NOT_COMPARED = frozenset({"stored"})

    id: HelpRequestId
    order_id: OrderId
    type: HelpActionType
    state: HelpRequestState
    details: HelpRequestDetails
    filed_at: datetime
    outcome: HelpRequestOutcome | None = None
    answer_by: datetime | None = None
    closed_at: datetime | None = None
    message: str | None = None
    attachments: tuple[AttachedFile, ...] = ()
    reply_by: datetime | None = None
    decline_reason: DeclineReason | None = None
    assignee: AgentName | None = None
    overdue_since: datetime | None = None
    sequence: int = 0
    asked_in: int | None = None
    time_zone: str = "UTC"
    sent_files: tuple[AttachedFile, ...] = ()
    stored: object = None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES

    def is_late(self, now: datetime) -> bool:
        """Whether the shop has not answered in time: the request is OPEN, and its `answer_by` has passed."""
        return _is_late(self.state, self.answer_by, now)

    @property
    def reply_by_day(self) -> date | None:
        """The last day on which the shopper can answer; None if no answer is awaited."""
        return last_day_before(self.reply_by, ZoneInfo(self.time_zone)) if self.reply_by else None

    @property
    def can_withdraw(self) -> bool:
        """Whether the shopper may withdraw the request: only while it is open."""
        return self.is_open

    @property
    def can_reply(self) -> bool:
        """Whether the shopper may write about the request: only while it is open; later, about the order instead."""
        return self.is_open

    @property
    def is_approved_return(self) -> bool:
        """Whether this is a return that the shop approved, so that the shopper has goods to send."""
        return self.type is HelpActionType.RETURN_OR_REPLACE_ITEMS and self.outcome is HelpRequestOutcome.APPROVED

    @property
    def desk_can_reply(self) -> bool:
        """Whether an agent may write about the request: while it is open; of an approved return, always."""
        return self.is_open or self.is_approved_return

    def with_sent(self, files: Iterable[AttachedFile]) -> "HelpRequest":
        """Returns the request with files that an agent sends about it; only a return keeps them, each once."""
        if self.type is not HelpActionType.RETURN_OR_REPLACE_ITEMS:
            return self
        kept = {file.id: file for file in (*self.sent_files, *files)}
        return replace(self, sent_files=tuple(kept.values())[-MAX_SENT_FILES:])

    def summary(self) -> HelpRequestSummary:
        """Returns what the order keeps of this request while it is open."""
        details = self.details
        return HelpRequestSummary(
            id=self.id,
            type=self.type,
            state=self.state,
            filed_at=self.filed_at,
            answer_by=self.answer_by,
            reply_by=self.reply_by,
            shipment_ids=details.shipment_ids if isinstance(details, ReportPackageNotReceivedDetails) else (),
            allocation=details.allocation if isinstance(details, ReturnOrReplaceItemsDetails) else {},
        )


def _is_late(state: HelpRequestState, answer_by: datetime | None, now: datetime) -> bool:
    return state is HelpRequestState.OPEN and answer_by is not None and answer_by <= now
