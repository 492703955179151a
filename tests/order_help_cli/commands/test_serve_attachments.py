"""Attachments over HTTP, as a frontend and curl send them to `order-help serve`."""

import json
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from order_help.formats.snapshot_writing import write_snapshot
from tests.support.command import Served, order_help, serving
from tests.support.dynamodb import Engine
from tests.support.files import PDF, PNG, PROGRAM
from tests.support.orders import T0, a_snapshot

pytestmark = pytest.mark.xdist_group("serve")
OPERATIONS = Path(__file__).resolve().parents[3] / "graphql" / "operations"
JAMES, MIA, SAM = "james_li_5688", "mia_garcia_4516", "sam"


class Shop:
    """A shop with order W1 of James, served."""

    def __init__(self, served: Served, surroundings: dict[str, str]) -> None:
        self.served, self.surroundings = served, surroundings
        self.tokens = {
            who: order_help("token", *as_, who, **surroundings).stdout.strip()
            for who, as_ in {JAMES: ["--customer"], MIA: ["--customer"], SAM: ["--agent"]}.items()
        }

    def ask(self, operation: str, who: str = JAMES, **variables: Any) -> Any:
        """What the only field of a document of graphql/operations answers."""
        path = "desk/graphql" if operation.startswith("desk/") else "graphql"
        answer = httpx.post(
            self.served.pages + path,
            json={"query": (OPERATIONS / f"{operation}.graphql").read_text(), "variables": variables},
            headers={"authorization": f"Bearer {self.tokens[who]}"},
            timeout=60,
        ).json()
        assert "errors" not in answer, answer
        (value,) = answer["data"].values()
        return value

    def opened(self, **differently: Any) -> Any:
        command = {"orderNumber": "W1", "fileName": "parcel.png", "mediaType": "image/png", "size": len(PNG)}
        created = self.ask("create_attachment_upload", input=command | differently)
        assert created["__typename"] == "AttachmentUploadCreated", created
        return created

    def attachment(self, opened: Any, who: str = JAMES) -> Any:
        return self.ask("attachment", who, id=opened["attachment"]["id"])

    @property
    def secret(self) -> str:
        return (Path(self.surroundings["XDG_STATE_HOME"]) / "order-help" / "dev-secret").read_text()


def fields_of(opened: Any) -> dict[str, str]:
    return {field["name"]: field["value"] for field in opened["upload"]["fields"]}


def post(opened: Any, content: bytes, **differently: str) -> httpx.Response:
    fields = fields_of(opened) | {name.replace("_", "-"): value for name, value in differently.items()}
    return httpx.post(opened["upload"]["url"], data=fields, files={"file": ("x", content)}, timeout=60)


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("orders") / "orders.jsonl"
    file.write_text(json.dumps(write_snapshot(a_snapshot())))
    return file


@pytest.fixture(scope="module")
def shop(state: dict[str, str], orders: Path) -> Iterator[Shop]:
    with serving("--orders", orders, "--now", T0.isoformat(), **state) as served:
        yield Shop(served, state)


def test_curl_uploads_by_the_form_and_downloads_what_was_uploaded(shop: Shop, tmp_path: Path) -> None:
    opened, photo = shop.opened(fileName="päckchen.png"), tmp_path / "photo"
    photo.write_bytes(PNG)
    assert opened["attachment"]["state"] == "AWAITING_UPLOAD"
    form = [part for name, value in fields_of(opened).items() for part in ("-F", f"{name}={value}")]

    up = ["curl", "-s", "-w", "%{http_code}", *form, "-F", f"file=@{photo}", opened["upload"]["url"]]
    assert subprocess.run(up, capture_output=True, timeout=60).stdout == b"204"

    attachment = shop.attachment(opened)
    assert (attachment["state"], attachment["size"]) == ("VERIFIED", len(PNG))
    down = ["curl", "-s", "-O", "-J", attachment["downloadUrl"]]
    assert subprocess.run(down, cwd=tmp_path, timeout=60).returncode == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"photo": PNG, "p_ckchen.png": PNG}


def test_it_goes_with_a_request_and_with_a_message(shop: Shop) -> None:
    opened = shop.opened()
    post(opened, PNG)
    ids = [opened["attachment"]["id"]]

    filed = shop.ask("resolve_payment_issue", input={"orderNumber": "W1", "kind": "OTHER", "attachmentIds": ids})[
        "helpRequest"
    ]["id"]
    posted = shop.ask("post_message", input={"orderNumber": "W1", "text": "Look.", "attachmentIds": ids})

    assert posted["__typename"] == "MessagePosted"
    (attached,) = shop.ask("help_request", id=filed)["attachments"]
    assert (attached["id"], attached["fileName"]) == (ids[0], "parcel.png")


def test_an_agent_sends_a_file_by_the_desk_and_the_shopper_downloads_it(shop: Shop) -> None:
    order = shop.ask("desk/order", SAM, number="W1")
    label = {"fileName": "label.pdf", "mediaType": "application/pdf", "size": len(PDF)}
    opened = shop.ask("desk/create_attachment_upload", SAM, input={"orderId": order["id"], **label})
    assert post(opened, PDF).status_code == 204
    id_ = opened["attachment"]["id"]
    assert shop.ask("desk/attachment", SAM, id=id_)["state"] == "VERIFIED"

    words = {"orderId": order["id"], "text": "Print it.", "attachmentIds": [id_]}
    assert shop.ask("desk/reply", SAM, input=words)["__typename"] == "Changed"

    (edge,) = shop.ask("order_timeline", number="W1", newestFirst=True, first=1)["timeline"]["edges"]
    (file,) = edge["node"]["attachments"]
    assert httpx.get(shop.ask("attachment", id=file["id"])["downloadUrl"]).content == PDF


