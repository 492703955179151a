"""What may be set for a deployment is checked before anything is built."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.node import ROOT, node_tool

pytestmark = pytest.mark.xdist_group("templates")

STAGES: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "infra" / "stages.yml").read_text(encoding="utf-8"))
KEY = "arn:aws:kms:eu-central-1:123456789012:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"


def checked(function: str, *arguments: object) -> list[str]:
    """The problems that one function of infra/check_parameters.js finds."""
    script = (
        'const check = require("./infra/check_parameters.js"); const [name, ...told] = JSON.parse(process.argv[1]);'
        'Promise.resolve(check[name](...told, (address) => console.error("unreachable")))'
        ".then((problems) => console.log(JSON.stringify(problems)))"
    )
    node_tool("serverless")
    done = subprocess.run(
        ["node", "-e", script, json.dumps([function, *arguments])], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    problems: list[str] = json.loads(done.stdout)
    return problems


@pytest.mark.parametrize("stage", ["dev", "prod", "another"])
def test_what_stands_in_the_file_is_right(stage: str) -> None:
    assert checked("problemsOf", STAGES["default"] | STAGES.get(stage, {})) == []


def test_all_that_a_shop_may_set_is_taken() -> None:
    given = {
        "oidcIssuer": "https://shop.eu.auth0.com/",
        "oidcAudience": "https://api.shop.example.com, another",
        "oidcScopes": "order-help/shopper,openid",
        "customerClaim": "https://shop.example.com/customer_id",
        "registeredOperations": "only",
        "operations": "manifests/shop.json,../app/manifest-2.json",
        "corsOrigins": "https://shop.example.com, http://localhost:3000,https://xn--mnchen-3ya.example:8443",
        "corsHeaders": "x-shop-trace, X-Other",
        "mailFrom": "Müller & Söhne <help@shop.example.com>",
        "orderUrl": "https://shop.example.com/orders/{id}?n={number}",
        "kmsKeyArn": KEY,
        "deletionProtection": False,
        "tracing": "true",
        "queueShards": "100",
        "logRetentionDays": "3653",
        "alarmEmail": "ops@shop.example.com",
    }
    assert checked("problemsOf", given) == []


def test_what_the_guide_sets_for_a_stage_is_taken() -> None:
    guide = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
    fragments = [yaml.safe_load(text)["prod"] for text in re.findall(r"```yaml\n(prod:.*?)```", guide, re.DOTALL)]
    given = {name: value for fragment in fragments for name, value in fragment.items()}
    assert len(given) == 6
    assert checked("problemsOf", given) == []


@pytest.mark.guarantee(
    "A wrong or misspelt parameter of a deployment is named before anything is built.", to="operators"
)
@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("tracing", "1", 'tracing is "1": expected true or false'),
        ("deletionProtection", "no", 'deletionProtection is "no": expected true or false'),
        ("deletionPolicy", "Keep", 'deletionPolicy is "Keep": expected Retain or Delete'),
        ("throttleRate", "many", 'throttleRate is "many": expected a whole number, 1 or more'),
        ("throttleBurst", "0", 'throttleBurst is "0": expected a whole number, 1 or more'),
        ("alarmP99Ms", "abc", 'alarmP99Ms is "abc": expected a whole number, 1 or more'),
        ("queueShards", "0", 'queueShards is "0": expected a whole number from 1 to 100'),
        ("logLevel", "LOUD", 'logLevel is "LOUD": expected DEBUG, INFO, WARNING, ERROR or CRITICAL'),
        ("oidcAudience", " , ", 'oidcAudience is " , ": expected one or more, separated by commas'),
        ("oidcIssuer", "shop.eu.auth0.com", 'oidcIssuer is "shop.eu.auth0.com": expected the address of an OpenID'),
        ("kmsKeyArn", "alias/shop", 'kmsKeyArn is "alias/shop": expected the ARN of a key of KMS'),
        ("corsOrigins", "shop.example.com", 'corsOrigins is "shop.example.com": expected origins such as'),
        ("registeredOperations", "on", 'registeredOperations is "on": expected none, also or only'),
        ("operations", "a b.json", 'operations is "a b.json": expected files, separated by commas'),
        ("deskOperations", "a;rm -r.json", 'deskOperations is "a;rm -r.json": expected files, separated by commas'),
        ("corsHeaders", "*", 'corsHeaders is "*": expected names of headers'),
        ("mailFrom", "help", 'mailFrom is "help": expected a mail address'),
        ("orderUrl", "https://shop.example.com", 'orderUrl is "https://shop.example.com": expected an address such as'),
        ("orderUrl", "https://a.example/{id}/{id}", 'orderUrl is "https://a.example/{id}/{id}": expected an address'),
        ("alarmEmail", "ops", 'alarmEmail is "ops": expected an e-mail address'),
        ("logRetentionDays", "13", 'logRetentionDays is "13": expected one of CloudWatch\'s: 1, 3, 5'),
        ("constructor", "x", "constructor is no parameter: there are region, oidcIssuer"),
        ("kmsKeyARN", KEY, "kmsKeyARN is no parameter: is kmsKeyArn meant?"),
        ("logs", "x", "logs is no parameter: there are region, oidcIssuer"),
    ],
)
def test_what_is_wrong_is_said_by_name(name: str, value: str, said: str) -> None:
    [problem] = checked("problemsOf", {name: value})
    assert problem.startswith(said)


@pytest.mark.parametrize(
    ("parameters", "options"),
    [
        ({}, []),
        ({"operations": ["shop.json", "app.json"]}, ["--operations=shop.json", "--operations=app.json"]),
        (
            {"operations": "shop.json,app/ios.json", "deskOperations": "desk.json"},
            ["--operations=shop.json", "--operations=app/ios.json", "--desk-operations=desk.json"],
        ),
    ],
)
def test_the_artifact_is_built_with_the_manifests_of_the_deployment(
    parameters: dict[str, object], options: list[str]
) -> None:
    script = (
        'const BuildFirst = require("./infra/build_first.js"); const params = { prod: JSON.parse(process.argv[1]) };'
        'const serverless = { configurationInput: { params }, getProvider: () => ({ getStage: () => "prod" }) };'
        "console.log(JSON.stringify(new BuildFirst(serverless, {}, { log: {} }).packageOptions()))"
    )
    node_tool("serverless")
    done = subprocess.run(["node", "-e", script, json.dumps(parameters)], cwd=ROOT, capture_output=True, text=True)

    assert json.loads(done.stdout) == options


@pytest.mark.parametrize(
    ("accepted", "origins"),
    [
        (
            True,
            [
                "",
                "*",
                "https://*",
                "https://*, http://localhost:3000",
                "http://[::1]:3000",
                "http://shop:443",
                "http://shop:65535",
            ],
        ),
        (
            False,
            [
                "https://*.vercel.app",
                "https://shop-*.vercel.app",
                "https://shop.example.com/",
                "https://Shop.example.com",
                "https://shop.example.com:443, https://a.example",
                "http://a.example, http://shop.example.com:80",
                "https://shop.example.com:*",
                "https://shop.example.com:65536",
                "https://shop.example.com:0443",
                "https://münchen.example",
                "*, https://shop.example.com",
                "null",
            ],
        ),
    ],
)
def test_an_origin_that_would_match_no_page_is_refused(accepted: bool, origins: list[str]) -> None:
    script = (
        'const { problemsOf } = require("./infra/check_parameters.js"); console.log(JSON.stringify('
        "JSON.parse(process.argv[1]).map((corsOrigins) => problemsOf({ corsOrigins }).length)))"
    )
    node_tool("serverless")
    done = subprocess.run(["node", "-e", script, json.dumps(origins)], cwd=ROOT, capture_output=True, text=True)
    assert json.loads(done.stdout) == [0 if accepted else 1] * len(origins), done.stderr


def test_a_stage_has_to_fit_into_the_names_that_aws_limits() -> None:
    assert checked("problemsOfStage", "a" * 14, "eu-central-1") == []
    assert checked("problemsOfStage", "a" * 15, "eu-central-1") == [
        'the stage "aaaaaaaaaaaaaaa" is too long: at most 14 characters in eu-central-1'
    ]
    assert checked("problemsOfStage", "Prod", "eu-central-1") == [
        'the stage is "Prod": expected small letters, digits and hyphens'
    ]


@contextmanager
def an_issuer(status: int, given: str) -> Iterator[str]:
    """Something that answers as an issuer's discovery does; `{issuer}` in what it tells is its own address."""

    class Discovery(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path == "/shop/.well-known/openid-configuration"
            self.send_response(status if known else 404)
            self.end_headers()
            self.wfile.write(given.replace("{issuer}", issuer).encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with HTTPServer(("127.0.0.1", 0), Discovery) as server:
        issuer = f"http://127.0.0.1:{server.server_address[1]}/shop"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield issuer
        server.shutdown()


@pytest.mark.parametrize(
    ("slash", "status", "given", "said"),
    [
        ("", 200, '{"issuer": "{issuer}"}', None),
        ("/", 200, '{"issuer": "{issuer}/"}', None),
        ("/", 200, '{"issuer": "{issuer}"}', "names"),
        ("", 200, '{"issuer": "https://other.example.com"}', 'names "https://other.example.com"'),
        ("", 200, "<html>", "tells of no issuer"),
        ("", 404, "{}", "tells of no issuer"),
    ],
)
def test_an_issuer_has_to_name_itself_letter_by_letter(slash: str, status: int, given: str, said: str | None) -> None:
    with an_issuer(status, given) as issuer:
        problems = checked("problemsOfIssuer", issuer + slash)

    assert len(problems) == (said is not None)
    assert all(said is not None and said in problem for problem in problems)


def test_an_issuer_that_cannot_be_asked_from_here_stops_nobody() -> None:
    assert checked("problemsOfIssuer", "http://127.0.0.1:9/shop") == []


@pytest.mark.guarantee(
    "A wrong or misspelt parameter of a deployment is named before anything is built.", to="operators"
)
def test_nothing_is_packaged_with_wrong_parameters(tmp_path: Path) -> None:
    wrong = ["--stage", "Prod", "--param", "tracing=1", "--param", "throttelRate=7"]
    done = subprocess.run(
        [node_tool("serverless"), "package", *wrong, "--package", tmp_path / "package"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    said = done.stdout + done.stderr
    assert done.returncode != 0
    for problem in ("throttelRate is no parameter", 'tracing is "1"', 'the stage is "Prod"'):
        assert problem in said
    assert "Building the artifact" not in said
