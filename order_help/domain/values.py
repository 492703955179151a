"""
Values: immutable, compared by their fields, and cheap to make.

Rule 1: a value is a struct of msgspec, which makes it eight times as quickly as a frozen dataclass makes its instances,
and declares its class in an eighth of the time (docs/decisions/0068-values.md).
Rule 2: fields are given by name, unless the class says `kw_only=False`.
Rule 3: `fields`, `replace` and `is_dataclass` of the standard library accept values too, so that code that goes through
the fields of anything needs one way only. Where orders are read or judged, `replace` is the one of this module.
"""

import dataclasses
from functools import cache
from typing import Any, ClassVar, dataclass_transform

import msgspec
from msgspec import field as field
from msgspec.structs import replace as replace


class _ValueMeta(msgspec.StructMeta):
    """Makes all values frozen, and their fields given by name."""

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, object], /, **config: Any
    ) -> "_ValueMeta":
        return super().__new__(cls, name, bases, namespace, **{"frozen": True, "kw_only": True, **config})


class _Fields:
    """The fields of a value's class, as the functions of `dataclasses` expect them."""

    def __get__(self, _: object, class_: "type[Value]") -> "dict[str, dataclasses.Field[Any]]":
        return _dataclass_fields(class_)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Value(msgspec.Struct, metaclass=_ValueMeta, frozen=True):
    """
    The base of all values.

    `NOT_COMPARED` names fields that are no part of the value. A class that has some is a `PartlyCompared`.
    """

    NOT_COMPARED: ClassVar[frozenset[str]] = frozenset()

    __dataclass_fields__: "ClassVar[dict[str, dataclasses.Field[Any]]]" = _Fields()  # type: ignore[assignment]  # a descriptor


class PartlyCompared(Value):
    """The base of values of which `NOT_COMPARED` names fields: equal values may differ in these."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PartlyCompared) or type(other) is not type(self):
            return NotImplemented
        return _compared(self) == _compared(other)

    def __hash__(self) -> int:
        return hash(_compared(self))

    def __repr__(self) -> str:
        shown = zip(_names_compared(type(self)), _compared(self), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={part!r}' for name, part in shown)})"


def _compared(value: PartlyCompared) -> tuple[object, ...]:
    return tuple([getattr(value, name) for name in _names_compared(type(value))])


@cache
def _names_compared(class_: type[Value]) -> tuple[str, ...]:
    return tuple(name for name in class_.__struct_fields__ if name not in class_.NOT_COMPARED)


@cache
def _dataclass_fields(class_: type[Value]) -> "dict[str, dataclasses.Field[Any]]":
    """Returns the fields of a dataclass that has the same fields as this class."""
    made = dataclasses.make_dataclass(
        class_.__name__,
        [(one.name, one.type, _field(one, class_)) for one in msgspec.structs.fields(class_)],
        kw_only=True,
    )
    return {one.name: one for one in dataclasses.fields(made)}


def _field(one: msgspec.structs.FieldInfo, class_: type[Value]) -> "dataclasses.Field[Any]":
    given: dict[str, Any] = {"default": one.default, "default_factory": one.default_factory}
    given = {name: default for name, default in given.items() if default is not msgspec.NODEFAULT}
    found: dataclasses.Field[Any] = dataclasses.field(**given, compare=one.name not in class_.NOT_COMPARED)
    return found
