"""What hostile requests need to know of the two schemas, so that each kind of request is sent to both."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """
    The names of one schema that hostile requests use.

    `leaf` is a root field with a scalar in it; `read` calls the store. `page` is a root field
    with `first`. `mutation` has the input type `input`, whose field `enum` is an enum. `fields` are what
    the input needs besides.
    """

    path: str
    leaf: str
    read: str
    page: str
    mutation: str
    input: str
    enum: str
    fields: Mapping[str, Any]

    @property
    def root(self) -> str:
        """The name of the root field `leaf`."""
        return self.leaf.split()[0]

    @property
    def literal(self) -> str:
        """The fields of the input as they stand in a document."""
        return ", ".join(f'{name}: "{value}"' for name, value in self.fields.items())


SHOPPER: Final = Schema(
    path="/graphql",
    leaf="viewer { locale }",
    read='order(number: "W1") { id }',
    page="orders",
    mutation="cancelOrder",
    input="CancelOrderInput",
    enum="reason",
    fields=MappingProxyType({"orderNumber": "W1"}),
)
DESK: Final = Schema(
    path="/desk/graphql",
    leaf="me { name }",
    read='order(shopOrderId: "W1") { id }',
    page="queue",
    mutation="decline",
    input="DeclineInput",
    enum="reason",
    fields=MappingProxyType({"helpRequestId": "R1", "text": "No."}),
)
