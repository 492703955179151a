import dataclasses
from typing import Any

import pytest

from order_help.domain.values import PartlyCompared, Value, field, replace


class Parcel(Value):
    id: str
    carrier: str | None = None
    units: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.id:
            raise ValueError("no id")


class Tracked(Parcel):
    number: str


class Point(Value, kw_only=False):
    x: int
    y: int = 0


class Read(PartlyCompared):
    NOT_COMPARED = frozenset({"stored"})

    id: str
    stored: object = None


def test_a_value_cannot_be_changed() -> None:
    parcel: Any = Parcel(id="1")
    with pytest.raises(AttributeError):
        parcel.id = "2"


def test_fields_are_given_by_name() -> None:
    positional: Any = Parcel
    with pytest.raises(TypeError):
        positional("1")
    assert Point(1) == Point(x=1, y=0)


def test_a_field_without_a_default_may_follow_those_of_the_base() -> None:
    assert Tracked(id="1", number="9") == Tracked(number="9", id="1", carrier=None)
    assert Tracked(id="1", number="9") != Parcel(id="1")


def test_equal_values_have_equal_hashes() -> None:
    assert hash(Point(1, 2)) == hash(Point(1, 2))
    assert {Point(1, 2): "a"}[Point(1, 2)] == "a"


def test_each_value_has_a_default_of_its_own() -> None:
    assert Parcel(id="1").units is not Parcel(id="1").units


@pytest.mark.parametrize("change", [replace, dataclasses.replace], ids=["ours", "that of dataclasses"])
def test_a_copy_differs_in_what_is_given_and_is_checked_as_every_value_is(change: Any) -> None:
    assert change(Parcel(id="1", carrier="UPS"), id="2") == Parcel(id="2", carrier="UPS")
    with pytest.raises(ValueError, match="no id"):
        change(Parcel(id="1"), id="")


def test_dataclasses_know_the_fields_of_a_value() -> None:
    found = {one.name: (one.type, one.default, one.compare) for one in dataclasses.fields(Read)}
    assert found == {"id": (str, dataclasses.MISSING, True), "stored": (object, None, False)}
    assert [one.name for one in dataclasses.fields(Tracked)] == ["id", "carrier", "units", "number"]
    assert dataclasses.is_dataclass(Parcel)
    assert dataclasses.asdict(Tracked(id="1", number="9")) == {"id": "1", "carrier": None, "units": {}, "number": "9"}


def test_what_is_not_compared_is_no_part_of_the_value() -> None:
    read, written = Read(id="1", stored=[1]), Read(id="1")
    assert read == written
    assert hash(read) == hash(written)
    assert read != Read(id="2", stored=[1])
    assert repr(read) == "Read(id='1')"
    assert replace(read, id="2").stored == [1]
