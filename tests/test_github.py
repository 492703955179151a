"""What stands in .github: a workflow that runs the project's own checks, and forms that ask for what is needed."""

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

ROOT: Final = Path(__file__).parents[1]
GITHUB: Final = ROOT / ".github"
FORMS: Final = ("bug", "idea")


def read(name: str) -> dict[Any, Any]:
    found = yaml.safe_load((GITHUB / name).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    return read("workflows/ci.yml")


@pytest.fixture(scope="module")
def steps(workflow: dict[Any, Any]) -> list[dict[str, Any]]:
    (job,) = workflow["jobs"].values()
    return list(job["steps"])


def with_of(steps: list[dict[str, Any]], action: str) -> dict[str, Any]:
    (found,) = [step for step in steps if step.get("uses", "").startswith(f"actions/{action}@")]
    return dict(found["with"])


def test_every_change_runs_what_a_developer_runs(workflow: dict[Any, Any], steps: list[dict[str, Any]]) -> None:
    on = workflow[True]  # YAML 1.1 reads the word "on" so
    assert on == {"push": {"branches": ["main"]}, "pull_request": None}
    assert [step["run"] for step in steps if "run" in step] == [".ci/run"]
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o100
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").endswith("\nmake check\nmake test\n")


def test_the_machine_has_what_the_readme_asks_for(steps: list[dict[str, Any]]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "Python 3.11 or newer, make and git are enough" in readme
    assert "With Java 17 and npm, more tests run" in readme
    python = with_of(steps, "setup-python")["python-version"]
    assert f"runtime: python{python}" in (ROOT / "serverless.yml").read_text(encoding="utf-8")
    assert with_of(steps, "setup-java")["java-version"] == "17"
    engines = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["engines"]
    assert engines["node"] == f">={with_of(steps, 'setup-node')['node-version']}"


def test_what_is_kept_between_runs_is_kept_by_the_locks(steps: list[dict[str, Any]]) -> None:
    kept = with_of(steps, "cache")
    assert all(list(ROOT.glob(pattern)) for pattern in re.findall(r"'([^']+)'", kept["key"]))
    assert "dynamodb-local" in (ROOT / "tools" / "fetch_engine.py").read_text(encoding="utf-8")


def test_a_run_may_read_and_nothing_else_and_ends(workflow: dict[Any, Any], steps: list[dict[str, Any]]) -> None:
    (job,) = workflow["jobs"].values()
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in job
    assert job["timeout-minutes"] <= 90
    assert with_of(steps, "checkout") == {"persist-credentials": False}
    assert "secrets." not in (GITHUB / "workflows" / "ci.yml").read_text(encoding="utf-8")


def test_every_action_is_pinned_to_a_commit_beside_its_version() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((GITHUB / "workflows").iterdir()))
    uses = re.findall(r"uses: (.+)", text)
    assert uses
    assert [one for one in uses if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []
    (update,) = read("dependabot.yml")["updates"]
    assert update["package-ecosystem"] == "github-actions", "which keeps them up to date"


def test_known_attacks_are_tried_every_week_with_what_every_change_is_tried_with(steps: list[dict[str, Any]]) -> None:
    weekly = read("workflows/security.yml")
    (job,) = weekly["jobs"].values()
    assert weekly[True]["schedule"]
    assert weekly["permissions"] == {"contents": "read"}
    assert [step["run"] for step in job["steps"] if "run" in step] == ["make test-security"]
    assert {step["uses"] for step in job["steps"] if "uses" in step} < {
        step["uses"] for step in steps if "uses" in step
    }


@pytest.mark.parametrize("name", FORMS)
def test_a_form_has_what_github_wants(name: str) -> None:
    form = read(f"ISSUE_TEMPLATE/{name}.yml")
    assert {"name", "description", "body"} <= set(form)
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert len({field["id"] for field in fields}) == len(fields)
    assert all(field["attributes"]["label"] for field in fields)
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_there_is_no_way_around_the_forms() -> None:
    assert {path.stem for path in (GITHUB / "ISSUE_TEMPLATE").iterdir()} == {*FORMS, "config"}
    assert read("ISSUE_TEMPLATE/config.yml") == {"blank_issues_enabled": False}


def test_security_is_reported_privately_and_to_no_made_up_address() -> None:
    text = (GITHUB / "SECURITY.md").read_text(encoding="utf-8")
    assert "*Report a vulnerability*" in text
    assert "@" not in text
    assert "Report a vulnerability" in (GITHUB / "ISSUE_TEMPLATE" / "bug.yml").read_text(encoding="utf-8")
