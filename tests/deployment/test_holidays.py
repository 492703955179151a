"""The artifact leaves out parts of the library `holidays`, and knows every day that all of it knows."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.deployment.conftest import Artifact

pytestmark = pytest.mark.xdist_group("artifact")

ALL_OF_NEXT_YEAR = """
import json
import holidays
from holidays import country_holidays, list_supported_countries

places = [(country, region) for country, known in list_supported_countries().items() for region in (None, *known)]
days = {f"{at[0]} {at[1]}": sorted(map(str, country_holidays(at[0], subdiv=at[1], years=2027))) for at in places}
print(json.dumps({"file": holidays.__file__, "days": days}))
"""


def known(python: str, *, beside: Path) -> dict[str, Any]:
    printed = subprocess.run([python, "-c", ALL_OF_NEXT_YEAR], cwd=beside, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(printed.stdout)
    return found


def test_every_country_and_region_has_the_holidays_of_the_whole_library(artifact: Artifact, tmp_path: Path) -> None:
    deployed, whole = known(artifact.python, beside=artifact.task), known(sys.executable, beside=tmp_path)

    assert Path(deployed["file"]).is_relative_to(artifact.task)
    assert not Path(whole["file"]).is_relative_to(artifact.task)
    assert "2027-12-25" in deployed["days"]["DE BY"]
    assert deployed["days"] == whole["days"]
    print(f"{len(deployed['days'])} countries and regions")
