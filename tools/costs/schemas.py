"""The two GraphQL schemas, from the printed files in graphql/."""

from pathlib import Path
from typing import Final

from graphql import GraphQLObjectType, build_schema

GRAPHQL: Final = Path(__file__).parents[2] / "graphql"
SHOPPER: Final = build_schema((GRAPHQL / "schema.graphql").read_text(encoding="utf-8"))
DESK: Final = build_schema((GRAPHQL / "desk.graphql").read_text(encoding="utf-8"))


def fields_of(*roots: GraphQLObjectType | None) -> set[str]:
    """Returns the names of the fields of these root types."""
    return {name for root in roots if root for name in root.fields}
