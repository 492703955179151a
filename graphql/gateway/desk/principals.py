"""
Who works at the desk, and who may ask for what.

Rule 1: every field of the schema's roots has a row in `NEEDED`; a schema with one that has none cannot be made.
Rule 2: agents may do everything. The shop's own systems may do what their scopes say.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.ids import AgentName


class Permission(Enum):
    """What a principal of the desk may do."""

    READ = "READ"  # see orders, requests and notes
    WORK = "WORK"  # answer requests
    SHIP = "SHIP"  # release orders and record shipments


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPrincipal:
    """Somebody whose token is good, an agent or a system; `may` is empty for who has no business here."""

    name: AgentName
    may: frozenset[Permission]

    @property
    def is_agent(self) -> bool:
        return Permission.WORK in self.may


AGENTS_MAY: Final = frozenset(Permission)

NEEDED: Final[Mapping[str, Permission | None]] = MappingProxyType(
    {
        "me": None,  # whoever may do anything at all
        "choices": Permission.READ,
        "queue": Permission.READ,
        "order": Permission.READ,
        "helpRequest": Permission.READ,
        "claim": Permission.WORK,
        "unclaim": Permission.WORK,
        "reply": Permission.WORK,
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
"""What else an order's fields need, whichever root led to it: who ships has no business with what was said."""
