"""A generated function gives what graphql-core gives: the same data in the same order, and the same errors."""

from collections.abc import Mapping
from typing import Any, Final

import pytest

from operation_compiler import HowItRan
from tests.operation_compiler.animals import WRONG, schema
from tests.operation_compiler.both_ways import compiled, executed, shown

ALL_OF_A_DOG: Final = """
  id name colour colours born good class weight torn lost broken
  legs { length animal { __typename name ... on Cat { lives } } } friend { name ... on Cat { lives } }
"""

QUERIES: Final[Mapping[str, tuple[str, dict[str, Any]]]] = {
    "all that there is": (f"{{ dog {{ {ALL_OF_A_DOG} }} }}", {}),
    "what cannot be null": (f"{{ theDog {{ {ALL_OF_A_DOG} }} }}", {}),
    "aliases": ("{ a: dog { n: name m: name } b: dog { name } }", {}),
    "an alias that is a word of Python": ("{ class: dog { def: name __x: name None: good } }", {}),
    "fields merged through fragments": (
        """{ dog { legs { length } ...A ... on Dog { legs { animal { name } } name } } }
        fragment A on Dog { name legs { n: length } }""",
        {},
    ),
    "a fragment spread twice": ("{ dog { ...A good ...A } } fragment A on Dog { name }", {}),
    "fragments of abstract types": (
        "{ named { ...N ... on Dog { name good } __typename } } fragment N on Named { name ... on Cat { lives } }",
        {},
    ),
    "a union": ("{ creatures { __typename ... on Dog { name } ... on Fish { depth } ... on Named { n: name } } }", {}),
    "a generic type": ("{ page { items { lives } total } }", {}),
    "skipped and included": (
        """query ($a: Boolean!, $b: Boolean = true) { dog { name @skip(if: $a) good @include(if: $b)
        id @include(if: true) born @skip(if: true) ... @include(if: $a) { class } ...A @skip(if: $b) } }
        fragment A on Dog { weight }""",
        {"a": False},
    ),
    "skipped altogether": (
        "query ($a: Boolean!) { dog { name @skip(if: $a) } page @skip(if: $a) { total } }",
        {"a": True},
    ),
    "arguments": ('{ dog { loud a: loud(times: 2) b: loud(colour: RED, times: 3) c: loud(colour: null) } }', {}),
    "arguments of variables": (
        "query ($t: Int!, $c: Colour) { dog { loud(times: $t, colour: $c) } }",
        {"t": 2, "c": "BLUE"},
    ),
    "a variable that is not given": ("query ($l: Int) { described(size: {height: 1}, limit: $l) }", {}),
    "inputs": ("{ described(size: {height: 1, colours: RED}, limit: null, names: [\"a\", \"b\"]) }", {}),
    "inputs of variables": (
        "query ($s: Size!, $n: [String!]) { described(size: $s, names: $n) }",
        {"s": {"height": 2, "colours": ["RED", "BLUE"]}, "n": "one"},
    ),
    "an input with a variable in it": ("query ($h: Int!) { described(size: {height: $h}) }", {"h": 3}),
    "a variable that is null where it must not be": ("query ($t: Int = 2) { dog { loud(times: $t) } }", {"t": None}),
    "a field with an extension": ('{ shouted(what: "quietly") }', {}),
    "what a resolver knows of its selection": (
        "{ selected { length } selected { n: length ...A } } fragment A on Leg { m: length }",
        {},
    ),
    "two levels of lists": ("{ dog { torn } }", {}),
    "several operations": ("query A { dog { name } } query B { dog { good } }", {}),
    "mutations, one after the other": ("mutation { a: grow(by: 1) b: grow(by: 2) failSoftly }", {}),
    "a mutation that fails among others": ("mutation { a: grow(by: 1) fail b: grow(by: 2) }", {}),
    "the name of the root": ("{ __typename }", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", QUERIES)
def test_the_result_is_that_of_graphql_core(name: str) -> None:
    query, variables = QUERIES[name]
    operation = "B" if name == "several operations" else None

    def given() -> dict[str, Any]:
        return {"variable_values": variables, "context_value": [], "operation_name": operation}

    expected = executed(schema, query, HowItRan(allowed=False), **given())
    executed(schema, query, HowItRan(), **given())
    how = HowItRan()
    found = executed(schema, query, how, **given())

    assert how == HowItRan(compiled=True)
    assert shown(found) == shown(expected)


@pytest.mark.parametrize("field", ["dog", "theDog"])
@pytest.mark.parametrize("which", WRONG)
@pytest.mark.parametrize(
    "selected",
    [
        ALL_OF_A_DOG,
        "name colour colours born good weight torn legs { length animal { name } }",
        "legs { animal { name } length }",
        "torn",
    ],
    ids=["all", "what has no resolver", "legs", "torn"],
)
def test_what_goes_wrong_is_what_graphql_core_says(field: str, which: str, selected: str) -> None:
    query = f'{{ before: __typename {field}(which: "{which}") {{ {selected} }} after: dog {{ name }} }}'

    expected = executed(schema, query, HowItRan(allowed=False))
    found, how = compiled(schema, query)

    assert how.compiled
    assert shown(found) == shown(expected)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("{ __schema { description } }", "introspection"),
        ('{ dog { name } __type(name: "Dog") { name } }', "introspection"),
    ],
)
def test_what_is_not_compiled_runs_as_before_and_says_why(query: str, reason: str) -> None:
    expected = executed(schema, query, HowItRan(allowed=False))
    found, how = compiled(schema, query)

    assert how == HowItRan(reason=reason)
    assert shown(found) == shown(expected)


def test_an_operation_that_fans_out_is_left_to_graphql_core() -> None:
    fragments = " ".join(
        f"fragment F{n} on Dog {{ friend {{ ... on Dog {{ ...F{n + 1} }} name }} }}" for n in range(12)
    )
    spread = " ".join(f"a{n}: dog {{ ...F0 }}" for n in range(200))
    query = f"{{ {spread} }} {fragments} fragment F12 on Dog {{ name }}"

    expected = executed(schema, query, HowItRan(allowed=False))
    found, how = compiled(schema, query)

    assert how == HowItRan(reason="too many fields")
    assert shown(found) == shown(expected)


def test_no_text_of_a_client_becomes_code() -> None:
    hostile = "'); raise SystemExit #\\n\\\\"
    query = '{ shouted(what: "%s") x_\\u0041: __typename }'.replace("x_\\u0041", "__import__") % hostile

    found, how = compiled(schema, query)

    assert how.compiled
    assert found.data == {"shouted": "'); RAISE SYSTEMEXIT #\n\\", "__import__": "Query"}


def test_an_operation_without_a_value_for_a_condition_is_as_in_graphql_core() -> None:
    query = "query ($a: Boolean = true) { dog { name @include(if: $a) } }"
    given = {"variable_values": {"a": None}}

    expected = executed(schema, query, HowItRan(allowed=False), **given)
    found, how = compiled(schema, query, **given)

    assert not how.compiled
    assert shown(found) == shown(expected)
