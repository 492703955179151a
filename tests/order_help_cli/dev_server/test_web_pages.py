from pathlib import Path
from xml.etree import ElementTree as ET

import httpx
import pytest

from order_help_cli.demo.shop import demo_shoppers
from order_help_cli.dev_server.web_pages import HEADERS, PICTURES, names_loopback, order_page, page_routes
from tests.support.called import call
from tests.support.orders import T0

ADDRESS = "http://127.0.0.1:8000"
PAGES = {
    "index.html": "<h1>My Orders</h1>",
    "order.html": "<h1>Order Details</h1>",
    "app/shopper.css": "body {}",
    "desk/index.html": "<h1>The queue</h1>",
    "app/shopper.js": "export {}",
    "texts/de.json": "{}",
}
NOTES = (
    "README.md",
    "tsconfig.json",
    "types/shopper.d.ts",
    "texts/catalogues/web.pot",
    "texts/catalogues/de/LC_MESSAGES/web.po",
    "pages/orders.js",
    "parts/page.js",
    ".hidden",
)


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout") / "web"
    for name, text in {**PAGES, **dict.fromkeys(NOTES, "not for readers of pages")}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (folder.parent / "beside.html").write_text("not of the pages")
    return folder


def get(
    web: Path, path: str, *, method: str = "GET", origin: str = ADDRESS, headers: dict[str, str] | None = None
) -> httpx.Response:
    return call(page_routes(ADDRESS, web), path, method=method, origin=origin, headers=headers)


@pytest.mark.parametrize(
    ("path", "file"),
    [("/", "index.html"), ("/desk/", "desk/index.html"), *((f"/{name}", name) for name in PAGES)],
    ids=["the first page", "the desk's", *PAGES],
)
def test_a_file_is_served_as_it_lies_there(path: str, file: str, web: Path) -> None:
    answer = get(web, path)
    assert (answer.status_code, answer.text) == (200, PAGES[file])


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/order.html?number=W1", "text/html; charset=utf-8"),
        ("/app/shopper.css", "text/css; charset=utf-8"),
        ("/app/shopper.js", "text/javascript; charset=utf-8"),
        ("/texts/de.json", "application/json"),
        ("/pictures/bottle.svg", "image/svg+xml"),
    ],
)
def test_every_answer_says_what_it_is_and_what_a_browser_must_not_do(path: str, media_type: str, web: Path) -> None:
    for method in ("GET", "HEAD"):
        answer = get(web, path, method=method)
        assert (answer.status_code, answer.headers["content-type"]) == (200, media_type)
        assert answer.headers.items() >= HEADERS.items()
        assert answer.headers["cache-control"] == "no-cache"
        assert bool(answer.content) is (method == "GET")


def test_nothing_of_elsewhere_may_be_run_shown_or_asked() -> None:
    rules = dict(rule.split(" ", 1) for rule in HEADERS["content-security-policy"].split("; "))
    assert rules.pop("default-src") == "'none'"
    assert set(rules.values()) == {"'self'", "'none'"}


def test_what_a_browser_has_already_is_not_sent_again(web: Path) -> None:
    etag = get(web, "/app/shopper.css").headers["etag"]
    again = get(web, "/app/shopper.css", headers={"if-none-match": etag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert again.headers.items() >= HEADERS.items()


@pytest.mark.parametrize(
    "path",
    [
        *(f"/{name}" for name in NOTES),
        "/pages/",
        "/pages",
        "/missing.html",
        "/order.html/",
        "/%2e%2e/beside.html",
        "/desk/%2e%2e/%2e%2e/beside.html",
        "/texts/%2e%2e/tsconfig.json",
        "/%2Fapp/shopper.css",
        "/index.html%00",
        "/pictures/",
        "/pictures/missing.svg",
    ],
)
def test_what_is_no_page_is_not_served(path: str, web: Path) -> None:
    assert get(web, path).status_code == 404


def test_a_page_takes_no_posts(web: Path) -> None:
    assert get(web, "/index.html", method="POST").status_code == 405


def test_the_desk_without_its_slash_leads_there_whatever_the_host_is_called(web: Path) -> None:
    answer = get(web, "/desk", origin="http://evil.example")
    assert (answer.status_code, answer.headers["location"]) == (307, "/desk/")


def test_at_localhost_pages_lead_to_the_address_of_their_pictures(web: Path) -> None:
    page = get(web, "/order.html?number=W%201", origin="http://localhost:8000")
    style = get(web, "/app/shopper.css", origin="http://localhost:8000")
    forwarded = get(web, "/order.html", origin="http://localhost:9000")

    assert (page.status_code, page.headers["location"]) == (307, f"{ADDRESS}/order.html?number=W%201")
    assert (style.status_code, forwarded.status_code) == (200, 200)


def test_a_host_that_is_no_host_is_sent_the_page(web: Path) -> None:
    assert get(web, "/order.html", headers={"host": "[::1"}).text == PAGES["order.html"]


def test_without_a_checkout_the_way_leads_to_the_pages_that_try_queries(tmp_path: Path) -> None:
    assert get(tmp_path, "/").headers["location"] == "/graphql"
    assert get(tmp_path, "/desk/").headers["location"] == "/desk/graphql"
    assert order_page(ADDRESS, tmp_path) is None


def test_mails_lead_to_the_page_of_an_order(web: Path) -> None:
    page = order_page(ADDRESS, web)
    assert page is not None
    assert get(web, page.removeprefix(ADDRESS).replace("{id}", "an-id")).text == PAGES["order.html"]


def test_most_demo_goods_have_a_small_picture_of_shapes_alone(web: Path) -> None:
    shoppers = demo_shoppers(T0, pictures=ADDRESS + PICTURES)
    lines = [line for shopper in shoppers for order in shopper.orders for line in order.snapshot.lines]
    pictures = {line.image_url for line in lines if line.image_url}
    print(f"pictures of demo goods: {len(pictures)}; without one: {len({x.title for x in lines if not x.image_url})}")

    assert pictures
    assert any(line.image_url is None for line in lines)
    for picture in pictures:
        answer = get(web, picture.removeprefix(ADDRESS))
        assert (answer.status_code, len(answer.content) < 1500) == (200, True)
        shapes = {element.tag.partition("}")[2] for element in ET.fromstring(answer.content).iter()}
        shades = {"defs", "linearGradient", "radialGradient", "stop"}
        assert shapes <= {"svg", "g", "rect", "path", "circle", "ellipse", *shades}


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:8000", "127.8.9.10:80", "localhost", "LocalHost:8000", "[::1]", "[::1]:8000"]
)
def test_so_a_machine_calls_itself(host: str) -> None:
    assert names_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        "",
        ":8000",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost@evil.example",
        "0.0.0.0:8000",
        "192.168.1.5:8000",
        "[::]:8000",
        "[::1",
        "127.1",
    ],
)
def test_so_it_does_not(host: str) -> None:
    assert not names_loopback(host)
