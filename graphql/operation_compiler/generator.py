"""
Generates the source of one operation: a function for each selection of the fields of one object type.

Rule 1: which fields are selected, in which order and merged in which way, is what graphql-core's `collect_fields`
says, for the given values of the variables in `@skip` and `@include`. So a function is right for these values alone.
Rule 2: no text of a client becomes code. Response keys are written as literals by `repr`, and all other names are
generated, or are attributes that the schema names.
Rule 3: an operation is refused (NotCompilableError) for introspection, `@defer`, `@stream`, variables of fragments,
resolvers that are asynchronous, and for more than MOST_FIELDS fields after fragments are taken apart.
Rule 4: each field has the steps of graphql-core: arguments, resolver, completion by type. The usual case is written
out, everything else is a call of running.py. A step that raises has the error of its field, at its place.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from inspect import iscoroutinefunction
from keyword import iskeyword
from typing import Any, Final

from graphql import (
    FieldNode,
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLField,
    GraphQLLeafType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    Undefined,
    VariableNode,
    Visitor,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_object_type,
    visit,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, GroupedFieldSet, collect_fields, collect_subfields
from graphql.execution.values import get_argument_values
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField

from operation_compiler import running

MOST_FIELDS: Final = 3_000
"""The most fields of one operation after fragments are taken apart."""

_SAME: Final[Mapping[str, type]] = {"String": str, "ID": str, "Boolean": bool}
"""The classes of values that the standard scalars serialise as they are."""
_UNCHANGING: Final = (str, int, float, bool, Enum, type(None))
"""The classes of arguments that no resolver can change."""


class NotCompilableError(Exception):
    """An operation that is left to graphql-core. The message says why, in words of this package."""


@dataclass(slots=True, kw_only=True)
class Generated:
    """The source of an operation, and the objects that its names are bound to. Its function `execute` takes a Run."""

    source: str
    bound: Mapping[str, object]


@dataclass(slots=True)
class Generator:
    """Generates one operation for one executor, whose variables give the values of conditions."""

    executor: Executor[Any]
    lines: list[str] = field(default_factory=list)
    bound: dict[str, object] = field(default_factory=dict)
    fields: int = 0
    functions: int = 0
    _names: dict[int, str] = field(default_factory=dict)

    def generated(self) -> Generated:
        """Returns the operation. Raises NotCompilableError."""
        executor = self.executor
        operation = executor.operation
        root = executor.schema.get_root_type(operation.operation)
        if root is None or operation.operation.value == "subscription":
            raise NotCompilableError("no query or mutation")
        if any(one.variable_signatures for one in executor.fragments.values()):
            raise NotCompilableError("variables of fragments")
        collected = collect_fields(
            executor.schema, executor.fragments, executor.variable_values, root, operation, executor.hide_suggestions
        )
        if collected.new_defer_usages:
            raise NotCompilableError("@defer")
        name = self._function(root, collected.grouped_field_set)
        self.lines.append(f"def execute(run, value):\n    return {name}(run, value, None)\n")
        for each in ("items_of", "missing", "require_type", "runtime_type", "ResolveInfo"):
            self.bound[each] = getattr(running, each)
        self.bound["Undefined"] = Undefined
        return Generated(source="\n".join(self.lines), bound=self.bound)

    # --- names -------------------------------------------------------------------------------------------------------

    def _bind(self, kind: str, thing: object) -> str:
        """Returns the name of an object in the source; the same object has one name."""
        known = self._names.get(id(thing))
        if known is None:
            known = self._names[id(thing)] = f"{kind}{len(self.bound)}"
            self.bound[known] = thing
        return known

    # --- selections --------------------------------------------------------------------------------------------------

    def _function(self, kind: GraphQLObjectType, selected: GroupedFieldSet) -> str:
        """Writes the function that selects these fields of a value, and returns its name."""
        self.functions += 1
        name = f"select{self.functions}"
        body = [f"def {name}(run, source, before):", f"    run.spend({len(selected)})", "    out = {}"]
        for key, details in selected.items():
            body += self._field(kind, key, details)
        body += ["    return out", ""]
        self.lines += body
        return name

    def _subfunction(self, kind: GraphQLObjectType, details: FieldDetailsList) -> str:
        executor = self.executor
        collected = collect_subfields(
            executor.schema,
            executor.fragments,
            executor.variable_values,
            executor.operation,
            kind,
            details,
            executor.hide_suggestions,
        )
        if collected.new_defer_usages:
            raise NotCompilableError("@defer")
        return self._function(kind, collected.grouped_field_set)

    def _field(self, parent: GraphQLObjectType, key: str, details: FieldDetailsList) -> list[str]:
        self.fields += 1
        if self.fields > MOST_FIELDS:
            raise NotCompilableError("too many fields")
        nodes = [one.node for one in details]
        name = nodes[0].name.value
        if name == "__typename":
            return [f"    out[{key!r}] = {parent.name!r}"]
        if name.startswith("__"):
            raise NotCompilableError("introspection")
        if any(directive.name.value == "stream" for node in nodes for directive in node.directives or ()):
            raise NotCompilableError("@stream")
        definition = self.executor.schema.get_field(parent, name)
        if definition is None:
            return []
        site = running.Site(key, definition, nodes, parent)
        place = _Place(site=self._bind("site", site), nodes=self._bind("nodes", nodes), field=f"{parent}.{name}")
        steps = self._resolved(site, place)
        steps += self._completed(definition.type, details, place, "value", "before", repr(key), repr(parent.name))
        at = f"{place.nodes}, before, {key!r}"
        if isinstance(definition.type, GraphQLNonNull):
            failed = [f"        raise run.located(raised, {at})"]
        else:
            failed = [f"        run.add(raised, {at})", "        value = None"]
        guarded = ["    try:", *(f"        {step}" for step in steps), "    except Exception as raised:", *failed]
        return [*guarded, f"    out[{key!r}] = value"]

    # --- resolvers ---------------------------------------------------------------------------------------------------

    def _resolved(self, site: running.Site, place: "_Place") -> list[str]:
        """Returns the steps after which `value` is what the resolver returned."""
        definition, node = site.definition, site.field_nodes[0]
        ours = definition.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
        has_arguments = bool(definition.args or node.arguments)
        if isinstance(ours, StrawberryField):
            if ours.is_async or (ours.base_resolver and iscoroutinefunction(ours.base_resolver.wrapped_func)):
                raise NotCompilableError("an asynchronous resolver")
            attribute = ours.python_name
            if not ours.extensions and not self._handles_exceptions():
                is_plain = not ours.base_resolver and ours.default_resolver is getattr and not has_arguments
                if is_plain and attribute.isidentifier() and not iskeyword(attribute):
                    return [f"value = source.{attribute}"]
                if call := self._direct_call(ours, site, place):
                    return [call]
        elif iscoroutinefunction(definition.resolve):
            raise NotCompilableError("an asynchronous resolver")
        resolve = self._bind("resolve", definition.resolve or self.executor.field_resolver)
        info = f"ResolveInfo(run, {place.site}, before)"
        if not has_arguments:
            return [f"value = {resolve}(source, {info})"]
        arguments = self._bind("arguments", _arguments_of(definition, node, hide=self.executor.hide_suggestions))
        return [f"value = {resolve}(source, {info}, **{arguments}(run.variable_values))"]

    def _direct_call(self, ours: StrawberryField, site: running.Site, place: "_Place") -> str | None:
        """
        Returns the call of a resolver, if its arguments are always the same and cannot be changed.

        Strawberry does nothing else around a field without extensions and exception handlers.
        """
        resolver, node, schema = ours.base_resolver, site.field_nodes[0], self._strawberry()
        if resolver is None:
            return None
        given: dict[str, Any] = {}
        if site.definition.args or node.arguments:
            if _has_variables(node):
                return None
            try:
                values = get_argument_values(site.definition, node, self.executor.variable_values)
                converter = schema.schema_converter
                given = convert_arguments(
                    values, ours.arguments, scalar_registry=converter.scalar_registry, config=converter.config
                )
            except Exception:  # noqa: BLE001  # whatever is wrong with them is found again, at its place
                return None
            if not all(isinstance(value, _UNCHANGING) for value in given.values()):
                return None
        call = ["source"] if resolver.self_parameter else []
        call += [f"{name}={self._bind('given', value)}" for name, value in given.items()]
        call += [f"{one.name}=source" for one in (resolver.parent_parameter, resolver.root_parameter) if one]
        if resolver.info_parameter:
            info_class, strawberry_field = self._bind("Info", schema.config.info_class), self._bind("field", ours)
            raw = f"ResolveInfo(run, {place.site}, before)"
            call.append(f"{resolver.info_parameter.name}={info_class}({raw}, {strawberry_field})")
        return f"value = {self._bind('resolver', resolver.wrapped_func)}({', '.join(call)})"

    def _strawberry(self) -> Any:
        """Returns Strawberry's own schema, to which it keeps a reference."""
        return self.executor.schema._strawberry_schema  # type: ignore[attr-defined]  # Strawberry sets it

    def _handles_exceptions(self) -> bool:
        return bool(self._strawberry().schema_converter._exception_handler_specs)

    # --- completion --------------------------------------------------------------------------------------------------

    def _completed(
        self,
        kind: GraphQLOutputType,
        details: FieldDetailsList,
        place: "_Place",
        name: str,
        before: str,
        key: str,
        parent: str,
    ) -> list[str]:
        """
        Returns the steps that complete the value called `name`, which keeps its name.

        `before`, `key` and `parent` are the code of its position. A value that is null and must not be raises.
        """
        is_required = isinstance(kind, GraphQLNonNull)
        inner: GraphQLOutputType = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
        if is_leaf_type(inner):
            return self._leaf(inner, place, name, is_required=is_required)
        if is_list_type(inner):
            steps = self._list(inner.of_type, details, place, name, (before, key, parent))
        elif is_object_type(inner):
            steps = self._object(inner, details, place, name, (before, key, parent))
        elif is_abstract_type(inner):
            steps = self._abstract(inner, details, place, name, (before, key, parent))
        else:
            raise NotCompilableError("an unknown kind of type")
        absent = f"{name} = missing({place.field!r})" if is_required else f"{name} = None"
        return [
            f"if {name} is None or {name} is Undefined:",
            f"    {absent}",
            "else:",
            *(f"    {step}" for step in steps),
        ]

    def _leaf(self, kind: GraphQLLeafType, place: "_Place", name: str, *, is_required: bool) -> list[str]:
        complete = self._bind("complete", running.leaf(kind, place.field if is_required else None))
        may_be_null = "" if is_required else f"{name} is not None and "
        if same := _SAME.get(kind.name):
            return [f"if {may_be_null}{name}.__class__ is not {same.__name__}:", f"    {name} = {complete}({name})"]
        if kind.name == "Int":
            is_int = f"{name}.__class__ is int and -2147483648 <= {name} <= 2147483647"
            return [f"if {may_be_null}not ({is_int}):", f"    {name} = {complete}({name})"]
        if isinstance(kind, GraphQLEnumType) and (outputs := _outputs(kind)):
            known = self._bind("outputs", outputs)
            enum = self._bind("enum", type(next(iter(outputs))))
            return [
                f"if {name}.__class__ is {enum}:",
                f"    {name} = {known}[{name}]",
                *([f"elif {name} is not None:"] if not is_required else ["else:"]),
                f"    {name} = {complete}({name})",
            ]
        return [f"{name} = {complete}({name})"]

    def _list(
        self,
        item: GraphQLOutputType,
        details: FieldDetailsList,
        place: "_Place",
        name: str,
        position: tuple[str, str, str],
    ) -> list[str]:
        one, items, own, index = f"{name}_item", f"{name}_items", f"{name}_position", f"{name}_index"
        steps = self._completed(item, details, place, one, own, index, "None")
        at = f"{place.nodes}, {own}, {index}"
        if isinstance(item, GraphQLNonNull):
            failed = [f"        raise run.located(raised, {at})"]
        else:
            failed = [f"        run.add(raised, {at})", f"        {one} = None"]
        return [
            f"if {name}.__class__ is list:",
            f"    run.spend(len({name}))",
            "else:",
            f"    {name} = items_of(run, {name}, {place.field!r})",
            f"{items}, {own} = [], ({', '.join(position)})",
            f"for {index}, {one} in enumerate({name}):",
            "    try:",
            *(f"        {step}" for step in steps),
            "    except Exception as raised:",
            *failed,
            f"    {items}.append({one})",
            f"{name} = {items}",
        ]

    def _object(
        self,
        kind: GraphQLObjectType,
        details: FieldDetailsList,
        place: "_Place",
        name: str,
        position: tuple[str, str, str],
    ) -> list[str]:
        select = self._subfunction(kind, details)
        info = f"ResolveInfo(run, {place.site}, before)"
        return [
            f"require_type({self._bind('type', kind)}, {name}, {info})",
            f"{name} = {select}(run, {name}, ({', '.join(position)}))",
        ]

    def _abstract(
        self,
        kind: GraphQLAbstractType,
        details: FieldDetailsList,
        place: "_Place",
        name: str,
        position: tuple[str, str, str],
    ) -> list[str]:
        possible = self.executor.schema.get_possible_types(kind)
        selects = {one.name: self._subfunction(one, details) for one in possible}
        info = f"ResolveInfo(run, {place.site}, before)"
        found = f"{name}_type"
        table = f"table{len(self.lines)}"
        self.lines.append(f"{table} = {{{', '.join(f'{one!r}: {select}' for one, select in selects.items())}}}")
        return [
            f"{found} = runtime_type({self._bind('type', kind)}, {name}, {info})",
            f"require_type({found}, {name}, {info})",
            f"{name} = {table}[{found}.name](run, {name}, ({', '.join(position)}))",
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """The names that are bound for a field, and the field's own name with that of its type."""

    site: str
    nodes: str
    field: str


def _outputs(kind: GraphQLEnumType) -> dict[Any, str] | None:
    """Returns what each member of a Python enum becomes; None if the values are not members of one enum."""
    enum = getattr(kind, "wrapped_cls", None)
    if not isinstance(enum, type) or not issubclass(enum, Enum):
        return None
    try:
        return {member: kind.coerce_output_value(member) for member in enum}
    except Exception:  # noqa: BLE001  # a member that the schema does not show: each value is asked then
        return None


def _arguments_of(definition: GraphQLField, node: FieldNode, *, hide: bool) -> Callable[[Any], dict[str, Any]]:
    def arguments(variable_values: Any) -> dict[str, Any]:
        return get_argument_values(definition, node, variable_values, None, hide)

    return arguments


class _Variables(Visitor):
    """Notes whether a node has a variable."""

    def __init__(self) -> None:
        super().__init__()
        self.found = False

    def enter_variable(self, *_: VariableNode) -> None:
        self.found = True


def _has_variables(node: FieldNode) -> bool:
    variables = _Variables()
    for argument in node.arguments or ():
        visit(argument, variables)
    return variables.found
