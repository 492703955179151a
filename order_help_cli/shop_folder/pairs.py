"""Which colours stand on which in the pages' style, and the contrast that they need."""

from dataclasses import dataclass
from typing import Final

_GROUNDS: Final = ("--paper", "--card", "--sunken", "--hover", "--selected")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """
    A token whose colour stands on the grounds of others.

    `needs` is the contrast that WCAG 2.2 asks for at level AA: 4.5 for text, 3 for what else is to be seen.
    """

    front: str
    grounds: tuple[str, ...]
    needs: float
    what: str


def _text(front: str, *grounds: str) -> Pair:
    return Pair(front=front, grounds=grounds, needs=4.5, what="text")


def _shape(front: str, what: str) -> Pair:
    return Pair(front=front, grounds=("--card", "--paper"), needs=3, what=what)


PAIRS: Final = (
    _text("--ink", *_GROUNDS, "--tile"),
    _text("--soft", *_GROUNDS, "--tile"),
    _text("--accent", *_GROUNDS),
    _text("--on-brand", "--brand"),
    _text("--on-accent", "--accent"),
    _text("--on-danger", "--danger"),
    _text("--on-goods", "--goods"),
    *(_text(f"--{tone}", f"--{tone}-bg", "--card", "--paper") for tone in ("good", "warn", "bad", "info")),
    _shape("--edge", "the edge of a control"),
    *(_shape(f"--{tone}-mark", "a mark") for tone in ("good", "warn", "bad")),
)
"""All pairs. The ring of the focus, for which 3 is enough, has the colour of `--accent`, which is text as well."""
