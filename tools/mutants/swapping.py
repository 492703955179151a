"""
Puts changed functions in the place of those that are loaded, wherever they are referred to.

Rule: a function stays the object that it is and gets other code, so that whoever imported it, wrapped it or keeps it in
a class runs the changed code. What the old code made before, such as the constants of a module, stays as it is.
"""

import functools
import gc
from collections.abc import Iterator
from inspect import CO_NEWLOCALS
from types import CodeType, FunctionType


def swap(file: str, source: str, changed: str) -> int:
    """
    Replaces the code of the loaded functions that differ between `source`, what the file has, and `changed`.

    `file` is its absolute path. Returns how many functions have other code now. Raises ValueError where one cannot.
    """
    before, after = (functions_of(compile(text, file, "exec")) for text in (source, changed))
    others = {_place(code): after[name] for name, code in before.items() if after.get(name, code) != code}
    swapped = 0
    for function in [one for one in gc.get_objects() if isinstance(one, FunctionType)]:
        if other := others.get(_place(function.__code__)):
            function.__code__ = other
            swapped += 1
    for remembering in [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]:
        remembering.cache_clear()
    return swapped


def functions_of(module: CodeType) -> dict[tuple[str, int], CodeType]:
    """Returns the code of a module's functions and its classes' methods, by name and by which of that name it is."""
    functions: dict[tuple[str, int], CodeType] = {}
    for code in _functions_in(module):
        number = sum(name == code.co_qualname for name, _ in functions)
        functions[code.co_qualname, number] = code
    return functions


def _place(code: CodeType) -> tuple[str, str, int]:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _functions_in(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_flags & CO_NEWLOCALS:
                yield inner
            else:  # the body of a class
                yield from _functions_in(inner)
