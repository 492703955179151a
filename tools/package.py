"""
Builds the deployed artifact: a zip with this project's wheel and its locked dependencies, for Lambda's Python and CPU.

Rule 1: only what requirements/lambda.txt names with its hash is installed, and nothing that is built for another CPU is
run: wheels are only unpacked, so every machine can build for every other.
Rule 2: the same sources give the same bytes, wherever and whenever they are built: names are sorted, dates are fixed,
and files that installers write about themselves are left out.
tools/trimming.py has what is left out; docs/decisions/0020 and 0057 say why.
"""

import argparse
import fcntl
import hashlib
import json
import os
import platform
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from order_help.formats import public_holidays
from order_help.formats.policy_file import PolicyWrong, read_policy
from order_help_cli.registered.manifest import ManifestWrong
from order_help_cli.registered.packing import packed_operations
from tools.interpreters import interpreter, release
from tools.public_holidays import packed_holidays
from tools.trimming import NotThere, trim

ROOT: Final = Path(__file__).resolve().parent.parent
POLICY: Final = ROOT / "infra" / "policy.toml"
SOURCES: Final = ("order_help", "functions", "graphql/gateway", "graphql/operation_compiler", "infra/policy.toml",
                  "pyproject.toml", "LICENSE",
                  "README.md", "requirements/lambda.txt", "tools/package.py", "tools/interpreters.py",
                  "tools/trimming.py", "tools/locale_data.py", "tools/service_data.py")  # fmt: skip

TARGET_PYTHON: Final = "3.13"
TARGET_MACHINE: Final = "arm64"
PLATFORMS: Final = {"arm64": "aarch64-manylinux2014", "x86_64": "x86_64-manylinux2014"}
"""Lambda's names for CPUs, and the platforms of wheels for its Linux."""

LARGEST: Final = 6_000_000
"""The most bytes of the zip, so that functions start quickly. The decision 0075 says what it has."""

OURS: Final = ("functions", "gateway", "operation_compiler", "order_help")
"""The packages of this project."""

WITH_DOCSTRINGS: Final = ("graphql", "strawberry")
"""
The libraries that keep their docstrings. They have 200 dataclasses, and for one without a docstring `dataclasses` makes
one, out of its signature, at each start.
"""

EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The date of every file: the earliest that a zip can have."""


class Unbuildable(Exception):
    """The artifact cannot be built; the message says in one line what to do."""


def main() -> int:
    """Builds the artifact unless it is up to date, and prints its contents."""
    arguments = _arguments()
    try:
        report = package(
            Path(arguments.output),
            python=arguments.python,
            machine=arguments.machine,
            operations=packed_operations(arguments.operations, arguments.desk_operations),
        )
    except (Unbuildable, ManifestWrong, PolicyWrong) as error:
        print(f"make package: {error}", file=sys.stderr)
        return 1
    print(report)
    return 0


def package(
    output: Path, *, python: str = TARGET_PYTHON, machine: str = TARGET_MACHINE, operations: str | None = None
) -> str:
    """
    Builds `output`/order-help.zip and the folder `output`/lambda with its contents; returns a report of sizes and hash.

    `operations` is the file of registered operations; without it, only our own are registered. Raises Unbuildable, or
    PolicyWrong if the shop's policy has a problem.
    """
    output.mkdir(parents=True, exist_ok=True)
    with (output / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a deployment and the tests may build at the same time
        written = {
            "operations.json": operations or packed_operations((), ()),
            public_holidays.FILE: packed_holidays(read_policy(POLICY)),
        }
        return _package(output, python, machine, written)


def _package(output: Path, python: str, machine: str, written: Mapping[str, str]) -> str:
    artifact, folder, stamp = output / "order-help.zip", output / "lambda", output / "order-help.json"
    compiler = interpreter(python)
    inputs = _fingerprint(python, machine, compiler, written)
    built = json.loads(stamp.read_text()) if stamp.exists() and artifact.exists() else {}
    if built.get("inputs") == inputs and built.get("sha256") == _sha256(artifact.read_bytes()) and folder.exists():
        return f"{built['report']}\n(built before; nothing has changed since)"
    # It is built in a temporary folder and moved at the end, so a failed build keeps the last artifact.
    with tempfile.TemporaryDirectory(dir=output, prefix=".package-") as scratch:
        tree = Path(scratch) / "lambda"
        _install(tree, Path(scratch), python, machine)
        for name, text in written.items():
            (tree / name).write_text(text, encoding="utf-8")
        _trim(tree)
        if compiler:
            _compile(tree, compiler)
        new = Path(scratch) / artifact.name
        _zip(tree, new)
        if new.stat().st_size > LARGEST:
            raise Unbuildable(f"the zip has {new.stat().st_size:,} bytes, more than {LARGEST:,}: trim it.")
        report = _report(new, python, machine, compiler)
        shutil.rmtree(folder, ignore_errors=True)
        tree.rename(folder)
        new.replace(artifact)
    stamp.write_text(json.dumps({"inputs": inputs, "sha256": _sha256(artifact.read_bytes()), "report": report}))
    return report


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build the artifact that is deployed.")
    parser.add_argument("--python", default=TARGET_PYTHON, help="the version of Python it runs on (%(default)s)")
    parser.add_argument("--machine", default=TARGET_MACHINE, choices=PLATFORMS, help="(%(default)s)")
    parser.add_argument(
        "--operations", action="append", default=[], type=Path, help="a manifest to register; may be repeated"
    )
    parser.add_argument("--desk-operations", action="append", default=[], type=Path, help="the same for the desk")
    parser.add_argument("--output", default=ROOT / "build", help="the folder it is put into (%(default)s)")
    return parser.parse_args()


def this_machine() -> str:
    """Returns Lambda's name for the CPU of this machine."""
    return {"aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _fingerprint(python: str, machine: str, compiler: str | None, written: Mapping[str, str]) -> str:
    # Another Python release may compile the same files to other bytes, and another zlib compress them to others.
    compiled_by = release(compiler) if compiler else None
    digest = hashlib.sha256(f"{python} {machine} {compiled_by} {sys.version} {json.dumps(written)}".encode())
    for source in SOURCES:
        for path in sorted(_files(ROOT / source)):
            if "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(ROOT)} {_sha256(path.read_bytes())}\n".encode())
    return digest.hexdigest()


