"""
Families of hostile requests: each makes the body of a request from a schema and a size, 1 being the smallest.

Rule: `CANARY` is part of every value that a family sends, and of no name, so that an answer with it repeats a value.
"""

import json
from collections.abc import Callable
from typing import Any, Final

from tests.gateway.hostile.schemas import Schema

CANARY: Final = "canary4711"
QUOTED: Final = f'"{CANARY}" '

Family = Callable[[Schema, int], bytes]
FAMILIES: Final[dict[str, Family]] = {}


def family(make: Family) -> Family:
    FAMILIES[make.__name__] = make
    return make


def body(query: Any, variables: Any = None, **more: Any) -> bytes:
    return json.dumps({"query": query, "variables": variables, **more}).encode()


def mutation(schema: Schema, variables: Any, selection: str = "__typename") -> bytes:
    query = f"mutation M($input: {schema.input}!) {{ {schema.mutation}(input: $input) {{ {selection} }} }}"
    return body(query, variables)


def repeated(text: str, count: int) -> str:
    """The text `count` times, with the number of each in place of `#`."""
    return " ".join(text.replace("#", str(at)) for at in range(count))


# Deep ones


@family
def nested_fields(_: Schema, size: int) -> bytes:
    return body("{ a" * 25 * size + " }" * 25 * size)


@family
def nested_inline_fragments(schema: Schema, size: int) -> bytes:
    return body("{ ..." * 70 * size + "{ " + schema.leaf + " }" + " }" * 70 * size)


@family
def braces_without_end(_: Schema, size: int) -> bytes:
    return body("{" * 250 * size)


@family
def braces_with_names_without_end(_: Schema, size: int) -> bytes:
    return body("{ a " * 240 * size)


@family
def fragments_in_a_chain(schema: Schema, size: int) -> bytes:
    chain = "".join(f"fragment F{at} on Query {{ ...F{at + 1} }} " for at in range(65 * size))
    return body(f"{{ ...F0 }} {chain} fragment F{65 * size} on Query {{ {schema.leaf} }}")


@family
def fragments_in_a_chain_that_nobody_spreads(schema: Schema, size: int) -> bytes:
    chain = "".join(f"fragment F{at} on Query {{ ...F{at + 1} }} " for at in range(65 * size))
    return body(f"{{ {schema.leaf} }} {chain} fragment F{65 * size} on Query {{ {schema.leaf} }}")


@family
def fragments_that_double(schema: Schema, size: int) -> bytes:
    chain = "".join(
        f"fragment F{at} on Query {{ a{at}: __typename ...F{at + 1} ...F{at + 1} }} " for at in range(30 * size)
    )
    return body(f"{{ ...F0 }} {chain} fragment F{30 * size} on Query {{ {schema.leaf} }}")


@family
def fragments_that_spread_all_the_others(_: Schema, size: int) -> bytes:
    count = 7 * size
    spread = repeated("...F#", count)
    return body(f"{{ {spread} }} " + "".join(f"fragment F{at} on Query {{ {spread} }} " for at in range(count)))


@family
def fragments_in_a_circle(_: Schema, size: int) -> bytes:
    count = 40 * size
    return body("{ ...F0 } " + "".join(f"fragment F{at} on Query {{ ...F{(at + 1) % count} }} " for at in range(count)))


@family
def fragments_that_spread_themselves(_: Schema, size: int) -> bytes:
    return body("{ ...F0 } " + "".join(f"fragment F{at} on Query {{ ...F{at} }} " for at in range(40 * size)))


@family
def list_literal_that_is_deep(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}(first: {'[' * 40 * size}{']' * 40 * size}) {{ __typename }} }}")


@family
def object_literal_that_is_deep(schema: Schema, size: int) -> bytes:
    deep = "{a: " * 40 * size + QUOTED + "}" * 40 * size
    return body(f"mutation {{ {schema.mutation}(input: {deep}) {{ __typename }} }}")


