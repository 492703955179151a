"""The guide to deploying names every parameter and every output."""

import re
from typing import Final

import yaml

from tests.support.node import ROOT

GUIDE: Final = ROOT / "docs" / "deploy.md"
ROW: Final = re.compile(r"^\| `(\w+)` \| ?(.*)\| [^|]+\|$", re.MULTILINE)


def test_the_guide_tells_all_parameters_and_outputs() -> None:
    page = GUIDE.read_text(encoding="utf-8")
    stages = yaml.safe_load((ROOT / "infra/stages.yml").read_text(encoding="utf-8"))
    documented = dict(ROW.findall(page[page.index("## Parameters") : page.index("## Deploy it")]))
    default, dev = stages["default"], stages["dev"]
    assert documented == {name: f"{_cell(value)}| {_cell(dev.get(name))}" for name, value in default.items()}
    outputs = yaml.safe_load((ROOT / "infra/outputs.yml").read_text(encoding="utf-8"))["Outputs"]
    assert re.findall(
        r"^\| `(\w+)`", page[page.index("| output |") : page.index("## First orders in")], re.MULTILINE
    ) == list(outputs)


def _cell(value: object) -> str:
    return f"`{str(value).lower() if isinstance(value, bool) else value}` " if value not in (None, "") else ""
