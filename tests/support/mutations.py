"""The shopper's mutations: the input of each, made from its sample, and its success type, read from the schema."""

import re
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Final

from graphql import GraphQLNamedType, GraphQLSchema, GraphQLUnionType, build_schema, get_named_type

from gateway.ids import global_id
from gateway.sdl import shopper_sdl
from order_help.domain.ids import OrderId, OrderNumber, OrderRef, kept_under_number
from order_help.use_cases.commands import Command
from tests.support.commands import MUTATIONS, W1

SCHEMA: Final = build_schema(shopper_sdl())
assert SCHEMA.mutation_type
NAMES: Final = tuple(SCHEMA.mutation_type.fields)
IDS: Final = {"shipment_ids": "Shipment", "line_id": "OrderLine", "help_request_id": "HelpRequest"}

NOT_GIVEN: Final = {"by", "allocation"}
"""What a command has and its input has not: who the agent is, and from which parcels a return takes its units."""

Json = dict[str, Any]


def snake_case(mutation: str) -> str:
    """`cancel_order` for `cancelOrder`."""
    return re.sub("([A-Z])", r"_\1", mutation).lower()


def success_of(mutation: str, schema: GraphQLSchema = SCHEMA) -> str:
    """Returns the one type of the mutation's result that is no refusal."""
    assert schema.mutation_type
    (success,) = (
        member.name
        for member in _members(get_named_type(schema.mutation_type.fields[mutation].type))
        if schema.type_map["Refusal"] not in member.interfaces
    )
    return str(success)


def sample_input(mutation: str, number: str = "W1") -> Json:
    """Returns the mutation's sample as its input for an order of this number, without an idempotency key."""
    order_id = kept_under_number(OrderNumber(number))
    return {"orderNumber": number, **input_of(MUTATIONS[snake_case(mutation)].command, order_id)}


def input_of(value: Any, order_id: OrderId = W1.id, name: str = "") -> Any:
    """Returns a command, or a value of one, as the mutation's input for this order."""
    if name == "through":
        return global_id("TimelineEntry", order_id, f"{value}.0")
    if isinstance(value, tuple):
        return [input_of(each, order_id, name) for each in value]
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        values = value.input_fields() if isinstance(value, Command) else _fields_of(value)
        return {
            re.sub("_(.)", lambda letter: letter[1].upper(), field): input_of(inner, order_id, field)
            for field, inner in values.items()
            if not isinstance(inner, OrderRef) and field not in NOT_GIVEN
        }
    return global_id(IDS[name], order_id, value) if name in IDS and value else value


def _members(type_: GraphQLNamedType) -> tuple[Any, ...]:
    assert isinstance(type_, GraphQLUnionType)
    return tuple(type_.types)


def _fields_of(part: Any) -> Json:
    return {field.name: getattr(part, field.name) for field in fields(part)}
