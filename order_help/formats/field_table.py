"""
Tables of fields, and the reading of objects by them.

Rule: "", null and a field that is missing are one.
"""

from typing import Any, Final

from order_help.domain.intake import WarningCode
from order_help.domain.values import Value
from order_help.formats.findings import Place, Unreadable
from order_help.formats.plain_values import is_absent
from order_help.formats.snapshot_kinds import Kind

MAX_ITEMS: Final = 200
"""The most items of a list: lines, parcels and lines of a parcel."""


class Field(Value):
    """
    A field of the format. `about` and `nonsense` are printed in docs/orders.md; nonsense becomes `instead`.

    Of a field with parts, `parts` are those of the object, or of each object of its list if it has `several`.
    """

    name: str
    kind: Kind
    decides: bool
    about: str
    nonsense: str
    required: bool = False
    warning: WarningCode = WarningCode.LEFT_OUT
    instead: Any = None
    parts: "tuple[Field, ...]" = ()
    several: bool = False

    def read(self, value: Any, place: Place) -> Any:
        """Reads the value that was sent, and notes what is wrong with it."""
        if is_absent(value):
            if self.required:
                place.refuse("this field, which is required")
            return None
        try:
            read = self.kind.read(value, place)
        except Unreadable as wrong:
            if self.decides:
                place.refuse(str(wrong), value)
                return None
            place.warn(self.warning)
            return self.instead
        if read is None and self.required:
            # Only a date can be read and say nothing: one before 1970.
            place.refuse("a date from 1970 on, since this field is required", value)
        return read


class Part(Value, kw_only=False):
    """An object that was read: the values of its fields, None for those that say nothing."""

    fields: tuple[Field, ...]
    values: dict[str, Any]
    place: Place

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def warn(self, name: str, code: WarningCode) -> None:
        """Warns about the field of this name."""
        number = next(number for number, field in enumerate(self.fields) if field.name == name)
        self.place.field(name, number).warn(code)


def read_part(fields: tuple[Field, ...], value: Any, place: Place) -> Part:
    """Reads an object with these fields. Raises Unreadable if the value is no object."""
    if not isinstance(value, dict):
        raise Unreadable("an object")
    values = {
        field.name: field.read(value.get(field.name), place.field(field.name, number))
        for number, field in enumerate(fields)
    }
    for name in (name for name in value if name not in values):
        place.unknown(name, len(fields)).warn(WarningCode.UNKNOWN_FIELD)
    return Part(fields, values, place)


def object_of(name: str, fields: tuple[Field, ...]) -> Kind:
    """Returns the kind of an object with these fields."""
    return Kind(name=name, read=lambda value, place: read_part(fields, value, place), schema={})


def list_of(name: str, fields: tuple[Field, ...], *, least: int = 0, each: str | None = None) -> Kind:
    """Returns the kind of a list of objects of a name; two never have one id where `each` says what they are."""

    def read(value: Any, place: Place) -> list[Part]:
        if not isinstance(value, list):
            raise Unreadable("a list")
        if not least <= len(value) <= MAX_ITEMS:
            place.refuse(f"at least {least} of them" if len(value) < least else f"at most {MAX_ITEMS} of them")
            return []
        parts = [part for number, item in enumerate(value) if (part := _item(fields, item, place.item(number)))]
        if each:
            _refuse_twins(parts, each)
        return parts

    return Kind(name=name, read=read, schema={"minItems": least, "maxItems": MAX_ITEMS})


def _item(fields: tuple[Field, ...], item: Any, place: Place) -> Part | None:
    try:
        return read_part(fields, item, place)
    except Unreadable as wrong:
        place.refuse(str(wrong), item)
        return None


def _refuse_twins(parts: list[Part], each: str) -> None:
    seen: set[str] = set()
    for part in parts:
        if (id_ := part["id"]) in seen:
            part.place.field("id", 0).refuse(f"an id that no other {each} of the order has", id_)
        seen.update([id_] if id_ else [])
