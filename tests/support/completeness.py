"""What a help action consists of, from its row in the policy to its tests: the check that names the missing part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from graphql import GraphQLObjectType, GraphQLSchema, GraphQLUnionType

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.policy import HelpAction
from order_help.texts.wording import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Where the parts are looked for. `files` are paths from the repository's root."""

    policy: Mapping[HelpActionType, HelpAction]
    details: Mapping[HelpActionType, type[HelpRequestDetails]]
    choices: Mapping[HelpActionType, Mapping[str, type[Enum]]]
    texts: Texts
    schema: GraphQLSchema
    files: frozenset[str]


def files_below(root: Path) -> frozenset[str]:
    """The files in which parts can be, as paths from the root."""
    folders = ("order_help", "graphql", "tests")
    return frozenset(
        path.relative_to(root).as_posix() for name in folders for path in (root / name).rglob("*.*") if path.is_file()
    )


def missing_parts(action: HelpActionType, parts: Parts) -> list[str]:
    """The names of all parts that this action lacks."""
    return [*_missing_from_tables(action, parts), *_missing_files(action, parts), *_missing_from_schema(action, parts)]


def _missing_from_tables(action: HelpActionType, parts: Parts) -> Iterator[str]:
    if action not in parts.policy:
        yield "a row in the policy's table (order_help/domain/policy.py)"
    if action not in parts.details:
        yield "its details (DETAILS in order_help/domain/help_requests.py)"
    elif parts.details[action].__name__ != f"{_title(action)}Details":
        yield f"details of its name, {_title(action)}Details"
    if action not in parts.choices:
        yield "its choices, be they none (CHOICES in order_help/domain/help_requests.py)"
    if action not in parts.texts.actions:
        yield "its title and description (actions in order_help/texts/english.py)"
    for field, values in parts.choices.get(action, {}).items():
        for value in values:
            if value not in parts.texts.labels:
                yield f"a label for {field} {value.name} (labels in order_help/texts/english.py)"


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
        if {argument: str(told.type) for argument, told in mutation.args.items()} != {"input": f"{title}Input!"}:
            yield f"the input {title}Input of {name}"
        if str(mutation.type) != f"{title}Result!":
            yield f"the result {title}Result of {name}"
    union = parts.schema.type_map.get("HelpRequestDetails")
    members = union.types if isinstance(union, GraphQLUnionType) else ()
    member = parts.schema.type_map.get(f"{title}Details")
    if not (isinstance(member, GraphQLObjectType) and member in members):
        yield f"the type {title}Details (HelpRequestDetails in graphql/gateway/types/help_request_details.py)"


def mutation_name(action: HelpActionType) -> str:
    """The one name, as GraphQL spells mutations."""
    title = _title(action)
    return title[0].lower() + title[1:]


def _title(action: HelpActionType) -> str:
    return "".join(word.title() for word in action.value.split("_"))