@family
def type_that_is_deep(schema: Schema, size: int) -> bytes:
    return body(f"query ($a: {'[' * 50 * size}Int{']' * 50 * size}) {{ {schema.page}(first: $a) {{ __typename }} }}")


@family
def variables_that_are_deep(schema: Schema, size: int) -> bytes:
    deep: Any = CANARY
    for _ in range(20 * size):
        deep = {"input": deep}
    return mutation(schema, deep)


@family
def variables_of_lists_that_are_deep(schema: Schema, size: int) -> bytes:
    deep: Any = CANARY
    for _ in range(20 * size):
        deep = [deep]
    return mutation(schema, {"input": deep})


@family
def json_that_is_very_deep(_: Schema, size: int) -> bytes:
    return b'{"query": ' + b"[" * 10_000 * size + b"]" * 10_000 * size + b"}"


# Wide ones


@family
def reads_by_alias(schema: Schema, size: int) -> bytes:
    return body("{ " + repeated(f"a#: {schema.read}", 100 + 30 * size) + " }")


@family
def reads_by_alias_in_fragments(schema: Schema, size: int) -> bytes:
    reads = repeated(f"a#: {schema.read}", 100 + 30 * size)
    return body(f"{{ ...F }} fragment F on Query {{ ... {{ {reads} }} }}")


@family
def pages_within_pages(schema: Schema, size: int) -> bytes:
    depth = 2 + size
    inner = "helpRequests(first: 50) { edges { node { order { " * depth + "id" + " } } } }" * depth
    return body(f"{{ {schema.page}(first: 50) {{ edges {{ node {{ {inner} }} }} }} }}")


@family
def mutations_by_alias(schema: Schema, size: int) -> bytes:
    call = f"{schema.mutation}(input: {{{schema.literal}, {schema.enum}: OTHER}}) {{ __typename }}"
    return body("mutation { " + repeated(f"a#: {call}", 1 + 6 * size) + " }")


@family
def mutations_in_fragments(schema: Schema, size: int) -> bytes:
    call = f"{schema.mutation}(input: {{{schema.literal}, {schema.enum}: OTHER}}) {{ __typename }}"
    fragments = "".join(f"fragment F{at} on Mutation {{ a{at}: {call} }} " for at in range(1 + 6 * size))
    return body("mutation { " + repeated("... @include(if: true) { ...F# }", 1 + 6 * size) + " } " + fragments)


@family
def operations(schema: Schema, size: int) -> bytes:
    return body(repeated(f"query Q# {{ {schema.leaf} }}", 25 + 60 * size), operationName="Q0")


@family
def operations_of_one_name(schema: Schema, size: int) -> bytes:
    return body(repeated(f"query Q {{ {schema.leaf} }}", 1 + 3 * size), operationName="Q")


@family
def operations_without_names(schema: Schema, size: int) -> bytes:
    return body(repeated(f"{{ {schema.leaf} }}", 1 + 3 * size))


@family
def tokens(schema: Schema, size: int) -> bytes:
    return body("{ " + f"{schema.leaf} " * 1_001 * size + "}")


@family
def comments(schema: Schema, size: int) -> bytes:
    return body(f"#{CANARY}\n" * 2_000 * (size + 1) + f"{{ {schema.leaf} }}")


@family
def nothing_but_ignored_characters(_: Schema, size: int) -> bytes:
    return body(", \n\t" * 5_000 * size)


@family
def lines_before_errors(_: Schema, size: int) -> bytes:
    return body("\n" * 11_000 * size + "{ a b c d e f g } " + "fragment F on Query { ...F }")


@family
def literal_list_that_is_wide(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}(after: [{QUOTED * 490 * size}]) {{ __typename }} }}")


@family
def literal_object_with_unknown_fields(schema: Schema, size: int) -> bytes:
    fields = repeated(f'unknown#: "{CANARY}"', 150 * size)
    return body(f"mutation {{ {schema.mutation}(input: {{{fields}}}) {{ __typename }} }}")


