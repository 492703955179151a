"""
Draws random mutants of functions.

Rule 1: each kind is as likely as any other, however often it can be made. Else most mutants would be calls that lack an
argument, which fail wherever they are made.
Rule 2: no mutant changes what only developers read: docstrings, annotations, and the words of exceptions.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from random import Random
from typing import Any, Final

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

from tools.mutants.swapping import functions_of

Operator = Callable[[Any], Iterable[cst.CSTNode]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A file with one mistake in it."""

    file: str
    first_line: int
    last_line: int
    kind: str
    before: str
    source: str
    diff: str


def drop_statement(_: cst.Expr | cst.Raise) -> Iterator[cst.Pass]:
    """Leaves out a statement that is there for its effect."""
    yield cst.Pass()


def return_nothing(node: cst.Return) -> Iterator[cst.Return]:
    """Returns None in place of a value."""
    if node.value is not None and not node.value.deep_equals(cst.Name("None")):
        yield node.with_changes(value=cst.Name("None"), whitespace_after_return=cst.SimpleWhitespace(" "))


def negate_condition(node: cst.If) -> Iterator[cst.If]:
    """Goes the other way."""
    condition = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    yield node.with_changes(
        test=cst.UnaryOperation(cst.Not(), condition), whitespace_before_test=cst.SimpleWhitespace(" ")
    )


OPERATORS: Final[tuple[tuple[type[cst.CSTNode], Operator], ...]] = (
    *mutation_operators,
    (cst.Expr, drop_statement),
    (cst.Raise, drop_statement),
    (cst.Return, return_nothing),
    (cst.If, negate_condition),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    file: Path
    wrapper: MetadataWrapper
    node: cst.CSTNode
    mutated: cst.CSTNode
    kind: str


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[tuple[cst.CSTNode, cst.CSTNode, str]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Annotation | cst.Decorator | cst.Param) or _is_text_alone(node):
            return False
        if isinstance(node, cst.FunctionDef):
            self.depth += 1
        elif self.depth:
            self._find(node)
        # What an exception says is left as it is; whether it is raised is not.
        return not isinstance(node, cst.Raise)

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef):
            self.depth -= 1

    def _find(self, node: cst.CSTNode) -> None:
        for kind, operator in OPERATORS:
            if isinstance(node, kind):
                name = operator.__name__.removeprefix("operator_")
                self.found.extend((node, mutated, name) for mutated in operator(node))


def _is_text_alone(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.Expr) and isinstance(node.value, cst.BaseString | cst.Ellipsis)


def draw(files: Iterable[Path], *, chance: Random, count: int) -> list[Mutant]:
    """Draws so many mutants, or all that there are. Files are named relatively to the working directory."""
    by_kind: dict[str, list[_Place]] = defaultdict(list)
    for file in files:
        wrapper = MetadataWrapper(cst.parse_module(file.read_text(encoding="utf-8")))
        finder = _Finder()
        wrapper.visit(finder)
        for node, mutated, kind in finder.found:
            by_kind[kind].append(_Place(file=file, wrapper=wrapper, node=node, mutated=mutated, kind=kind))
    kinds = [chance.sample(places, len(places)) for _, places in sorted(by_kind.items())]
    drawn: list[Mutant] = []
    while kinds and len(drawn) < count:
        kinds = [places for places in kinds if places]
        for places in chance.sample(kinds, len(kinds)):
            mutant = _made(places.pop())
            if mutant and len(drawn) < count:
                drawn.append(mutant)
    return drawn


def _made(place: _Place) -> Mutant | None:
    """Makes a mutant; None if Python does not take it, or makes the same of it as of the code without it."""
    before = place.wrapper.module.code
    after = place.wrapper.module.deep_replace(place.node, place.mutated)
    try:
        changed = functions_of(compile(after.code, str(place.file), "exec"))
    except SyntaxError:
        return None
    if functions_of(compile(before, str(place.file), "exec")) == changed:
        return None
    position = place.wrapper.resolve(PositionProvider)[place.node]
    lines = unified_diff(before.splitlines(), after.code.splitlines(), n=0, lineterm="")
    return Mutant(
        file=str(place.file),
        first_line=position.start.line,
        last_line=position.end.line,
        kind=place.kind,
        before=before,
        source=after.code,
        diff="\n".join(line for line in lines if not line.startswith(("---", "+++", "@@"))),
    )
