"""An execution ends at its most fields and items of lists, which both ways of executing count alike."""

from typing import Final

import pytest

from operation_compiler import HowItRan
from tests.operation_compiler.animals import schema
from tests.operation_compiler.both_ways import executed

QUERIES: Final = {
    "{ dog { name } }": 2,
    "{ dog { a: name b: name } theDog { name } }": 5,
    "{ dog { colours } }": 4,  # of 2 colours
    "{ dog { legs { length } } }": 6,  # of 2 legs
    "{ dog { torn } }": 6,  # [[1, 2], null]
    "{ dog { friend { name ... on Cat { lives } } } }": 4,
}


def ran(query: str, most: int | None, *, compiled: bool) -> HowItRan:
    """How an operation ran that may have `most` fields and items; it must have no data if it was stopped."""
    if compiled:
        executed(schema, query, HowItRan())
    how = HowItRan(allowed=compiled, most=most)
    result = executed(schema, query, how)
    assert how.compiled == compiled
    assert (result.data is None) == how.stopped
    assert len(result.errors or ()) == how.stopped
    return how


@pytest.mark.parametrize("compiled", [False, True], ids=["by graphql-core", "compiled"])
@pytest.mark.parametrize("query", QUERIES)
def test_an_operation_ends_at_its_most_fields_and_items(query: str, *, compiled: bool) -> None:
    count = QUERIES[query]

    assert not ran(query, count, compiled=compiled).stopped
    assert ran(query, count - 1, compiled=compiled).stopped
    assert ran(query, 1, compiled=compiled).stopped
    assert not ran(query, None, compiled=compiled).stopped


def test_the_error_says_how_many_there_may_be() -> None:
    result = executed(schema, "{ dog { name } }", HowItRan(most=1))

    assert [error.message for error in result.errors or ()] == ["The operation has more than 1 fields and items."]
