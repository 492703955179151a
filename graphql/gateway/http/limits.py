"""
The limits of requests and answers, one table for all of them.

docs/errors.md tells clients of them, and docs/decisions/0058-bounds.md says why each is what it is.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.intake import MAX_WARNINGS

# Of a document.
MAX_TOKENS: Final = 4_000
MAX_OPERATIONS: Final = 25
MAX_DEPTH: Final = 20
"""The most levels of fields. Those of introspection are not counted, since tools choose how deep they read a type."""
MAX_NESTING: Final = 60
"""The most levels of anything: brackets within a definition; fields, inline fragments and spreads of an operation."""
MAX_WEIGHT: Final = 100_000
MAX_COMPARISONS: Final = 20_000
"""The part of graphql-core's budget for comparing fields of one name. Some 140 plain ones side by side need it."""

# Of a document and of variables.
MAX_NAME: Final = 100
MAX_DIGITS: Final = 30
"""The most digits of a number. No argument needs half as many."""
MAX_TEXT: Final = 20_000
"""The most characters of a text: five times those of the longest message."""

# Of variables.
MAX_VALUES: Final = 4_000
"""The most keys and items of all variables together: three times those of a return of 200 items."""
MAX_VALUE_DEPTH: Final = 10

# Of an execution.
MAX_FIELDS: Final = 100_000
"""
The most fields and items of lists that are executed: what a document may weigh.

The weight is reckoned before, with usual numbers of items, and orders have as many lines as they have.
"""

# Of an answer.
MAX_ERRORS: Final = 5
MAX_MESSAGE: Final = 1_000
MAX_LOCATIONS: Final = 5
MAX_REPLY: Final = 1_000_000

# What fields weigh.
STORE_CALL: Final = 1_000
LONG_READ: Final = 20_000  # of up to 1 MB: some 4 of them are taken at once
INTROSPECTION: Final = 10_000  # of `__schema` and `__type`, besides what is selected in them
LISTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "helpActions": len(HelpActionType),
        "availableHelpActions": len(HelpActionType),
        "choices": 6,
        "openRequests": 3,
        "lines": 10,
        "shipments": 3,
        "items": 3,
        "attachments": 1,
        "ordersNumbered": 3,
        "intakeWarnings": MAX_WARNINGS,
        "fields": 8,
    }
)
"""The usual number of items of lists without `first`."""
INTROSPECTION_LISTS: Final[Mapping[str, int]] = MappingProxyType(
    {"types": 140, "fields": 3, "directives": 6, "enumValues": 2}
)
"""The mean number of items of the lists of introspection. The other lists have at most one item in the mean."""
PAGED: Final = frozenset({"orders", "helpRequests", "timeline", "notes", "queue"})
ASK_THE_STORE: Final = frozenset({"downloadUrl", "helpRequest", "helpRequests", "notes", "timeline", "unreadCount"})
"""Fields below the root that call the store."""
READ_AT_LENGTH: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {"orderCounts": frozenset(), "orders": frozenset({"show", "search"})}
)
"""Fields that read as much as one call of the store gives; those with arguments do so if one of these is given."""
