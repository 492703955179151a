"""Executes an operation by graphql-core and by its generated function, and compares what they give."""

import json
from collections.abc import Mapping
from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.types import ExecutionResult

from operation_compiler import HOW_IT_RAN, HowItRan


def executed(schema: strawberry.Schema, query: str, how: HowItRan, **given: Any) -> ExecutionResult:
    """Returns the result of an operation that ran as `how` says."""
    return schema.execute_sync(query, operation_extensions={HOW_IT_RAN: how}, **given)


def compiled(schema: strawberry.Schema, query: str, **given: Any) -> tuple[ExecutionResult, HowItRan]:
    """Returns the result of the second execution of an operation, and how it ran."""
    executed(schema, query, HowItRan(), **given)
    how = HowItRan()
    return executed(schema, query, how, **given), how


def shown(result: ExecutionResult) -> str:
    """Returns a result as text, with all that an error knows and the order of keys."""
    return json.dumps({"data": result.data, "errors": [_shown(error) for error in result.errors or ()]}, default=repr)


def _shown(error: GraphQLError) -> Mapping[str, Any]:
    return {**error.formatted, "of": type(error.original_error).__name__, "nodes": len(error.nodes or ())}
