"""
Carries out the sabotages, one after the other, in a copy of the code, and prints which test noticed each.

Rule: a sabotage that no test notices, that breaks the run of its tests or that makes them hang is a failure.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tools.sabotage.sabotages import SABOTAGES, Sabotage
from tools.trials import Outcome, Trial, changed, copy_tree, run_tests


def main() -> int:
    """Prints a line for each sabotage. Fails unless the tests of each turned red."""
    parser = argparse.ArgumentParser(prog="python -m tools.sabotage", description=__doc__)
    parser.add_argument("words", nargs="*", help="only sabotages whose names have all of these words")
    words = parser.parse_args().words
    chosen = [one for one in SABOTAGES if all(word in one.name for word in words)]
    unnoticed: list[Trial] = []
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        copy_tree(tree)
        for sabotage in chosen:
            trial = try_one(tree, sabotage)
            print(f"{trial.outcome.value:6} {trial.seconds:5.1f} s  {sabotage.name}", flush=True)
            if trial.outcome is Outcome.RED:
                print(f"                by {trial.first_failed}", flush=True)
            else:
                unnoticed.append(trial)
                print(trial.output[-2_000:], flush=True)
    print(f"{len(chosen) - len(unnoticed)} of {len(chosen)} sabotages turned their tests red.")
    return 1 if unnoticed or not chosen else 0


def try_one(tree: Path, sabotage: Sabotage) -> Trial:
    """Runs the tests of a sabotage in a copy of the code that has it. Raises ValueError if it no longer applies."""
    with changed(tree, sabotage.file, sabotaged(tree, sabotage)):
        return run_tests(tree, sabotage.tests, seconds=sabotage.seconds)


def sabotaged(tree: Path, sabotage: Sabotage) -> str:
    """Returns the text of the file with the sabotage. Raises ValueError unless its text occurs there once."""
    text = (tree / sabotage.file).read_text(encoding="utf-8")
    if text.count(sabotage.text) != 1:
        raise ValueError(
            f"{sabotage.file} has the text of this sabotage {text.count(sabotage.text)} times: {sabotage.name}"
        )
    return text.replace(sabotage.text, sabotage.instead)


if __name__ == "__main__":
    sys.exit(main())