def test_a_demo_shopper_finds_the_label_of_a_return(demo: Served, state: dict[str, str]) -> None:
    shop = Shop(demo, state)
    shop.tokens["rosa"] = demo.tokens["rosa"]
    order = shop.ask("order_details", "rosa", number="ROSA-RETURN-APPROVED")
    told = order["helpRequests"]["edges"][0]["node"]["returnInstructions"]
    assert (told["address"][0], told["sendByDay"] is None) == ("Sample & Co., Returns", False)
    (label,) = told["files"]
    content = httpx.get(shop.ask("attachment", "rosa", id=label["id"])["downloadUrl"]).content
    assert (label["fileName"], content[:5], len(content)) == ("return-label.pdf", b"%PDF-", label["size"])


def test_somebody_else_is_not_told_of_it(shop: Shop) -> None:
    opened = shop.opened()
    post(opened, PNG)
    assert shop.attachment(opened, MIA) is None
    refused = shop.ask("post_message", MIA, input={"orderNumber": "W1", "text": "x", "attachmentIds": []})
    assert refused["__typename"] == "OrderNotFound"


@pytest.mark.parametrize(
    ("content", "differently", "status", "code"),
    [
        (PNG + b"x", {}, 400, "EntityTooLarge"),
        (bytes(12_000_000), {}, 400, "EntityTooLarge"),
        (b"", {}, 400, "EntityTooSmall"),
        (PNG, {"Content_Type": "text/html"}, 403, "AccessDenied"),
        (PNG, {"key": "verified/01K9A000000000000000000000"}, 403, "AccessDenied"),
        (PNG, {"policy": "e30="}, 403, "SignatureDoesNotMatch"),
        (PNG, {"acl": "public-read"}, 403, "AccessDenied"),
    ],
    ids=["too large", "far too large", "too small", "wrong type", "wrong key", "tampered policy", "a field more"],
)
def test_what_the_form_does_not_allow_is_refused(
    shop: Shop, content: bytes, differently: dict[str, str], status: int, code: str
) -> None:
    opened = shop.opened()
    response = post(opened, content, **differently)
    assert (response.status_code, f"<Code>{code}</Code>" in response.text) == (status, True), response.text
    assert shop.attachment(opened)["state"] == "AWAITING_UPLOAD"
    assert shop.attachment(opened)["downloadUrl"] is None


def test_a_program_is_rejected_and_can_neither_be_sent_nor_downloaded(shop: Shop) -> None:
    opened = shop.opened(size=1_000)
    assert post(opened, PROGRAM).status_code == 204
    attachment = shop.attachment(opened)
    assert (attachment["state"], attachment["downloadUrl"]) == ("REJECTED", None)
    sent = shop.ask(
        "post_message", input={"orderNumber": "W1", "text": "x", "attachmentIds": [opened["attachment"]["id"]]}
    )
    assert [problem["code"] for problem in sent["problems"]] == ["NOT_VERIFIED"]


def test_an_upload_after_the_verification_changes_nothing(shop: Shop) -> None:
    opened = shop.opened(size=1_000)
    post(opened, PNG)
    for later in (PNG + b"other", PROGRAM):
        assert post(opened, later).status_code == 204
        attachment = shop.attachment(opened)
        assert (attachment["state"], attachment["size"]) == ("VERIFIED", len(PNG))
        assert httpx.get(attachment["downloadUrl"]).content == PNG


def test_an_address_that_has_expired_is_refused(shop: Shop) -> None:
    opened = shop.opened()
    post(opened, PNG)
    start, _, token = shop.attachment(opened)["downloadUrl"].rpartition("/")
    claims = jwt.decode(token, shop.secret, algorithms=["HS256"], audience="order-help-development-download")
    lives = datetime.fromtimestamp(claims["exp"], UTC) - datetime.now(UTC)
    assert timedelta(minutes=4) < lives <= timedelta(minutes=5)  # by the real clock: the service's is frozen

    expired = jwt.encode(claims | {"exp": datetime.now(UTC) - timedelta(seconds=1)}, shop.secret)

    response = httpx.get(f"{start}/{expired}")
    assert (response.status_code, "<Code>AccessDenied</Code>" in response.text) == (403, True)
    assert httpx.get(f"{start}/{shop.tokens[JAMES]}").status_code == 403


def test_with_a_real_engine_the_files_are_still_in_the_process(
    real_dynamodb: Engine, state: dict[str, str], orders: Path
) -> None:
    there = state | {"AWS_ENDPOINT_URL_DYNAMODB": str(real_dynamodb.endpoint)}
    with serving("--orders", orders, "--now", T0.isoformat(), **there) as served:
        shop = Shop(served, there)
        opened = shop.opened()
        assert post(opened, PNG).status_code == 204
        attachment = shop.attachment(opened)
        assert attachment["state"] == "VERIFIED"
        assert httpx.get(attachment["downloadUrl"]).content == PNG
