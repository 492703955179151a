"""The seed of a run, from which samples are drawn. The head of the run prints it, and `TESTS_SEED` repeats it."""

import os
import secrets
from random import Random
from typing import Final

VARIABLE: Final = "TESTS_SEED"


def run_seed() -> int:
    """Returns the seed of this run. The first caller chooses it, and the workers of pytest-xdist inherit it."""
    return int(os.environ.setdefault(VARIABLE, str(secrets.randbelow(10**9))))


def chance_of(name: str) -> Random:
    """Returns the random choices of one test, which are the same in every run with the same seed."""
    return Random(f"{run_seed()}/{name}")
