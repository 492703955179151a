"""
Principals of the desk and their permissions.

Rule 1: every root field has a row in `NEEDED`; a schema with a field that has none cannot be made.
Rule 2: agents have all permissions. The shop's own systems have those of their scopes.
Rule 3: by whichever path a principal comes to an order, it reads the same fields of it: `needed_of_an_order` decides.
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.ids import AgentName
from order_help.domain.values import Value


class Permission(Enum):
    """What a principal of the desk is allowed to do."""

    READ = "READ"  # read orders, requests and notes
    WORK = "WORK"  # answer requests
    SHIP = "SHIP"  # release orders and record shipments


class DeskPrincipal(Value):
    """An agent or system with a valid token; without a desk role, `permissions` is empty."""

    name: AgentName
    permissions: frozenset[Permission]

    @property
    def is_agent(self) -> bool:
        return Permission.WORK in self.permissions


AGENT_PERMISSIONS: Final = frozenset(Permission)

NEEDED: Final[Mapping[str, Permission | None]] = MappingProxyType(
    {
        "me": None,  # any permission is enough
        "choices": Permission.READ,
        "queue": Permission.READ,
        "order": Permission.READ,
        "ordersNumbered": Permission.READ,
        "helpRequest": Permission.READ,
        "attachment": Permission.READ,
        "claim": Permission.WORK,
        "unclaim": Permission.WORK,
        "reply": Permission.WORK,
        "createAttachmentUpload": Permission.WORK,
        "addNote": Permission.WORK,
        "approve": Permission.WORK,
        "decline": Permission.WORK,
        "resolve": Permission.WORK,
        "reopen": Permission.WORK,
        "dismissAlert": Permission.WORK,
        "markTimelineRead": Permission.WORK,
        "releaseForShipment": Permission.SHIP,
        "recordShipment": Permission.SHIP,
    }
)
"""The permission that each field of Query and Mutation needs."""

OPEN_OF_AN_ORDER: Final = frozenset(
    {"alerts", "customerId", "helpActions", "overshipped", "releaseId", "shopOrderId", "unreadCount"}
)
"""
The fields of an order that only the desk has and that everybody with any permission reads: what to ship, and for whom.

The others are the conversation and how to reach the shopper: they need READ, and so does a field that is added.
"""


def needed_of_an_order(field: str) -> Permission | None:
    """Returns the permission that a field needs which only the desk's orders have."""
    return None if field in OPEN_OF_AN_ORDER else Permission.READ


def needed_of_a_result(field: str) -> Permission | None:
    """Returns the permission that a field of a result needs: requests and entries need READ as those of an order do."""
    return Permission.READ if field in ("helpRequest", "entry") else None
