"""What the tests of the deployment share: the artifact, built for this machine."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.lambda_runtime import ROOT, unpacked
from tools.interpreters import interpreter
from tools.package import TARGET_PYTHON, package, this_machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """The artifact as built for this machine, unpacked as Lambda would."""

    zip: Path
    task: Path
    python: str
    """An interpreter of the version that it was built for."""
    version: str


@pytest.fixture(scope="session")
def artifact(tmp_path_factory: pytest.TempPathFactory) -> Artifact:
    """For the Python that Lambda runs, if there is one here, else for the tests' own."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    version = TARGET_PYTHON if interpreter(TARGET_PYTHON) else own
    output = ROOT / "build" / f"{this_machine()}-{version}"
    package(output, python=version, machine=this_machine())
    return Artifact(
        zip=output / "order-help.zip",
        task=unpacked(output / "order-help.zip", tmp_path_factory.mktemp("lambda") / "task"),
        python=interpreter(version) or sys.executable,
        version=version,
    )
