"""Which operations are compiled, how many are kept, and what is told of it."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar

import strawberry
from strawberry.extensions import ParserCache, SchemaExtension

from operation_compiler import CompilingExecutor, HowItRan
from operation_compiler.executor import CompiledOperations
from tests.operation_compiler.both_ways import executed


@strawberry.type
class Query:
    @strawberry.field
    def number(self, of: int = 1) -> int:
        return of

    @strawberry.field
    async def later(self) -> int:
        return 1


def schema_of(most: int = 100, *, extensions: tuple[type[SchemaExtension], ...] = (ParserCache,)) -> strawberry.Schema:
    class Executor(CompilingExecutor):
        operations: ClassVar = CompiledOperations(most=most)

    return strawberry.Schema(query=Query, extensions=extensions, execution_context_class=Executor)


def ran(schema: strawberry.Schema, query: str, **given: Any) -> HowItRan:
    how = HowItRan()
    executed(schema, query, how, **given)
    return how


def test_an_operation_is_compiled_when_it_comes_again() -> None:
    schema = schema_of()
    assert [ran(schema, "{ number }").compiled for _ in range(3)] == [False, True, True]


def test_each_set_of_conditions_has_a_function_of_its_own() -> None:
    schema = schema_of()
    query = "query ($a: Boolean!, $n: Int) { a: number b: number(of: $n) @skip(if: $a) }"

    def given(*, a: bool, n: int) -> dict[str, Any]:
        return {"variable_values": {"a": a, "n": n}}

    assert not ran(schema, query, **given(a=True, n=1)).compiled
    assert not ran(schema, query, **given(a=False, n=1)).compiled
    assert ran(schema, query, **given(a=True, n=2)).compiled
    how = HowItRan()
    assert executed(schema, query, how, **given(a=False, n=3)).data == {"a": 1, "b": 3}
    assert how.compiled


def test_what_was_not_used_for_long_is_forgotten() -> None:
    schema = schema_of(most=2)
    for query in ("{ a: number }", "{ a: number }", "{ b: number }", "{ c: number }", "{ d: number }"):
        ran(schema, query)

    assert not ran(schema, "{ a: number }").compiled


def test_a_document_that_is_parsed_anew_each_time_is_not_compiled() -> None:
    schema = schema_of(extensions=())
    assert not any(ran(schema, "{ number }").compiled for _ in range(3))


def test_nothing_is_compiled_where_that_is_not_allowed() -> None:
    schema = schema_of()
    for _ in range(3):
        how = HowItRan(allowed=False)
        executed(schema, "{ number }", how)
        assert how == HowItRan(allowed=False)


def test_asynchronous_resolvers_are_not_compiled() -> None:
    schema = schema_of()
    ran(schema, "{ number ...A } fragment A on Query { later @skip(if: true) }")
    assert ran(schema, "{ number ...A } fragment A on Query { later @skip(if: true) }").compiled


def test_asynchronous_execution_goes_on_as_before() -> None:
    schema = schema_of()
    results = [asyncio.run(schema.execute("{ number later }")) for _ in range(3)]
    assert [result.data for result in results] == [{"number": 1, "later": 1}] * 3


class _Doubling(SchemaExtension):
    def resolve(self, _next: Any, root: Any, info: Any, *args: Any, **kwargs: Any) -> Any:
        return 2 * _next(root, info, *args, **kwargs)


def test_an_extension_around_all_resolvers_is_not_left_out() -> None:
    schema = schema_of(extensions=(ParserCache, _Doubling))
    assert [executed(schema, "{ number }", HowItRan()).data for _ in range(3)] == [{"number": 2}] * 3


def test_threads_may_compile_at_once() -> None:
    schema = schema_of()
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda at: executed(schema, f"{{ number(of: {at % 5}) }}", HowItRan()), range(200)))
    assert [result.data for result in results] == [{"number": at % 5} for at in range(200)]
