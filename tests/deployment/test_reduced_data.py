"""The artifact has parts of what libraries know, and formats every text and counts every day as all of it would."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import boto3
import pytest
from holidays import country_holidays

from order_help.domain.money import Money
from order_help.formats.policy_file import read_policy
from order_help.formats.public_holidays import FILE
from order_help.texts import formats
from order_help.texts.languages import LANGUAGES
from tests.deployment.conftest import Artifact
from tools.public_holidays import packed_holidays
from tools.trimming import AWS_SERVICES

pytestmark = pytest.mark.xdist_group("artifact")

PLACES: Final = (("DE", "BY"), ("GB", "SCT"), ("JP", None), ("SA", None))
"""Their holidays follow the church, banks, the sun and the moon."""

HOLIDAYS: Final = """
import importlib.util, json
from datetime import date, timedelta
from pathlib import Path
from order_help.formats.policy_file import read_policy

days = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
hours = [entry.settings.business_hours for entry in read_policy(Path("policy.toml")).entries]
known = [[str(day) for day in days if day in those.holidays] for those in hours]
print(json.dumps({"library": importlib.util.find_spec("holidays") is not None, "days": known}))
"""

REGIONS: Final = ("eu-central-1", "us-east-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1")
CALLED: Final = f"""
import json, boto3

def of(client):
    model, shapes = client.meta.service_model, {{}}
    for name in model.operation_names:
        operation = model.operation_model(name)
        shapes[name] = [sorted(getattr(one, "members", ())) for one in (operation.input_shape, operation.output_shape)]
    return client.meta.endpoint_url, shapes

pairs = [(service, region) for service in {sorted(AWS_SERVICES)} for region in {REGIONS}]
print(json.dumps({{" in ".join(pair): of(boto3.client(*pair)) for pair in pairs}}))
"""

CURRENCIES: Final = ("EUR", "USD", "JPY", "BRL", "CHF", "KWD", "NOK", "ALL")
FORMATTED: Final = f"""
import json
from datetime import date
from order_help.domain.money import Money
from order_help.texts import formats
from order_help.texts.languages import LANGUAGES

def written(language):
    days = [formats.day(date(2026, month, 7), language) for month in range(1, 13)]
    amounts = [formats.money(Money(minor=-1234567, currency=currency), language) for currency in {CURRENCIES}]
    return [*days, *amounts, formats.number(1234567, language), formats.direction(language)]

print(json.dumps({{language: written(language) for language in LANGUAGES}}))
"""


def printed(artifact: Artifact, program: str, folder: Path) -> Any:
    """What a program prints that has the artifact and the standard library, and nothing else."""
    return printed_by(artifact.python, str(artifact.task), program, folder)


def printed_by(python: str, path: str, program: str, folder: Path) -> Any:
    alone = {"PYTHONPATH": path, "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}
    done = subprocess.run([python, "-S", "-c", program], cwd=folder, env=alone, capture_output=True, text=True)
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_days_amounts_and_numbers_are_written_by_the_zip_as_by_the_whole_library(
    artifact: Artifact, tmp_path: Path
) -> None:
    def written(language: str) -> list[str]:
        days = [formats.day(date(2026, month, 7), language) for month in range(1, 13)]
        amounts = [formats.money(Money(minor=-1234567, currency=one), language) for one in CURRENCIES]
        return [*days, *amounts, formats.number(1234567, language), formats.direction(language)]

    assert printed(artifact, FORMATTED, tmp_path) == {language: written(language) for language in LANGUAGES}


def test_the_zip_knows_the_holidays_that_the_library_knows(artifact: Artifact, tmp_path: Path) -> None:
    entries = [
        f"[[policy]]\nfrom = 2026-01-0{day}\n[policy.business_hours]\ncountry = '{country}'\n"
        + (f"region = '{region}'\n" if region else "")
        for day, (country, region) in enumerate(PLACES, start=1)
    ]
    policy = tmp_path / "policy.toml"
    policy.write_text("".join(entries))
    (tmp_path / FILE).write_text(packed_holidays(read_policy(policy)))

    days = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
    known = [country_holidays(country, subdiv=region, years=2027) for country, region in PLACES]
    assert printed(artifact, HOLIDAYS, tmp_path) == {
        "library": False,
        "days": [[str(day) for day in days if day in those] for those in known],
    }


def test_clients_call_the_same_operations_at_the_same_addresses_as_with_all_descriptions(
    artifact: Artifact, tmp_path: Path
) -> None:
    whole = printed_by(sys.executable, str(Path(boto3.__file__).parents[1]), CALLED, tmp_path)
    assert printed(artifact, CALLED, tmp_path) == whole
    assert len({url for url, _ in whole.values()}) == len(AWS_SERVICES) * len(REGIONS)
