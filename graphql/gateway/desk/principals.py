"""
Principals of the desk and their permissions.

Rule 1: every root field has a row in `NEEDED`; a schema with a field that has none cannot be made.
Rule 2: agents have all permissions. The shop's own systems have those of their scopes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.ids import AgentName


class Permission(Enum):
    """What a principal of the desk is allowed to do."""

    READ = "READ"  # read orders, requests and notes
    WORK = "WORK"  # answer requests
    SHIP = "SHIP"  # release orders and record shipments


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPrincipal:
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

NEEDED_OF_AN_ORDER: Final = MappingProxyType(dict.fromkeys(("helpRequests", "notes", "timeline"), Permission.READ))
"""Permissions of an order's fields, also below a mutation: SHIP alone does not give access to the conversation."""
