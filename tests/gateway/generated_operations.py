"""Operations that Hypothesis makes of a schema, with variables and conditions, and types of which all may fail."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from zlib import crc32

import pytest
import strawberry
from graphql import (
    ArgumentNode,
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    GraphQLInputType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    get_named_type,
    is_interface_type,
    is_leaf_type,
    is_required_argument,
    is_union_type,
    parse,
    parse_type,
    parse_value,
    print_ast,
    value_from_ast_untyped,
    visit,
)
from strawberry.types.base import StrawberryObjectDefinition

_USUAL: Final = {
    "after": ["null"],
    "countryCode": ['"US"'],
    "first": ["2", "5"],
    "number": ["null"],
    "search": ["null", '"thing"'],
    "show": ["null"],
}
"""Values of arguments of lists with which there is something to list, as texts of GraphQL."""


@dataclass(frozen=True)
class Operation:
    """A document with one operation, and its variables."""

    query: str
    variables: Mapping[str, Any]


def varied(schema: GraphQLSchema, query: str, chance: Random, ids: list[str]) -> Operation:
    """Returns an operation with some arguments as variables, ids of what there is, and conditions."""
    info = TypeInfo(schema)
    variation = _Variation(info, chance, ids)
    document: DocumentNode = visit(parse(query), TypeInfoVisitor(info, variation))
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    definitions = (*(operation.variable_definitions or ()), *variation.definitions)
    changed = OperationDefinitionNode(
        operation=operation.operation,
        name=operation.name,
        variable_definitions=definitions,
        directives=operation.directives,
        selection_set=operation.selection_set,
    )
    return Operation(print_ast(DocumentNode(definitions=(changed, *document.definitions[1:]))), variation.variables)


class _Variation(Visitor):
    def __init__(self, info: TypeInfo, chance: Random, ids: list[str]) -> None:
        super().__init__()
        self.info, self.chance, self.ids = info, chance, ids
        self.definitions: list[VariableDefinitionNode] = []
        self.variables: dict[str, Any] = {}
        self.aliases = 0

    def enter_string_value(self, node: StringValueNode, *_: Any) -> Any:
        kind = self.info.get_input_type()
        if kind and get_named_type(kind).name == "ID" and self.chance.random() < 0.7:
            return StringValueNode(value=self.chance.choice(self.ids))
        return None

    def leave_argument(self, node: ArgumentNode, *_: Any) -> Any:
        kind, value = self.info.get_input_type(), node.value
        if node.name.value in _USUAL and self.chance.random() < 0.8:  # else hardly any list would be read
            value = parse_value(self.chance.choice(_USUAL[node.name.value]))
        if kind is not None and self.chance.random() < 0.5:
            value = self._variable(kind, value_from_ast_untyped(value))
        return ArgumentNode(name=node.name, value=value)

    def leave_selection_set(self, node: SelectionSetNode, *_: Any) -> Any:
        """Selects more, since Hypothesis begins with one field of each object."""
        parent = self.info.get_parent_type()
        return SelectionSetNode(selections=(*node.selections, *self._more(parent, levels=self.chance.randint(1, 4))))

    def _more(self, kind: Any, *, levels: int) -> list[Any]:
        if is_union_type(kind):
            return [self._fragment(one, levels) for one in kind.types]
        if not levels or kind in (self.info._schema.query_type, self.info._schema.mutation_type):
            return []
        names = [name for name, one in kind.fields.items() if not any(map(is_required_argument, one.args.values()))]
        chosen = [name for name in names if self.chance.random() < (0.3 if is_leaf_type(_named(kind, name)) else 0.6)]
        chosen = chosen or names[:1]
        found: list[Any] = [self._field(name, _named(kind, name), levels) for name in chosen]
        if is_interface_type(kind) and self.chance.random() < 0.5:
            found += [self._fragment(one, levels) for one in self.info._schema.get_possible_types(kind)]
        return found

    def _field(self, name: str, kind: Any, levels: int) -> FieldNode:
        self.aliases += 1
        selected = None if is_leaf_type(kind) else _selection([*_typename(), *self._more(kind, levels=levels - 1)])
        return FieldNode(name=NameNode(value=name), alias=NameNode(value=f"x{self.aliases}"), selection_set=selected)

    def _fragment(self, kind: Any, levels: int) -> InlineFragmentNode:
        condition = NamedTypeNode(name=NameNode(value=kind.name))
        return InlineFragmentNode(
            type_condition=condition, selection_set=_selection([*_typename(), *self._more(kind, levels=levels)])
        )

    def leave_field(self, node: FieldNode, *_: Any) -> Any:
        if self.chance.random() > 0.08:
            return None
        value = self.chance.random() < 0.5
        given: Any = BooleanValueNode(value=value)
        if self.chance.random() < 0.5:
            given = self._variable(None, value, type_=parse_type("Boolean!"))
        directive = DirectiveNode(
            name=NameNode(value=self.chance.choice(["skip", "include"])),
            arguments=(ArgumentNode(name=NameNode(value="if"), value=given),),
        )
        return FieldNode(
            alias=node.alias,
            name=node.name,
            arguments=node.arguments,
            directives=(*(node.directives or ()), directive),
            selection_set=node.selection_set,
        )

    def _variable(self, kind: GraphQLInputType | None, value: Any, type_: Any = None) -> VariableNode:
        variable = VariableNode(name=NameNode(value=f"v{len(self.definitions)}"))
        self.definitions.append(VariableDefinitionNode(variable=variable, type=type_ or parse_type(str(kind))))
        self.variables[variable.name.value] = value
        return variable


def _named(kind: Any, name: str) -> Any:
    """Returns the named type of a field."""
    return get_named_type(kind.fields[name].type)


def _selection(selections: list[Any]) -> SelectionSetNode:
    return SelectionSetNode(selections=tuple(selections))


def _typename() -> list[FieldNode]:
    return [FieldNode(name=NameNode(value="__typename"))]


# --- what may fail ---------------------------------------------------------------------------------------------------


class Chaos:
    """Decides what an attribute or a resolver gives instead, always the same for a seed and a name. 0 leaves all."""

    def __init__(self) -> None:
        self.seed = 0
        self.struck = 0

    def strikes(self, name: str) -> Callable[[], Any] | None:
        """Returns what happens instead; None if nothing does."""
        if not self.seed:
            return None
        number = crc32(f"{self.seed}/{name}".encode())
        if number % 100 >= 12:
            return None
        self.struck += 1
        return _INSTEAD[number // 100 % len(_INSTEAD)]


def _raises() -> Any:
    raise ValueError("it fails")


_INSTEAD: Final[tuple[Callable[[], Any], ...]] = (
    lambda: None,
    _raises,
    lambda: ValueError("it is an error"),
    lambda: "a text",
    lambda: [None],
    lambda: 2**40,
    list,
)


@contextmanager
def unreliable(schema: strawberry.Schema, chaos: Chaos) -> Iterator[None]:
    """Makes attributes and resolvers of all types but the roots do what `chaos` says, for as long as it lasts."""
    with pytest.MonkeyPatch.context() as patch:
        for known in schema.schema_converter.type_map.values():
            definition = known.definition
            if isinstance(definition, StrawberryObjectDefinition) and not definition.is_input:
                _make_unreliable(definition, chaos, patch)
        yield


def _make_unreliable(definition: StrawberryObjectDefinition, chaos: Chaos, patch: pytest.MonkeyPatch) -> None:
    names = {field.python_name for field in definition.fields if not field.base_resolver}

    def get(self: Any, name: str) -> Any:
        instead = chaos.strikes(f"{definition.name}.{name}") if name in names else None
        return instead() if instead else object.__getattribute__(self, name)

    patch.setattr(definition.origin, "__getattribute__", get, raising=False)
    if definition.name in ("Query", "Mutation"):
        return
    for field in definition.fields:
        resolver = field.base_resolver
        function: Any = resolver.wrapped_func if resolver else None
        if function and not hasattr(function, "is_unreliable"):
            patch.setattr(resolver, "wrapped_func", _unreliable(function, f"{field.python_name}()", chaos))


def _unreliable(function: Callable[..., Any], name: str, chaos: Chaos) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        instead = chaos.strikes(name)
        return instead() if instead else function(*args, **kwargs)

    call.is_unreliable = True  # type: ignore[attr-defined]  # fields that two types share are changed once
    return call
