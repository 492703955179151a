"""A selection of everything that can be asked of a type, made from the schema: what is added later is asked too."""

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)


def everything_of(schema: GraphQLSchema, type_: GraphQLNamedType, *, depth: int) -> str:
    """The selection, `depth` levels deep; a type is not asked for again below itself."""
    return _selection(schema, type_, depth, ())


def _selection(schema: GraphQLSchema, type_: GraphQLNamedType, depth: int, path: tuple[str, ...]) -> str:
    if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
        members = (_selection(schema, member, depth, path) for member in schema.get_possible_types(type_))
        names = (member.name for member in schema.get_possible_types(type_))
        inner = " ".join(f"... on {name} {selection}" for name, selection in zip(names, members, strict=True))
        return f"{{ __typename {inner} }}"
    if not isinstance(type_, GraphQLObjectType):
        raise TypeError(f"{type_} has no fields")
    fields = [
        f"{type_.name}_{name}: {name}{_inner(schema, field, depth, (*path, type_.name))}"
        for name, field in type_.fields.items()
        if _can_be_asked(field, depth, (*path, type_.name))
    ]
    return f"{{ {' '.join(['__typename', *fields])} }}"


def _inner(schema: GraphQLSchema, field: GraphQLField, depth: int, path: tuple[str, ...]) -> str:
    type_ = get_named_type(field.type)
    paged = "(first: 2)" if "first" in field.args else ""
    return paged if is_leaf_type(type_) else f"{paged} {_selection(schema, type_, depth - 1, path)}"


def _can_be_asked(field: GraphQLField, depth: int, path: tuple[str, ...]) -> bool:
    type_ = get_named_type(field.type)
    if any(is_required_argument(argument) for argument in field.args.values()):
        return False
    return is_leaf_type(type_) or (depth > 1 and type_.name not in path)
