"""Both schemas as text, for graphql/*.graphql and for clients' tools."""

from gateway.desk.schema import schema as desk_schema
from gateway.shopper.schema import schema


def shopper_sdl() -> str:
    """Returns the shopper's schema in GraphQL's schema language."""
    return f"{schema.as_str().rstrip()}\n"


def desk_sdl() -> str:
    """Returns the desk's schema in GraphQL's schema language."""
    return f"{desk_schema.as_str().rstrip()}\n"
