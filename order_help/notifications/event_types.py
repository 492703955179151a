"""
The domain events, one class each; docs/events/ has their schemas, written from these by tools/event_pages.py.

Rule 1: ids and codes alone. Whoever wants words, addresses or names reads them from the desk's schema.
Rule 2: a field is only ever added; what changes its meaning is another `version`.
"""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId, OrderNumber, ShipmentId
from order_help.domain.timeline import Author


class DomainEvent(BaseModel):
    """What all events have."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=to_camel,
        validate_by_name=True,
        json_schema_serialization_defaults_required=True,
        defer_build=True,  # there are many, and an entry needs few
    )

    id: str = Field(description="The same whenever this event is told again: whoever has seen it passes it over.")
    type: str
    version: Literal[1] = 1
    order_number: OrderNumber = Field(description="The shop's own number of the order.")
    sequence: int = Field(ge=1, description="Of two events of an order, the one with the higher sequence is the later.")
    occurred_at: datetime = Field(description="When it happened.")

    @property
    def detail(self) -> dict[str, Any]:
        """The event as JSON has it."""
        return self.model_dump(mode="json", by_alias=True)


class AboutRequest(DomainEvent):
    help_request_id: HelpRequestId = Field(
        description="What a snapshot lists in `acknowledges`, once it has taken it over."
    )
    action: HelpActionType = Field(description="Which help was asked for.")


class HelpRequestFiled(AboutRequest):
    """A shopper asked for help. What settles itself is told as settled besides."""

    type: Literal["HelpRequestFiled"] = "HelpRequestFiled"
    state: HelpRequestState
    answer_by: datetime | None = Field(description="Until when the shop means to answer; null where nobody needs to.")


class ReturnRequested(AboutRequest):
    """A shopper wants to send items back; which ones and why stands in the request."""

    type: Literal["ReturnRequested"] = "ReturnRequested"


class HelpRequestSettled(AboutRequest):
    """A request came to an end: decided, answered, withdrawn, overtaken, or closed without a reply."""

    type: Literal["HelpRequestSettled"] = "HelpRequestSettled"
    state: HelpRequestState
    outcome: HelpRequestOutcome | None = Field(description="What it came to; null where it was withdrawn or overtaken.")
    decline_reason: DeclineReason | None = Field(description="Why the shop said no; null where it did not.")


class ReturnApproved(AboutRequest):
    """The shop takes items back, and is to send a label and give the refund or replacement."""

    type: Literal["ReturnApproved"] = "ReturnApproved"


class HelpRequestReopened(AboutRequest):
    """A settled request awaits the shop's answer again."""

    type: Literal["HelpRequestReopened"] = "HelpRequestReopened"
    answer_by: datetime | None = Field(description="Until when the shop means to answer.")


class HelpRequestAwaitingShopper(AboutRequest):
    """An agent asked something back: the request waits for the shopper."""

    type: Literal["HelpRequestAwaitingShopper"] = "HelpRequestAwaitingShopper"
    reply_by: datetime | None = Field(description="After that it is closed, unless the shopper answers.")


class HelpRequestAwaitingShop(AboutRequest):
    """The shopper answered what an agent had asked back: the request waits for the shop again."""

    type: Literal["HelpRequestAwaitingShop"] = "HelpRequestAwaitingShop"
    answer_by: datetime | None = Field(description="Until when the shop means to answer.")


class HelpRequestOverdue(AboutRequest):
    """Nobody answered a request in time."""

    type: Literal["HelpRequestOverdue"] = "HelpRequestOverdue"


class MessagePosted(DomainEvent):
    """The shopper or an agent wrote."""

    type: Literal["MessagePosted"] = "MessagePosted"
    help_request_id: HelpRequestId | None = Field(
        description="Which request it is about; null for the order as a whole."
    )
    author: Author
    attachment_count: int = Field(ge=0)


class OrderCancelled(AboutRequest):
    """An order was cancelled here, which the shop is to carry out: stop it, and pay back."""

    type: Literal["OrderCancelled"] = "OrderCancelled"


class ShippingAddressChanged(AboutRequest):
    """An order goes to another address, which the desk's schema has."""

    type: Literal["ShippingAddressChanged"] = "ShippingAddressChanged"


class OrderReleased(DomainEvent):
    """The warehouse took an order to pack, by `releaseForShipment`; the desk's schema has its `releaseId`."""

    type: Literal["OrderReleased"] = "OrderReleased"


class AboutParcel(DomainEvent):
    shipment_id: ShipmentId = Field(description="The shop's own id of the parcel.")


class ParcelShipped(AboutParcel):
    """A parcel left, by `recordShipment`."""

    type: Literal["ParcelShipped"] = "ParcelShipped"


class ParcelDelivered(AboutParcel):
    """A parcel was delivered, by `recordShipment`."""

    type: Literal["ParcelDelivered"] = "ParcelDelivered"


class ReceiptConfirmed(AboutParcel):
    """The shopper says that a parcel arrived."""

    type: Literal["ReceiptConfirmed"] = "ReceiptConfirmed"


class ShippedThoughCancelled(AboutParcel):
    """A parcel of a cancelled order left: somebody is to stop it, or to see to what it means."""

    type: Literal["ShippedThoughCancelled"] = "ShippedThoughCancelled"
