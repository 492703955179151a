import re
from pathlib import Path

import httpx
import pytest

from order_help_cli.demo.shop import demo_shoppers
from order_help_cli.dev_server.web_pages import HEADERS, PICTURES, WEB, names_loopback, order_page, page_routes
from order_help_cli.shop_folder.svg import svg_findings
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
    "shop/shop.json": "{}",
    "shop/theme.css": "/* no look of its own */",
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
NO_FILES_OF_A_SHOP = ("a.js", "a.html", "package.json", "fonts/shop.json", "notes.txt", ".hidden.css", ".git/a.css")


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout") / "web"
    for name, text in {**PAGES, **dict.fromkeys(NOTES, "not for readers of pages")}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (folder.parent / "beside.html").write_text("not of the pages")
    return folder


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop's folder, with links that stay in it and lead out of it."""
    folder = tmp_path_factory.mktemp("shop")
    for name in ("theme.css", "logo.svg", "logo.png", "logo.webp", "fonts/own.woff2", *NO_FILES_OF_A_SHOP):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"the shop's {name}")
    (folder.parent / "secret.css").write_text("not of the shop")
    (folder / "out.css").symlink_to("../secret.css")
    (folder / "in.css").symlink_to("theme.css")
    return folder


def get(
    web: Path,
    path: str,
    *,
    method: str = "GET",
    origin: str = ADDRESS,
    headers: dict[str, str] | None = None,
    shop: Path | None = None,
) -> httpx.Response:
    return call(page_routes(ADDRESS, web, shop=shop), path, method=method, origin=origin, headers=headers)


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


@pytest.mark.guarantee("The pages load and run nothing of another origin.", to="shops")
def test_nothing_of_elsewhere_may_be_run_shown_or_asked() -> None:
    rules = dict(rule.split(" ", 1) for rule in HEADERS["content-security-policy"].split("; "))
    assert rules.pop("default-src") == "'none'"
    assert set(rules.values()) == {"'self'", "'none'"}
    assert {name for name, value in rules.items() if value == "'self'"} == {
        "script-src",
        "style-src",
        "img-src",
        "font-src",
        "connect-src",
    }


def test_the_policy_in_the_docs_is_the_one_that_is_served() -> None:
    page = (WEB.parent / "docs" / "pages.md").read_text(encoding="utf-8")
    (policy,) = re.findall("Content-Security-Policy: (.*)", page)
    assert policy.replace(" https://BUCKET.s3.REGION.amazonaws.com", "") == HEADERS["content-security-policy"]


@pytest.mark.parametrize("path", ["/app/shopper.css", "/shop/theme.css", "/shop/logo.png"])
def test_what_a_browser_has_already_is_not_sent_again(path: str, web: Path, shop: Path) -> None:
    etag = get(web, path, shop=shop).headers["etag"]
    again = get(web, path, shop=shop, headers={"if-none-match": etag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert again.headers.items() >= HEADERS.items()
    assert get(web, path, shop=shop, headers={"if-none-match": 'W/"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("theme.css", "text/css; charset=utf-8"),
        ("logo.svg", "image/svg+xml"),
        ("logo.png", "image/png"),
        ("logo.webp", "image/webp"),
        ("fonts/own.woff2", "font/woff2"),
    ],
)
def test_the_files_of_a_shop_are_served_as_what_they_are(name: str, media_type: str, web: Path, shop: Path) -> None:
    answer = get(web, f"/shop/{name}", shop=shop)
    assert (answer.status_code, answer.text) == (200, f"the shop's {name}")
    assert answer.headers["content-type"] == media_type
    assert answer.headers.items() >= HEADERS.items()


def test_what_a_shop_does_not_have_is_that_of_a_shop_without_a_look(web: Path, shop: Path) -> None:
    assert get(web, "/shop/shop.json", shop=shop).json() == {}
    assert get(web, "/shop/theme.css").text == PAGES["shop/theme.css"]
    assert get(web, "/shop/in.css", shop=shop).text == "the shop's theme.css"


@pytest.mark.parametrize(
    "path",
    [
        *NO_FILES_OF_A_SHOP,
        "out.css",
        "%2e%2e/secret.css",
        "fonts/%2e%2e/%2e%2e/secret.css",
        "..%2fsecret.css",
        "%2Fetc/passwd.css",
        "fonts",
        "",
        "missing.css",
        "theme.css%00",
    ],
)
def test_nothing_else_of_a_shop_is_served(path: str, web: Path, shop: Path) -> None:
    assert get(web, f"/shop/{path}", shop=shop).status_code == 404


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


def test_most_demo_goods_have_a_small_picture_that_loads_nothing(web: Path) -> None:
    shoppers = demo_shoppers(T0, pictures=ADDRESS + PICTURES)
    lines = [line for shopper in shoppers for order in shopper.orders for line in order.snapshot.lines]
    pictures = {line.image_url for line in lines if line.image_url}
    print(f"pictures of demo goods: {len(pictures)}; without one: {len({x.title for x in lines if not x.image_url})}")

    assert pictures
    assert any(line.image_url is None for line in lines)
    for picture in pictures:
        answer = get(web, picture.removeprefix(ADDRESS))
        assert (answer.status_code, len(answer.content) < 1500) == (200, True)
        assert list(svg_findings(picture, answer.text)) == []


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
