"""
The part of the mutants' tool that needs no package besides ours; the others are run by `make test-mutants` alone.

The functions below stand for loaded code: their changed source is put in their place.
"""

import functools
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType

import pytest

from tools.mutants.swapping import swap

HERE = Path(__file__)


def price(units: int) -> int:
    return units * 100


@functools.lru_cache
def remembered(units: int) -> int:
    return units + 1


class Shelf:
    units = 2

    @property
    def left(self) -> int:
        return self.units - 1

    def counted(self) -> Callable[[int], bool]:
        return lambda units: units > self.units


def imported_elsewhere() -> Callable[[int], int]:
    """Returns the function as somebody has it who imported it before it changed."""
    return price


@pytest.fixture(autouse=True)
def as_they_were() -> Iterator[None]:
    functions = (price, remembered.__wrapped__, vars(Shelf)["left"].fget, Shelf.counted)
    codes = [(one, one.__code__) for one in functions if isinstance(one, FunctionType)]
    assert len(codes) == 4
    yield
    remembered.cache_clear()
    for function, code in codes:
        function.__code__ = code


def swapped(text: str, instead: str) -> int:
    source = inspect.getsource(sys.modules[__name__])
    assert source.count(text) >= 1
    return swap(price.__code__.co_filename, source, source.replace(text, instead, 1))


def test_whoever_has_a_function_runs_its_changed_code() -> None:
    has_it = imported_elsewhere()
    assert swapped("units * 100", "units * 101") == 1
    assert (price(2), has_it(2)) == (202, 202)


def test_what_a_function_had_remembered_is_forgotten() -> None:
    assert remembered(1) == 2
    assert swapped("units + 1", "units + 5") == 1
    assert remembered(1) == 6


def test_properties_and_functions_within_methods_change_too() -> None:
    assert swapped("self.units - 1", "self.units - 2") == 1
    assert swapped("units > self.units", "units >= self.units") == 1
    assert Shelf().left == 0
    assert Shelf().counted()(2)


def test_a_change_outside_of_functions_is_none_of_loaded_code() -> None:
    assert swapped("    units = 2", "    units = 3") == 0
