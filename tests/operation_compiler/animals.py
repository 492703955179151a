"""A schema with all that an operation may select: lists, nulls, abstract types, arguments, and what goes wrong."""

import math
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Annotated, Any, Generic, TypeVar

import strawberry
from strawberry import Info
from strawberry.extensions import FieldExtension, ParserCache, ValidationCache

from operation_compiler import CompilingExecutor

T = TypeVar("T")


@strawberry.enum
class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@strawberry.interface
class Named:
    name: str


@strawberry.type
class Leg:
    length: int
    animal: "Named | None" = None


@strawberry.type
class Dog(Named):
    colour: Colour
    colours: list[Colour | None]
    born: date | None
    legs: list[Leg]
    torn: list[list[int] | None] | None
    weight: float | None
    good: bool = True
    id: strawberry.ID = strawberry.ID("1")
    class_: str = strawberry.field(name="class", default="mammal")

    @strawberry.field
    def loud(self, info: Info, times: int = 1, colour: Colour | None = None) -> str:
        return f"{self.name}!" * times + f"{colour} {info.path.as_list()} {info.field_name} {info.context}"

    @strawberry.field
    def friend(self) -> Named | None:
        return Cat(name="Tom", lives=9)

    @strawberry.field
    def lost(self) -> str | None:
        raise ValueError("the friend is lost")

    @strawberry.field
    def broken(self) -> str:
        raise ValueError("the dog is broken")


@strawberry.type
class Cat(Named):
    lives: int


@strawberry.type
class Fish:
    depth: int


@strawberry.type
class Page(Generic[T]):
    items: list[T]
    total: int


@strawberry.input
class Size:
    height: int
    colours: list[Colour] | None = None


class _Shouting(FieldExtension):
    def resolve(self, next_: Any, source: Any, info: Info, **kwargs: Any) -> Any:
        return str(next_(source, info, **kwargs)).upper()


def dog(name: str = "Rex", **other: Any) -> Dog:
    """Returns a dog whose attributes may be of any type, right or wrong."""
    usual: dict[str, Any] = {
        "colour": Colour.RED,
        "colours": [Colour.BLUE, None],
        "born": date(2020, 2, 29),
        "legs": [Leg(length=1), Leg(length=2, animal=Cat(name="Tom", lives=9))],
        "torn": [[1, 2], None],
        "weight": 1.5,
    }
    return Dog(name=name, **{**usual, **other})


WRONG: dict[str, Callable[[], Dog]] = {
    "no name": lambda: dog(name=None),  # type: ignore[arg-type]  # wrong on purpose, as is all of this table
    "a name that is a number": lambda: dog(name=7),  # type: ignore[arg-type]
    "a name that is a list": lambda: dog(name=[1]),  # type: ignore[arg-type]
    "an error for a name": lambda: dog(name=ValueError("no name")),  # type: ignore[arg-type]
    "no colour": lambda: dog(colour=None),
    "a colour of another kind": lambda: dog(colour="green"),
    "a list that is none": lambda: dog(colours=3),
    "a list that is an error": lambda: dog(legs=RuntimeError("no legs")),
    "no list": lambda: dog(legs=None),
    "a tuple": lambda: dog(legs=(Leg(length=1),)),
    "a missing item": lambda: dog(legs=[Leg(length=1), None]),
    "an item of another type": lambda: dog(legs=[Fish(depth=1)]),
    "an item that is an error": lambda: dog(legs=[RuntimeError("no leg")]),
    "a length that is too long": lambda: dog(legs=[Leg(length=2**31), Leg(length=1)]),
    "a length that is none": lambda: dog(legs=[Leg(length="long")]),  # type: ignore[arg-type]
    "a float for an int": lambda: dog(legs=[Leg(length=2.0)]),  # type: ignore[arg-type]
    "an animal of no known type": lambda: dog(legs=[Leg(length=1, animal=Fish(depth=1))]),  # type: ignore[arg-type]
    "an animal that is a text": lambda: dog(legs=[Leg(length=1, animal="Tom")]),  # type: ignore[arg-type]
    "an infinite weight": lambda: dog(weight=math.inf),
    "a date that is a text": lambda: dog(born="today"),
    "no good": lambda: dog(good=None),
    "good is 2": lambda: dog(good=2),
    "torn in two places": lambda: dog(torn=[[1, "x"], None, ["y"], 5]),
    "an iterator": lambda: dog(torn=iter([[1], None])),
    "a text for a list": lambda: dog(torn="text"),
}

Creature = Annotated[Dog | Cat | Fish, strawberry.union("Creature")]


@strawberry.type
class Query:
    @strawberry.field
    def dog(self, which: str | None = None) -> Dog | None:
        return WRONG[which]() if which else dog()

    @strawberry.field
    def the_dog(self, which: str | None = None) -> Dog:
        return WRONG[which]() if which else dog()

    @strawberry.field
    def named(self) -> list[Named]:
        return [dog(), Cat(name="Tom", lives=9)]

    @strawberry.field
    def creatures(self) -> list[Creature | None]:
        return [dog(), Fish(depth=3), None, Leg(length=1), Cat(name="Tom", lives=9)]  # type: ignore[list-item]  # a leg is no creature

    @strawberry.field
    def page(self) -> Page[Cat]:
        return Page(items=[Cat(name="Tom", lives=9)], total=1)

    @strawberry.field
    def described(self, size: Size, limit: int | None = strawberry.UNSET, names: list[str] | None = None) -> str:
        return f"{size} {limit is strawberry.UNSET} {limit} {names}"

    @strawberry.field(extensions=[_Shouting()])  # type: ignore[untyped-decorator]  # with extensions it is
    def shouted(self, what: str) -> str:
        return what

    @strawberry.field
    def selected(self, info: Info) -> list[Leg]:
        raw = info._raw_info
        return [Leg(length=len(raw.field_nodes)), Leg(length=len(info.selected_fields))]


@strawberry.type
class Mutation:
    @strawberry.mutation
    def grow(self, info: Info, by: int) -> int:
        info.context.append(by)
        return sum(info.context)

    @strawberry.mutation
    def fail(self) -> int:
        raise ValueError("it failed")

    @strawberry.mutation
    def fail_softly(self) -> int | None:
        raise ValueError("it failed")


schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    types=[Fish],
    extensions=[ParserCache, ValidationCache],
    execution_context_class=CompilingExecutor,
)
