"""Reads the tables of a TOML file key by key, and collects all problems in them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeVar

from order_help.domain.values import Value, field
from order_help.formats.problem_text import path_of, shown

T = TypeVar("T")


class TomlTable(Value):
    """
    A table at `places` in a file; `problems` are those of the whole file, in the order in which they are found.

    A function that reads a value raises ValueError with what it expects. A value with a problem is replaced by the
    default, so that the rest can be read: a file with a problem is rejected in the end.
    """

    content: Mapping[str, Any]
    problems: list[str]
    places: tuple[int | str, ...] = ()
    known: set[str] = field(default_factory=set)
    """The keys that were read, whether the table has them or not."""
    wrong: set[str] = field(default_factory=set)
    """The keys that have a problem."""

    def value(self, key: str, read: Callable[[Any], T], default: T) -> T:
        """Returns the value of a key as `read` returns it; without the key, the default."""
        self.known.add(key)
        return self._read(read, self.content[key], default, key) if key in self.content else default

    def required(self, key: str, read: Callable[[Any], T], stand_in: T) -> T:
        """Returns the value of a key that the table must have; if there is a problem, the stand-in."""
        if key not in self.content:
            self.refuse(key, expected="this key, which is required")
        return self.value(key, read, stand_in)

    def values(self, key: str, read: Callable[[Any], T], default: Collection[T]) -> Collection[T]:
        """Returns the items of a list, each as `read` returns it, without those that have a problem."""
        items = self.value(key, _list, None)
        if items is None:
            return default
        found = (self._read(read, item, None, key, place) for place, item in enumerate(items))
        return [item for item in found if item is not None]

    def table(self, key: str) -> "TomlTable | None":
        """Returns the table under a key, if there is one."""
        content = self.value(key, _table, None)
        return None if content is None else self._inner(content, key)

    def tables(self, key: str, read: Callable[[Any], list[Any]]) -> "Iterator[TomlTable]":
        """Yields the tables in the list under a key, which `read` returns."""
        items: list[Any] = self.value(key, read, [])
        for place, item in enumerate(items):
            content = self._read(_table, item, None, key, place)
            if content is not None:
                yield self._inner(content, key, place)

    def refuse(self, *places: int | str, expected: str) -> None:
        """Records a problem at a place in the table, which begins with its key."""
        self.wrong.add(str(places[0]))
        self.problems.append(f"{path_of((*self.places, *places))}: expected {expected}")

    def refuse_value(self, value: object, *places: int | str, expected: str) -> None:
        """Records that the value at a place is not what is expected."""
        self.refuse(*places, expected=f"{expected}, not {shown(value)}")

    def refuse_unknown_keys(self) -> None:
        """Records a problem for every key of the table that was not read."""
        for key in self.content:
            if key not in self.known:
                self.refuse(key, expected="no key of this name")

    def _read(self, read: Callable[[Any], T], value: Any, default: T, *places: int | str) -> T:
        try:
            return read(value)
        except ValueError as expected:
            self.refuse_value(value, *places, expected=str(expected))
            return default

    def _inner(self, content: Mapping[str, Any], *places: int | str) -> "TomlTable":
        return TomlTable(content=content, problems=self.problems, places=(*self.places, *places))


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("a list")
    return value


def _table(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("a table")
    return value