def _install(tree: Path, scratch: Path, python: str, machine: str) -> None:
    print(f"make package: installing requirements/lambda.txt for Python {python} on {machine}", flush=True)
    uv = _uv()
    target = ["--target", str(tree), "--python-platform", PLATFORMS[machine], "--python-version", python]
    install = [*uv, "pip", "install", "--quiet", "--link-mode", "copy", "--only-binary", ":all:", *target]
    _run(
        [*install, "--require-hashes", "-r", "requirements/lambda.txt"],
        "requirements/lambda.txt could not be installed: is the package index reachable from here?",
    )
    print("make package: building the wheel of this project", flush=True)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(scratch)]
    _run(build, "the wheel could not be built: see the lines above.")
    [wheel] = scratch.glob("*.whl")
    _run([*install, "--no-deps", str(wheel)], "the wheel could not be installed: see the lines above.")
    shutil.copy(POLICY, tree / POLICY.name)


def _uv() -> list[str]:
    uv = Path(sys.executable).with_name("uv")
    if not uv.exists():
        raise Unbuildable("uv is missing: run it as `make package`, which installs it into .venv.")
    return [str(uv), "--no-config", "--no-progress"]


def _run(command: list[str], problem: str) -> None:
    # Compiled sets of strings are written in the order of their hashes, which must be the same each time.
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise Unbuildable(problem)


def _trim(tree: Path) -> None:
    try:
        trim(tree)
    except NotThere as missing:
        raise Unbuildable(str(missing)) from None


def _compile(tree: Path, compiler: str) -> None:
    """
    Compiles bytecode that is never checked against its source, so that it is the same wherever it is compiled.

    It replaces the sources, which nothing reads: tracebacks name file and line without them, and our log shows no more
    (order_help/logs.py). That of most libraries has no docstrings and no assertions, as by `python -OO`; the schema's
    descriptions are docstrings of ours.
    """
    print(f"make package: compiling with Python {release(compiler)}", flush=True)
    command = [compiler, "-S", "-m", "compileall", "-q", "-f", "--invalidation-mode", "unchecked-hash"]
    command += ["-b", "-s", str(tree), "-p", "/var/task"]  # the folder that tracebacks name
    problem = "some module does not compile: see the lines above."
    whole = {tree / name for name in (*OURS, *WITH_DOCSTRINGS)}
    _run([*command, *map(str, sorted(whole))], problem)
    _run([*command, "-o", "2", *map(str, sorted(set(tree.iterdir()) - whole))], problem)
    for source in [path for path in _files(tree) if path.suffix == ".py"]:
        source.unlink()


def _zip(tree: Path, artifact: Path) -> None:
    with zipfile.ZipFile(artifact, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(_files(tree), key=lambda path: path.relative_to(tree).as_posix()):
            entry = zipfile.ZipInfo(path.relative_to(tree).as_posix(), EARLIEST)
            entry.create_system = 3  # Unix, whose permissions follow: everyone may read, because Lambda's user must
            entry.external_attr = (stat.S_IFREG | (0o755 if path.suffix == ".so" else 0o644)) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes(), compresslevel=9)


def _report(artifact: Path, python: str, machine: str, compiler: str | None) -> str:
    unpacked, zipped = Counter[str](), Counter[str]()
    with zipfile.ZipFile(artifact) as archive:
        for entry in archive.infolist():
            part = entry.filename.partition("/")[0]
            part = "*.dist-info" if part.endswith(".dist-info") else part
            unpacked[part] += entry.file_size
            zipped[part] += entry.compress_size
    rows = [("package", "unpacked", "zipped")]
    rows += [(part, _kb(unpacked[part]), _kb(size)) for part, size in zipped.most_common()]
    rows += [("in all", _kb(unpacked.total()), _kb(artifact.stat().st_size))]
    lines = [f"{part:24}{size:>12}{zipped_size:>12}" for part, size, zipped_size in rows]
    bytecode = f"with bytecode by Python {release(compiler)}" if compiler else _no_bytecode(python)
    return "\n".join(
        [*lines, f"for Python {python} on {machine}, {bytecode}", f"sha256 {_sha256(artifact.read_bytes())}"]
    )


def _no_bytecode(python: str) -> str:
    return f"without bytecode, so it starts more slowly: no Python {python} was found here to compile it with"


def _kb(size: int) -> str:
    return f"{size / 1024:,.0f} KB"


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_file():
        yield folder
    for parent, _, names in os.walk(folder):
        yield from (Path(parent) / name for name in names)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
