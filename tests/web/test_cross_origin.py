"""A page of another origin, as a frontend's own development server serves it, in front of `order-help serve`."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.files import PNG
from tests.web.conftest import NAMED_ORIGIN
from tests.web.visiting import Shop

NUMBERS = "{ orders(first: 10) { edges { node { number } } } }"
WRITE = 'mutation ($number: String!) { postMessage(input: {orderNumber: $number, text: "Hello?"}) { __typename } }'
OPEN = """
mutation ($input: CreateAttachmentUploadInput!) {
  createAttachmentUpload(input: $input) {
    ... on AttachmentUploadCreated { attachment { id } upload { url fields { name value } } }
  }
}
"""
STORED = "query ($id: ID!) { attachment(id: $id) { state downloadUrl } }"
ASK = """async ([url, token, query, variables]) => {
  const answer = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", traceparent: "00-1-1-00" },
    body: JSON.stringify({ query, variables }),
  });
  return [answer.status, await answer.json(), answer.headers.get("content-language")];
}"""
# XMLHttpRequest with a listener of progress, as the pages have it: a browser asks first.
UPLOAD = """([upload, bytes]) => new Promise((resolve) => {
  const form = new FormData();
  for (const { name, value } of upload.fields) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(bytes)]));
  const request = new XMLHttpRequest();
  request.upload.onprogress = () => {};
  request.onloadend = () => resolve(request.status);
  request.open("POST", upload.url);
  request.send(form);
})"""
DOWNLOAD = "async (url) => [...new Uint8Array(await (await fetch(url)).arrayBuffer())]"
READ = "(url) => fetch(url).then((answer) => answer.text(), String)"


class _Page(BaseHTTPRequestHandler):
    """Serves one page at every address: what its server is given as markup."""

    def do_GET(self) -> None:
        body: bytes = self.server.markup  # type: ignore[attr-defined]  # set by `another_origin`
        self.send_response(200)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Writes nothing."""


@contextmanager
def another_origin(markup: str) -> Iterator[str]:
    """Serves this markup at another port of this machine, and yields the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Page) as server:
        server.markup = f'<!doctype html><html lang="en"><title>Mine</title>{markup}'.encode()  # type: ignore[attr-defined]
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@contextmanager
def opened(browser: Browser, markup: str = "") -> Iterator[Page]:
    with another_origin(markup) as address, browser.new_context(locale="en-US") as context:
        page = context.new_page()
        page.goto(address)
        yield page


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of another origin."""
    with opened(browser) as page:
        yield page


def ask(page: Page, url: str, token: str, query: str, **variables: Any) -> tuple[int, Any]:
    status, body, language = page.evaluate(ASK, [url, token, query, variables])
    assert language == ("en" if status == 200 else None)
    return status, body


@pytest.mark.guarantee(
    "A page of another origin that is allowed can query, change, upload and download; one that is not can "
    "read nothing.",
    to="frontend developers",
)
def test_it_queries_and_changes(page: Page, shop: Shop, customer: str) -> None:
    url, token = shop.at("graphql"), shop.token(customer)
    status, answer = ask(page, url, token, NUMBERS)
    numbers = {edge["node"]["number"] for edge in answer["data"]["orders"]["edges"]}
    assert (status, numbers) == (200, {f"{name}-{customer}" for name in ("PAID", "LATE", "SENT")})
    _, written = ask(page, url, token, WRITE, number=f"PAID-{customer}")
    assert written == {"data": {"postMessage": {"__typename": "MessagePosted"}}}


def test_it_reaches_the_desk(page: Page, shop: Shop) -> None:
    assert ask(page, shop.at("desk/graphql"), shop.agent("kim"), "{ me { name } }") == (
        200,
        {"data": {"me": {"name": "kim"}}},
    )


@pytest.mark.parametrize("path", ["graphql", "desk/graphql"])
def test_it_can_read_that_a_token_is_refused(page: Page, shop: Shop, path: str) -> None:
    status, answer = ask(page, shop.at(path), "no token", "{ __typename }")
    assert (status, answer["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


@pytest.mark.guarantee(
    "A page of another origin that is allowed can query, change, upload and download; one that is not can "
    "read nothing.",
    to="frontend developers",
)
def test_it_uploads_and_downloads(page: Page, shop: Shop, customer: str) -> None:
    url, token = shop.at("graphql"), shop.token(customer)
    file = {"orderNumber": f"PAID-{customer}", "fileName": "a.png", "mediaType": "image/png", "size": len(PNG)}
    _, answer = ask(page, url, token, OPEN, input=file)
    created = answer["data"]["createAttachmentUpload"]

    assert page.evaluate(UPLOAD, [created["upload"], list(PNG)]) == 204

    _, answer = ask(page, url, token, STORED, id=created["attachment"]["id"])
    stored = answer["data"]["attachment"]
    assert stored["state"] == "VERIFIED"
    assert bytes(page.evaluate(DOWNLOAD, stored["downloadUrl"])) == PNG


def test_it_shows_our_elements(browser: Browser, shop: Shop, customer: str) -> None:
    markup = (
        f'<script type="module" src="{shop.at("app/elements.js")}"></script>'
        f"<h1>Mine</h1><order-help-orders></order-help-orders>"
        f"<script>document.querySelector('order-help-orders').token = '{shop.token(customer)}';</script>"
    )
    with opened(browser, markup) as page:
        expect(page.locator("li.order-card").filter(has_text=f"PAID-{customer}")).to_be_visible()


@pytest.mark.guarantee(
    "The local sign-in hands out tokens on the machine itself alone, and to no other page.", to="operators"
)
def test_it_cannot_read_the_page_that_hands_out_tokens(page: Page, shop: Shop) -> None:
    assert page.evaluate(READ, shop.at("sign-in")) == "TypeError: Failed to fetch"
    assert page.evaluate(READ, shop.at("texts/en.json")).startswith("{")


@pytest.mark.guarantee(
    "A page of another origin that is allowed can query, change, upload and download; one that is not can "
    "read nothing.",
    to="frontend developers",
)
def test_a_page_without_an_origin_can_read_nothing(browser: Browser, shop: Shop) -> None:
    """A sandboxed frame has the origin "null", as has a file."""
    script = f"fetch('{shop.at('texts/en.json')}').then(() => 'read', () => 'not read').then((t) => document.title = t)"
    with opened(browser, f'<iframe sandbox="allow-scripts" srcdoc="<script>{script}</script>"></iframe>') as page:
        frame = page.frames[-1]
        frame.wait_for_function("document.title")
        assert frame.title() == "not read"


@pytest.mark.parametrize(("origin", "allowed"), [(NAMED_ORIGIN, NAMED_ORIGIN), ("https://other.example.com", None)])
def test_an_origin_that_is_named_is_allowed(shop: Shop, origin: str, allowed: str | None) -> None:
    response = httpx.post(shop.at("graphql"), headers={"origin": origin}, timeout=60)
    assert (response.status_code, response.headers.get("access-control-allow-origin")) == (401, allowed)