@family
def literal_object_with_one_field_many_times(schema: Schema, size: int) -> bytes:
    fields = f'{schema.enum}: "{CANARY}" ' * 150 * size
    return body(f"mutation {{ {schema.mutation}(input: {{{fields}}}) {{ __typename }} }}")


@family
def variables_with_unknown_keys(schema: Schema, size: int) -> bytes:
    return mutation(schema, {"input": {f"{CANARY}{at}": CANARY for at in range(800 * size)}})


@family
def variables_with_unknown_keys_that_are_long(schema: Schema, size: int) -> bytes:
    return mutation(schema, {"input": {f"{CANARY * 200}{at}": 1 for at in range(10 * size)}})


@family
def variables_with_keys_of_one_letter_more(schema: Schema, size: int) -> bytes:
    return mutation(schema, {"input": {schema.enum + chr(97 + at % 26) * (at % 90): at for at in range(500 * size)}})


@family
def variables_with_empty_items(schema: Schema, size: int) -> bytes:
    return mutation(schema, {"input": [{}] * 7_000 * size})


@family
def variables_with_a_list_of_wrong_items(schema: Schema, size: int) -> bytes:
    wrong = {**schema.fields, schema.enum: [CANARY] * 400 * size}
    return mutation(schema, {"input": wrong})


@family
def variables_of_wrong_types(schema: Schema, size: int) -> bytes:
    wrong: tuple[Any, ...] = (CANARY, 10**9 + size, [CANARY], True, 4711.5, {"a": CANARY}, [], [[CANARY] * size])
    return mutation(schema, {"input": wrong[size - 1]})


@family
def enum_values_that_are_none(schema: Schema, size: int) -> bytes:
    return mutation(schema, {"input": {**schema.fields, schema.enum: CANARY * 200 * size}})


@family
def enum_literals_that_are_none(schema: Schema, size: int) -> bytes:
    value = (CANARY * 9 * size)[:100]
    return body(
        f"mutation {{ {schema.mutation}(input: {{{schema.literal}, {schema.enum}: {value}}}) {{ __typename }} }}"
    )


@family
def texts_for_numbers(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}(first: {json.dumps(CANARY * 100 * size)}) {{ __typename }} }}")


@family
def variables_that_are_long_texts(schema: Schema, size: int) -> bytes:
    return mutation(schema, {"input": {**schema.fields, schema.enum: "OTHER", "idempotencyKey": CANARY * 2_001 * size}})


# Numbers, texts and names


@family
def numbers_of_many_digits(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}(first: 4711{'9' * 20_000 * size}) {{ __typename }} }}")


@family
def fractions_of_many_digits(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}(first: 0.{'9' * 31 * size}) {{ __typename }} }}")


@family
def exponents(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}(first: 1e{'9' * size}) {{ __typename }} }}")


@family
def variables_that_are_huge_numbers(schema: Schema, size: int) -> bytes:
    query = f"query ($n: Int!) {{ {schema.page}(first: $n) {{ __typename }} }}"
    return body(query).replace(b'"variables": null', b'"variables": {"n": 9%s}' % (b"9" * 500 * size))


@family
def variables_that_are_infinite(schema: Schema, size: int) -> bytes:
    query = f"query ($n: Int!) {{ {schema.page}(first: $n) {{ __typename }} }}"
    return body(query).replace(b'"variables": null', b'"variables": {"n": -1e%d}' % (10**size))


@family
def literals_that_are_long_texts(schema: Schema, size: int) -> bytes:
    return body(f'{{ {schema.page}(after: "{CANARY * 2_001 * size}") {{ __typename }} }}')


@family
def literals_that_are_long_block_texts(schema: Schema, size: int) -> bytes:
    lines = f"   {CANARY}\n" * 2_100 * size
    return body(f'{{ {schema.page}(after: """{lines}""") {{ __typename }} }}')


@family
def texts_without_end(schema: Schema, size: int) -> bytes:
    return body(f'{{ {schema.page}(after: "{CANARY * 100 * size}')


@family
def block_texts_without_end(schema: Schema, size: int) -> bytes:
    return body(f'{{ {schema.page}(after: """{CANARY * 100 * size}')


