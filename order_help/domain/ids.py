"""The names things are known by."""

from dataclasses import dataclass
from typing import NewType

CustomerId = NewType("CustomerId", str)
OrderNumber = NewType("OrderNumber", str)
LineId = NewType("LineId", str)  # the shop's own: repeats from order to order
ShipmentId = NewType("ShipmentId", str)  # the shop's own: repeats from order to order
HelpRequestId = NewType("HelpRequestId", str)  # a ULID: unique everywhere, sorts by the time of filing
ChangeId = NewType("ChangeId", str)  # a ULID: names one attempt to change one order
AttachmentId = NewType("AttachmentId", str)  # a ULID
NoteId = NewType("NoteId", str)  # a ULID: sorts by the time of writing
AgentName = NewType("AgentName", str)  # who works at the desk: an agent, or one of the shop's own systems


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRef:
    """An order is known by its owner and its number together: nobody can ask for an order of somebody else."""

    customer_id: CustomerId
    number: OrderNumber


MAX_NAME_LENGTH = 128
"""Longest order number, customer id, line id or shipment id taken, in characters."""


def is_name(text: str) -> bool:
    """Whether this can be the name of anything: 1 to `MAX_NAME_LENGTH` characters of valid Unicode."""
    return 0 < len(text) <= MAX_NAME_LENGTH and is_text(text)


def is_text(text: str) -> bool:
    """Whether this can be stored: no NUL, and no half of a surrogate pair, which JSON lets through."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
