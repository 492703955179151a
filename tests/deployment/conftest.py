"""What the tests of the deployment share: the artifact, built for this machine, and the packaged templates."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.lambda_runtime import ROOT, unpacked
from tests.support.serverless import Template, packaged_template
from tools.interpreters import interpreter
from tools.package import TARGET_PYTHON, package, this_machine

KEY = "arn:aws:kms:eu-central-1:123456789012:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
STAGES: dict[str, dict[str, str]] = {
    "dev": {},
    "prod": {},
    "staging": {  # a stage without a block of its own, with everything that may be set
        "oidcIssuer": "https://shop.example.com/",
        "oidcAudience": "https://api.shop.example.com, another",
        "oidcScopes": "orders:read,orders:help",
        "deskOidcIssuer": "https://agents.example.com",
        "deskOidcAudience": "desk, warehouse",
        "deskOidcScopes": "desk",
        "agentGroup": "help",
        "deskReadScope": "order-help/desk:read",
        "corsOrigins": "https://shop.example.com, https://www.shop.example.com",
        "corsHeaders": "X-Shop-Trace, traceparent",
        "mailFrom": "Shop <help@shop.example.com>",
        "kmsKeyArn": KEY,
        "detailedMetrics": "true",
        "tracing": "true",
        "snapStart": "true",
        "alarmEmail": "ops@shop.example.com",
        "alarmOverdue": "0",
    },
}


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


@pytest.fixture(scope="session")
def deployed() -> Path:
    """The artifact for Lambda, as `make package` leaves it."""
    package(ROOT / "build")
    return ROOT / "build" / "order-help.zip"


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory, deployed: Path) -> dict[str, Template]:
    """Of each stage; the artifact is there, so that none of them builds it once more."""
    assert deployed.exists()
    return {
        stage: packaged_template(tmp_path_factory.mktemp(stage), stage=stage, **params)
        for stage, params in STAGES.items()
    }