@family
def escapes_that_are_none(schema: Schema, size: int) -> bytes:
    wrong = ("\\x", "\\u00", "\\u{110000}", "\\ud800", "\\u{" + "0" * 1_000 + "}", "\\u{}", "\\", "\\udc00\\ud800")
    return body(f'{{ {schema.page}(after: "{CANARY}{wrong[size - 1]}") {{ __typename }} }}')


@family
def names_that_are_long(schema: Schema, size: int) -> bytes:
    return body(f"{{ {'a' * 101 * size * size} {schema.leaf} }}")


@family
def aliases_that_are_long(schema: Schema, size: int) -> bytes:
    return body(f"{{ {'a' * 3_000 * size}: {schema.leaf} }}")


@family
def variables_whose_names_are_long(schema: Schema, size: int) -> bytes:
    return body(f"query (${'a' * 3_000 * size}: Int!) {{ {schema.leaf} }}")


@family
def fragments_whose_names_are_long(_: Schema, size: int) -> bytes:
    return body(f"{{ ...{'a' * 3_000 * size} }}")


@family
def characters_that_graphql_has_not(schema: Schema, size: int) -> bytes:
    odd = ("é", "\ud800", "\x00", "\U0001f4a5", "\u202e", "\ufeff$", "\x7f", "\udfff\ud800")
    return body(f"{{ {schema.leaf} {odd[size - 1] * 1_000} }}")


# What the schema does not have


@family
def unknown_fields(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.root} {{ {repeated('locales#', 20 * size)} }} }}")


@family
def unknown_fields_of_middling_names(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.root} {{ {repeated('helpRequestOrAttachmentOrElse#', 200 * size)} }} }}")


@family
def unknown_arguments(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}({repeated('first#: ' + QUOTED, 20 * size)}) {{ __typename }} }}")


@family
def one_argument_many_times(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.page}({'first: 1 ' * 100 * size}) {{ __typename }} }}")


@family
def unknown_types(schema: Schema, size: int) -> bytes:
    types = repeated("$v#: HelpRequestConnectionAndWhatElse#", 90 * size)
    return body(f"query ({types}) {{ {schema.leaf} {repeated('a#: x(y: $v#)', 90 * size)} }}")


@family
def fragments_on_unknown_types(schema: Schema, size: int) -> bytes:
    return body("{ " + repeated("... on HelpActionAndOrderAndShipment# { id }", 90 * size) + f" {schema.leaf} }}")


@family
def unknown_fragments(_: Schema, size: int) -> bytes:
    return body("{ " + repeated("...F#", 150 * size) + " }")


@family
def unused_fragments(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.leaf} }} " + repeated(f"fragment F# on Query {{ {schema.leaf} }}", 50 * size))


@family
def unknown_directives(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.leaf} {repeated('@unknown#(a: ' + QUOTED + ')', 60 * size)} }}".replace("} @", "@"))


@family
def directives_many_times(_: Schema, size: int) -> bytes:
    return body(f"{{ __typename {'@skip(if: true) ' * 80 * size} }}")


@family
def languages_many_times(schema: Schema, size: int) -> bytes:
    return body(f"query {repeated('@inContext(language: ' + QUOTED + ')', 80 * size)} {{ {schema.leaf} }}")


@family
def unused_variables(schema: Schema, size: int) -> bytes:
    return body(f"query ({repeated('$v#: Int', 90 * size)}) {{ {schema.leaf} }}")


@family
def undefined_variables(schema: Schema, size: int) -> bytes:
    many = repeated(f"a#: {schema.page}(first: $v#) {{ __typename }}", 8 * size)
    return body(f"query Q {{ {schema.leaf} {many} }}")


@family
def one_variable_many_times(schema: Schema, size: int) -> bytes:
    return body(f"query ({'$v: Int ' * 90 * size}) {{ {schema.page}(first: $v) {{ __typename }} }}")


