"""A schema may grow; what would break a client of the last release is said in the words of GraphQL Inspector."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.support.node import ROOT, node_tool

pytestmark = pytest.mark.node

RELEASED: Final = Path(__file__).parent / "released"
NAMES: Final = ("schema.graphql", "desk.graphql")
SCHEMA: Final = """
directive @oneOf on INPUT_OBJECT

interface Node {
  id: ID!
}

type Order implements Node {
  id: ID!
  number: String!
  note: String
  price(currency: String = "EUR"): Int
  old: Old @deprecated(reason: "Use `note`; kept until 2026-06-30.")
  older: Int @deprecated(reason: "Use `note`; kept until 2027-06-30.")
}

type Old {
  age: Age
}

enum Age {
  YOUNG
  OLD
}

enum State {
  OPEN
  DONE @deprecated(reason: "It is CLOSED, kept until 2026-06-30.")
  CLOSED
}

type Filed {
  order: Order!
}

type Refused {
  message: String!
}

union Result = Filed | Refused

input Form {
  number: String!
  reason: String
  times: Int = 1
}

type Query {
  order(id: ID!): Order
  state: State
}

type Mutation {
  file(form: Form!): Result!
}
"""
TODAY: Final = "2026-12-01"
Changed = Callable[..., tuple[int, str, str]]


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    """What the check says of a schema in which texts are replaced: its exit code, output and errors."""

    def check(*replacements: tuple[str, str], options: tuple[str, ...] = (), of: str = SCHEMA) -> tuple[int, str, str]:
        current = of
        for old, new in replacements:
            assert old in current
            current = current.replace(old, new)
        for folder, text in (("released", of), ("current", current)):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "schema.graphql").write_text(SCHEMA, encoding="utf-8")
            (tmp_path / folder / "desk.graphql").write_text(text, encoding="utf-8")
        return schema_changes(tmp_path / "released", tmp_path / "current", "--today", TODAY, *options)

    return check


def schema_changes(*words: str | Path) -> tuple[int, str, str]:
    node_tool("tsc")
    done = subprocess.run(["node", "tools/schema_changes.mjs", *words], cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.guarantee(
    "Nothing that a client of the last release uses is removed or changed, unless that was announced a year before.",
    to="frontend developers",
)
def test_the_schemas_break_no_client_of_the_last_release() -> None:
    code, _, errors = schema_changes(RELEASED, ROOT / "graphql")
    assert (code, errors) == (0, "")


@pytest.mark.parametrize("name", NAMES)
def test_a_removed_field_of_either_schema_fails_and_says_what_to_do(name: str, tmp_path: Path) -> None:
    for each in NAMES:
        shutil.copy(RELEASED / each, tmp_path)
    sdl = (tmp_path / name).read_text(encoding="utf-8")
    renamed = sdl.replace("  number: String!\n", "  numeral: String!\n")
    assert renamed != sdl
    (tmp_path / name).write_text(renamed, encoding="utf-8")

    code, output, errors = schema_changes(RELEASED, tmp_path)

    assert (code, output) == (1, "")
    assert (
        f"{name}: Field 'number' was removed from object type 'Order'. Removing a field is a breaking change." in errors
    )
    assert "mark it as\ndeprecated with a date, and add the new beside it (docs/schema-changes.md)" in errors


BREAKING: Final = [
    ("order(id: ID!)", "order(id: ID!, shop: ID!)", "Argument 'shop: ID!' added to field 'Query.order'"),
    ("  reason: String\n", "", "Input field 'reason' was removed from input object type 'Form'"),
    ("Form {\n  number: String!", "Form {\n  number: ID!", "'Form.number' changed type from 'String!' to 'ID!'"),
    ("  times: Int", "  why: Int!\n  times: Int", "Input field 'why' of type 'Int!' was added"),
    ("times: Int = 1", "times: Int = 2", "'Form.times' default value changed from '1' to '2'"),
    ('= "EUR"', '= "USD"', "Default value for argument 'currency' on field 'Order.price' changed"),
    ("input Form {", "input Form @oneOf {", "Directive 'oneOf' was added to input object 'Form'"),
    ("  number: String!\n  note", "  number: String\n  note", "'Order.number' changed type from 'String!' to 'String'"),
    ("  OPEN\n", "", "Enum value 'OPEN' was removed from enum 'State'"),
    ("Filed | Refused", "Filed", "Member 'Refused' was removed from Union type 'Result'"),
    ("Order implements Node", "Order", "'Order' object type no longer implements 'Node' interface"),
    ('  older: Int @deprecated(reason: "Use `note`; kept until 2027-06-30.")\n', "", "Field 'older' "),
]

WRONGLY_DEPRECATED: Final = [
    ("until 2027-06-30", "until 2027-05-31", "Order.older was announced until 2027-06-30, and now until 2027-05-31"),
    ("note: String\n", "note: String @deprecated\n", "Order.note is deprecated without a date"),
    ("reason: String\n", 'reason: String @deprecated(reason: "Unused.")\n', "Form.reason is deprecated without a date"),
    (
        "= 1\n",
        '= 1 @deprecated(reason: "until 2027-02-30")\n',
        'Form.times is deprecated without a date: end the reason with "until 2027-12-01", or a later day',
    ),
    ('= "EUR"', '= "EUR" @deprecated(reason: "Unused.")', "Order.price.currency is deprecated without a date"),
]


@pytest.mark.guarantee(
    "Nothing that a client of the last release uses is removed or changed, unless that was announced a year before.",
    to="frontend developers",
)
@pytest.mark.parametrize("cases", [BREAKING, WRONGLY_DEPRECATED], ids=["breaking", "wrongly deprecated"])
def test_what_breaks_a_client_fails(cases: list[tuple[str, str, str]], changed: Changed) -> None:
    code, _, errors = changed(*((old, new) for old, new, _ in cases))
    assert code == 1
    assert [said for _, _, said in cases if said not in errors] == []
    assert len([line for line in errors.splitlines() if line.startswith("desk.graphql: ")]) == len(cases)


def test_additions_pass(changed: Changed) -> None:
    code, _, errors = changed(
        ("  note: String\n", "  note: String!\n  total: Total\n"),
        ("order(id: ID!)", "order(id: ID!, shop: ID)"),
        ("  OPEN\n", "  OPEN\n  WAITING\n"),
        ("Filed | Refused", "Filed | Refused | Busy"),
        ("  reason: String\n", "  reason: String\n  why: String\n"),
        ("type Query {", "type Busy {\n  until: String\n}\ntype Total {\n  amount: Int\n}\ntype Query {\n  me: Busy"),
    )
    assert (code, errors) == (0, "")


def test_what_was_announced_long_enough_may_go_with_the_types_that_only_it_used(changed: Changed) -> None:
    code, output, errors = changed(
        ('  old: Old @deprecated(reason: "Use `note`; kept until 2026-06-30.")\n', ""),
        ("type Old {\n  age: Age\n}\n", ""),
        ("enum Age {\n  YOUNG\n  OLD\n}\n", ""),
        ('  DONE @deprecated(reason: "It is CLOSED, kept until 2026-06-30.")\n', ""),
    )
    assert (code, errors) == (0, "")
    assert "desk.graphql" not in output


def test_a_type_that_something_else_uses_may_not_go(changed: Changed) -> None:
    code, _, errors = changed(
        ('  old: Old @deprecated(reason: "Use `note`; kept until 2026-06-30.")\n', ""),
        ("type Old {\n  age: Age\n}\n", ""),
        ("enum Age {\n  YOUNG\n  OLD\n}\n", ""),
        ("  note: Age\n", ""),
        of=SCHEMA.replace("  note: String\n", "  note: Age\n"),
    )
    assert code == 1
    assert "Type 'Age' was removed" in errors


def test_what_has_expired_is_reported_and_does_not_fail(changed: Changed) -> None:
    code, output, errors = changed()
    assert (code, errors) == (0, "")
    assert "desk.graphql: Order.old was announced until 2026-06-30: it may be removed now" in output
    assert "desk.graphql: State.DONE was announced until 2026-06-30: it may be removed now" in output
    assert "Order.older" not in output


@pytest.mark.guarantee(
    "Nothing that a client of the last release uses is removed or changed, unless that was announced a year before.",
    to="frontend developers",
)
@pytest.mark.parametrize(("day", "code"), [("2027-11-30", 1), ("2027-12-01", 0)])
def test_a_release_announces_a_year_before(day: str, code: int, changed: Changed) -> None:
    deprecated = ("note: String\n", f'note: String @deprecated(reason: "Kept until {day}.")\n')
    found, _, errors = changed(deprecated, options=("--release",))
    assert found == code
    assert ("a release must announce it until 2027-12-01 or later" in errors) == bool(code)


def test_between_releases_the_clock_makes_no_announcement_too_short(changed: Changed) -> None:
    code, _, errors = changed(("note: String\n", 'note: String @deprecated(reason: "Kept until 2027-10-01.")\n'))
    assert (code, errors) == (0, "")


def test_a_major_version_may_break_clients(changed: Changed) -> None:
    assert changed(("  OPEN\n", ""), options=("--major",))[0] == 0
