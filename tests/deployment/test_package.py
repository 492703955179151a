import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from order_help.formats.policy_file import read_policy
from order_help.formats.public_holidays import FILE
from order_help_cli.registered.packing import packed_operations
from tests.deployment.conftest import Artifact
from tools import package as tool
from tools import trimming
from tools.package import LARGEST, OURS, ROOT, Unbuildable, package, this_machine
from tools.public_holidays import packed_holidays

pytestmark = pytest.mark.xdist_group("artifact")

BYTES = dict[str, bytes]


def content(artifact: Path) -> BYTES:
    with zipfile.ZipFile(artifact) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.guarantee("The artifact is the same to the byte wherever it is built.", to="operators")
@pytest.mark.long
def test_it_is_the_same_to_the_byte_wherever_it_is_built(deployed: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "a longer path, with spaces" / "build"

    package(elsewhere)

    assert (elsewhere / "order-help.zip").read_bytes() == deployed.read_bytes()


def test_what_is_built_already_is_not_built_again(deployed: Path) -> None:
    before = deployed.stat().st_mtime_ns

    assert package(ROOT / "build").endswith("(built before; nothing has changed since)")
    assert deployed.stat().st_mtime_ns == before


def test_it_is_small_for_lambda_and_for_this_machine(deployed: Path, artifact: Artifact) -> None:
    sizes = [path.stat().st_size for path in (deployed, artifact.zip)]
    print(f"{max(sizes) / 1e6:.1f} MB of {LARGEST / 1e6:.0f}")
    assert max(sizes) <= LARGEST <= 10_000_000


def test_files_have_one_date_and_may_be_read_by_everybody(deployed: Path) -> None:
    with zipfile.ZipFile(deployed) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr >> 16 & 0o777 for entry in entries} <= {0o644, 0o755}


def test_it_holds_our_packages_beside_graphql_core_and_not_inside_it(deployed: Path) -> None:
    names = content(deployed).keys()
    tops = {name.partition("/")[0] for name in names}

    assert {*OURS, "graphql", "policy.toml"} <= tops
    assert any(name.startswith("graphql/__init__.py") for name in names)
    assert not any(name.startswith("graphql/gateway") or name.endswith(".graphql") for name in names)
    assert content(deployed)["policy.toml"] == (ROOT / "infra" / "policy.toml").read_bytes()


def test_it_holds_our_registered_operations(deployed: Path) -> None:
    assert content(deployed)["operations.json"].decode() == packed_operations((), ())


def test_it_holds_the_holidays_of_the_places_that_its_policy_names(deployed: Path) -> None:
    assert content(deployed)[FILE].decode() == packed_holidays(read_policy(tool.POLICY))
    assert not [name for name in content(deployed) if name.startswith("holidays")]


@pytest.mark.guarantee(
    "A wrong policy file is refused with all its problems at once, when it is checked and when the artifact is built.",
    to="shops",
)
def test_a_policy_with_a_problem_fails_the_build_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[[policy]]\nfrom = 2026-01-01\nanswer_within_hours = 0\n")
    monkeypatch.setattr(tool, "POLICY", policy)
    monkeypatch.setattr(sys, "argv", ["package", f"--output={tmp_path / 'build'}"])

    assert tool.main() == 1
    assert capsys.readouterr().err.startswith(f"make package: {policy}: policy[0].answer_within_hours: expected")
    assert not (tmp_path / "build" / "order-help.zip").exists()


def test_a_manifest_that_does_not_fit_the_schema_fails_the_build_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = tmp_path / "shop.json"
    manifest.write_text('{"a": "query A {\\n  nothing\\n}"}')
    for option in ("--operations", "--desk-operations"):
        monkeypatch.setattr(sys, "argv", ["package", f"{option}={manifest}", f"--output={tmp_path / 'build'}"])

        assert tool.main() == 1
        said = f"make package: {manifest}: operation A, line 2: Cannot query field 'nothing' on type 'Query'."
        assert capsys.readouterr().err.strip() == said
    assert not (tmp_path / "build").exists()


def test_a_manifest_makes_another_artifact() -> None:
    written = [{"operations.json": operations} for operations in ("{}", '{"shopper": {}}', "{}")]
    made = [tool._fingerprint("3.13", "arm64", None, files) for files in written]

    assert made[0] == made[2] != made[1]


def test_nothing_of_a_developers_machine_is_in_it(deployed: Path) -> None:
    files = content(deployed)
    assert not [name for name in files if name.endswith((".pyi", "RECORD", "direct_url.json", "uv_cache.json"))]
    not_deployed = ("tests/", "bin/", "moto", "click", "jwt", "order_help.egg", "order_help_cli/")
    assert not [name for name in files if name.startswith(not_deployed)]
    assert not [name for name in files if "graphiql" in name.lower() or "query_page" in name]
    for name, data in files.items():
        assert str(ROOT).encode() not in data, name


def test_it_is_for_the_machine_that_runs_it_and_else_the_same(deployed: Path, artifact: Artifact) -> None:
    for_lambda, for_us = content(deployed), content(artifact.zip)

    compiled = {name for name in for_lambda | for_us if name.endswith(".so")}
    if this_machine() != "arm64":
        assert all("aarch64" in name for name in compiled & for_lambda.keys())
        assert compiled.isdisjoint(for_lambda.keys() & for_us.keys())
    bytecode = {name for name in for_lambda | for_us if ".pyc" in name or name.endswith(".py")}
    same = for_lambda.keys() - compiled
    if artifact.version != "3.13":
        same -= bytecode
    assert {name: for_us.get(name) for name in same} == {name: for_lambda[name] for name in same}
    assert for_us.keys() - compiled - (bytecode if artifact.version != "3.13" else set()) == same


@pytest.mark.parametrize("module", sorted(path.stem for path in (ROOT / "functions").glob("*.py")))
def test_every_function_is_in_it(deployed: Path, module: str) -> None:
    assert f"functions/{module}.pyc" in content(deployed)


def test_a_part_that_is_to_be_left_out_and_is_gone_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A name that no longer exists in a newer version of a library would trim nothing, silently.
    monkeypatch.setattr(trimming, "UNUSED", ("requests/no_such_module",))
    monkeypatch.setattr(tool, "_install", lambda tree, *_: tree.mkdir())
    with pytest.raises(Unbuildable, match="no_such_module"):
        package(tmp_path)
    assert not list(tmp_path.glob("*.zip"))


def test_without_an_index_it_says_what_to_do(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.package", "--output", tmp_path],
        cwd=ROOT,
        env={"PATH": "", "UV_INDEX_URL": "http://127.0.0.1:9/simple", "UV_NO_CACHE": "1", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "make package: requirements/lambda.txt could not be installed: is the package index reachable from here?"
    )
