"""
Tries random mutants of the domain, the use cases and the store, and lists those that no test notices.

Rule: a mutant that a fork survived is tried once more in a process that has it from the start, because what modules
compute when they are imported is not computed again in a fork.
"""

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from secrets import randbelow
from typing import Final

from tools.trials import ROOT, Outcome, changed, copy_tree, run_tests

RESULTS: Final = ROOT / "build" / "mutants.json"
MUTATED: Final = ("order_help/domain", "order_help/use_cases", "order_help/store")
TESTS: Final = ("tests/domain", "tests/use_cases", "tests/store", "tests/gateway", "tests/independent")
KILLED_AT_LEAST: Final = 0.9
AGAIN_SECONDS: Final = 300

sys.path.append(str(ROOT / ".cache" / "mutmut"))  # behind .venv, which has the same versions of what both have

import pytest  # noqa: E402  # it is to be .venv's

from tools.mutants.drawing import Mutant, draw  # noqa: E402  # libcst is one of the packages there
from tools.mutants.running import Fate, TryMutants  # noqa: E402  # coverage is another


@dataclass(slots=True)
class Results:
    """What became of the mutants so far; written after each, so that a run that is ended has its results too."""

    seed: int
    of: int
    fates: list[tuple[Mutant, Fate]] = field(default_factory=list)

    def add(self, mutant: Mutant, fate: Fate) -> None:
        """Notes and prints the fate of one mutant."""
        self.fates.append((mutant, fate))
        print(f"{len(self.fates)}/{self.of} {mutant.file}:{mutant.first_line} {mutant.kind}: {fate.value}", flush=True)
        self.keep()

    def replace(self, place: int, fate: Fate) -> None:
        """Notes that a mutant was killed after all."""
        self.fates[place] = (self.fates[place][0], fate)
        self.keep()

    def keep(self) -> None:
        """Writes all to build/mutants.json."""
        RESULTS.parent.mkdir(exist_ok=True)
        mutants = [
            {
                "file": mutant.file,
                "line": mutant.first_line,
                "kind": mutant.kind,
                "fate": fate.value,
                "diff": mutant.diff.splitlines(),
            }
            for mutant, fate in self.fates
        ]
        RESULTS.write_text(json.dumps({"seed": self.seed, "mutants": mutants}, indent=1), encoding="utf-8")


def main() -> int:
    """Prints the mutants and the survivors. Fails if fewer than nine of ten were killed."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=randbelow(10**6), help="repeats a run")
    parser.add_argument("--count", type=int, default=200)
    options = parser.parse_args()
    os.chdir(ROOT)
    os.environ["TESTS_SEED"] = str(options.seed)
    files = sorted(file.relative_to(ROOT) for folder in MUTATED for file in (ROOT / folder).rglob("*.py"))
    chance = Random(options.seed)  # noqa: S311  # nosec B311 - what is drawn is no secret
    mutants = draw(files, chance=chance, count=options.count)
    print(
        f"seed {options.seed}: {len(mutants)} mutants of {len({mutant.file for mutant in mutants})} files", flush=True
    )
    results = Results(seed=options.seed, of=len(mutants))
    plugin = TryMutants(mutants, results.add)
    pytest.main([*TESTS, "-q", "-p", "no:cacheprovider", "--capture=sys"], plugins=[plugin])
    if plugin.failed:
        print("left out, since they fail without a mutant:", *plugin.failed, sep="\n  ")
    _try_survivors_again(results)
    return _summed_up(results)


def _try_survivors_again(results: Results) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        copy_tree(tree)
        for place, (mutant, fate) in enumerate(results.fates):
            if fate not in {Fate.SURVIVED, Fate.UNREACHED}:
                continue
            with changed(tree, mutant.file, mutant.source):
                trial = run_tests(tree, _mirroring(mutant.file), seconds=AGAIN_SECONDS)
            print(f"{mutant.file}:{mutant.first_line} again: {trial.outcome.value} {trial.first_failed}", flush=True)
            if trial.outcome is not Outcome.GREEN:
                results.replace(place, Fate.KILLED_AT_IMPORT)


def _mirroring(file: str) -> list[str]:
    """Returns the tests of a file of code: those of its name or, if there is none, those of its layer."""
    tests = ROOT / "tests"
    named = sorted(str(path.relative_to(ROOT)) for path in tests.rglob(f"test_{Path(file).stem}*.py"))
    return named or [f"tests/{Path(file).parts[1]}"]


def _summed_up(results: Results) -> int:
    alive = [mutant for mutant, fate in results.fates if fate in {Fate.SURVIVED, Fate.UNREACHED}]
    for mutant in alive:
        print(f"\n{mutant.file}:{mutant.first_line} {mutant.kind}\n{mutant.diff}")
    killed = len(results.fates) - len(alive)
    share = killed / max(len(results.fates), 1)
    print(f"\n{killed} of {len(results.fates)} killed: {share:.1%} (seed {results.seed})")
    print(dict(Counter(fate.value for _, fate in results.fates)))
    return 0 if share >= KILLED_AT_LEAST and len(results.fates) == results.of else 1


if __name__ == "__main__":
    sys.exit(main())
