"""
What a help action consists of, from its row in the policy to the demo and the changelog.

The check names each missing part. What needs an edit only where a form has more than choices is checked only there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, GraphQLUnionType

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.policy import HelpAction
from order_help.texts.wording import Texts
from tests.support.commands import Kind

FOLDERS: Final = ("order_help", "order_help_cli", "graphql", "tests", "web/api", "web/pages", "web/parts")
EXTENSIONS: Final = (".py", ".graphql", ".js")
SHOWING_DETAILS: Final = ("graphql/operations/order_details.graphql", "graphql/operations/desk/help_request.graphql")
"""The documents of the pages, which select from `details` only what is no choice."""
IN_EVERY_FORM: Final = {"orderId", "orderNumber", "idempotencyKey", "message", "attachmentIds"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Where the parts are looked for. `files` are texts by their paths from the repository's root."""

    policy: Mapping[HelpActionType, HelpAction]
    details: Mapping[HelpActionType, type[HelpRequestDetails]]
    choices: Mapping[HelpActionType, Mapping[str, type[Enum]]]
    texts: Texts
    schema: GraphQLSchema
    samples: Mapping[str, Kind]
    files: Mapping[str, str]


def files_below(root: Path) -> Mapping[str, str]:
    """The files in which parts can be."""
    paths = [*(path for name in FOLDERS for path in (root / name).rglob("*.*")), root / "CHANGELOG.md"]
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in paths
        if path.suffix in EXTENSIONS or path.name == "CHANGELOG.md"
    }


def missing_parts(action: HelpActionType, parts: Parts) -> list[str]:
    """The names of all parts that this action lacks."""
    return [
        *_missing_from_tables(action, parts),
        *_missing_files(action, parts),
        *_missing_from_schema(action, parts),
        *_missing_mentions(action, parts),
        *_missing_beyond_choices(action, parts),
    ]


def _missing_from_tables(action: HelpActionType, parts: Parts) -> Iterator[str]:
    if action not in parts.policy:
        yield "a row in the policy's table (order_help/domain/policy.py)"
    if action not in parts.details:
        yield "its details (HelpRequestDetails in order_help/domain/help_details.py)"
    elif parts.details[action].__name__ != f"{_title(action)}Details":
        yield f"details of its name, {_title(action)}Details"
    if action not in parts.texts.actions:
        yield "its title and description (actions in order_help/texts/english.py)"
    for field, values in parts.choices.get(action, {}).items():
        for value in values:
            if value not in parts.texts.labels:
                yield f"a label for {field} {value.name} (labels in order_help/texts/english.py)"
    if not (sample := parts.samples.get(action.value.lower())) or not sample.stored_details:
        yield "a sample of its command and of its stored details (FILED in tests/support/commands.py)"


def _missing_files(action: HelpActionType, parts: Parts) -> Iterator[str]:
    name = action.value.lower()
    for path in (
        f"graphql/gateway/shopper/mutations/{name}.py",
        f"graphql/operations/{name}.graphql",
        f"tests/gateway/shopper/mutations/test_{name}.py",
    ):
        if path not in parts.files:
            yield path


def _missing_from_schema(action: HelpActionType, parts: Parts) -> Iterator[str]:
    title = _title(action)
    name = mutation_name(action)
    mutation = parts.schema.mutation_type.fields.get(name) if parts.schema.mutation_type else None
    if mutation is None:
        yield f"the mutation {name} (Mutation in graphql/gateway/shopper/schema.py)"
    else:
        if {argument: str(described.type) for argument, described in mutation.args.items()} != {
            "input": f"{title}Input!"
        }:
            yield f"the input {title}Input of {name}"
        if str(mutation.type) != f"{title}Result!":
            yield f"the result {title}Result of {name}"
    if _details_type(action, parts) is None:
        yield f"the type {title}Details (HelpRequestDetails in graphql/gateway/types/help_request_details.py)"


def _missing_mentions(action: HelpActionType, parts: Parts) -> Iterator[str]:
    """Yields what tests of their own find too; here it is named before one of them fails."""
    details = f"{_title(action)}Details"
    for part, path, words in (
        ("its details in the example", "graphql/operations/help_request.graphql", f"... on {details} "),
        ("a request of a demo shopper", "order_help_cli/demo/", details),
        ("its row as it was designed", "tests/domain/test_policy.py", f"\n{action.value}: "),
        ("a paragraph of its own", "tests/independent/reading.py", f'["{action.value}"]'),
        (
            "its document among those of the pages",
            "web/api/shopper_documents.js",
            f"operations/{action.value.lower()}.graphql",
        ),
        ("a line", "CHANGELOG.md", f"`{mutation_name(action)}`"),
    ):
        if not any(words in text for name, text in parts.files.items() if name.startswith(path)):
            yield f"{part} ({path})"


def _missing_beyond_choices(action: HelpActionType, parts: Parts) -> Iterator[str]:
    """Yields what the pages lack: they show choices of any action, but other fields only where they know them."""
    name, title = action.value, _title(action)
    input_ = parts.schema.type_map.get(f"{title}Input")
    choices = parts.choices.get(action, {}).keys()
    fields = set(input_.fields) - IN_EVERY_FORM - choices if isinstance(input_, GraphQLInputObjectType) else set()
    if fields and f'"{name}"' not in parts.files.get("web/parts/forms/action_fields.js", ""):
        yield f"the fields {', '.join(sorted(fields))} of its form (web/parts/forms/action_fields.js)"
    details = _details_type(action, parts)
    if details is None or details.fields.keys() <= {*choices, *(f"{field}Text" for field in choices)}:
        return
    if f'"{title}Details"' not in parts.files.get("web/parts/order/requests.js", ""):
        yield "its details on the pages (moreDetails in web/parts/order/requests.js)"
    for path in SHOWING_DETAILS:
        if f"... on {title}Details " not in parts.files.get(path, ""):
            yield f"its details ({path})"


def _details_type(action: HelpActionType, parts: Parts) -> GraphQLObjectType | None:
    union = parts.schema.type_map.get("HelpRequestDetails")
    member = parts.schema.type_map.get(f"{_title(action)}Details")
    is_member = isinstance(union, GraphQLUnionType) and member in union.types
    return member if is_member and isinstance(member, GraphQLObjectType) else None


def mutation_name(action: HelpActionType) -> str:
    """The one name, as GraphQL spells mutations."""
    title = _title(action)
    return title[0].lower() + title[1:]


def _title(action: HelpActionType) -> str:
    return "".join(word.title() for word in action.value.split("_"))