@family
def definitions_of_types(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.leaf} }} " + repeated("type T# { a: Int }", 50 * size))


@family
def subscriptions(_: Schema, size: int) -> bytes:
    return body("subscription S { " + repeated("a#: orders", 10 * size) + " }", operationName="S")


# Introspection, and fields of one name


@family
def schema_by_alias(_: Schema, size: int) -> bytes:
    return body("{ " + repeated("a#: __schema { types { name } }", 10 + 40 * size) + " }")


@family
def type_by_alias(schema: Schema, size: int) -> bytes:
    named = f'__type(name: "{schema.input}") {{ ...F }}'
    return body("{ " + repeated(f"a#: {named}", 10 + 40 * size) + " } fragment F on __Type { name fields { name } }")


@family
def types_within_types(_: Schema, size: int) -> bytes:
    return body("{ __schema { types " + "{ fields { type " * (2 + size) + "{ name }" + " } }" * (2 + size) + " } }")


@family
def types_by_alias_in_one_schema(_: Schema, size: int) -> bytes:
    return body(
        "{ __schema { " + repeated("a#: types { fields { name args { name type { name } } } }", 60 * size) + " } }"
    )


@family
def one_field_with_other_arguments(schema: Schema, size: int) -> bytes:
    return body("{ " + repeated(f"{schema.page}(first: #) {{ __typename }}", 60 + 60 * size) + " }")


@family
def one_alias_for_other_fields(_: Schema, size: int) -> bytes:
    return body("{ __schema { types { " + repeated("a: name a: kind", 40 + 60 * size) + " } } }")


@family
def one_field_in_many_fragments(schema: Schema, size: int) -> bytes:
    count = 40 * (size + 1)
    spread = repeated("...F#", count)
    field = f"{schema.page} {{ pageInfo {{ endCursor }} }}"
    return body(f"{{ {spread} }} " + repeated(f"fragment F# on Query {{ {field} a: {field} }}", count))


# Bodies that are no requests


@family
def json_with_a_key_twice(schema: Schema, size: int) -> bytes:
    query = json.dumps(f"{{ {schema.leaf} }}")
    again = f'"query": {query}, ' * size
    return f'{{"query": {query}, {again}"variables": null}}'.encode()


@family
def variables_with_a_key_twice(schema: Schema, size: int) -> bytes:
    twice = '{"a": ' * size + f'{{"b": "{CANARY}", "b": 1}}' + "}" * size
    return body(f"{{ {schema.leaf} }}").replace(b'"variables": null', b'"variables": ' + twice.encode())


@family
def batches(schema: Schema, size: int) -> bytes:
    return json.dumps([{"query": f"{{ {schema.leaf} }}"}] * 100 * size).encode()


@family
def json_that_is_no_object(_: Schema, size: int) -> bytes:
    return (b"null", b"4711", b'"canary4711"', b"true", b"[]", b"-1e999", b"NaN", b"")[size - 1]


@family
def bytes_that_are_no_json(_: Schema, size: int) -> bytes:
    wrong = (
        b"\xff",
        b"\xc3",
        b'{"query": "\xed\xa0\x80"}',
        b"{",
        b"{'query': 1}",
        b'{"query": "a"',
        b"\x00",
        b"query={a}",
    )
    return wrong[size - 1]


@family
def queries_that_are_no_texts(_: Schema, size: int) -> bytes:
    return body((None, 1, True, [CANARY], {"a": CANARY}, "", "   ", 4711.0)[size - 1])


@family
def variables_that_are_no_objects(schema: Schema, size: int) -> bytes:
    return body(f"{{ {schema.leaf} }}", (1, True, [CANARY], CANARY, [], 0.5, [{}], "{}")[size - 1])


@family
def operation_names_that_are_none(schema: Schema, size: int) -> bytes:
    names: tuple[Any, ...] = (1, True, [CANARY], CANARY, "q", CANARY * 1_000, {}, "\ud800")
    return body(f"query Q {{ {schema.leaf} }}", operationName=names[size - 1])


SIZES: Final = range(1, 9)
