"""What API Gateway answers itself, as docs/errors.md has it, in front of our pages."""

import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect

from tests.support.node import ROOT
from tests.web.visiting import Shop, Visitor

Visit = Callable[..., AbstractContextManager[Visitor]]
TABLE = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8").partition("### What API Gateway answers itself")[2]
ANSWERS = [(int(status), body) for status, body in re.findall(r"^\| (\d{3}) \| `([^`]+)` \|", TABLE, re.MULTILINE)]
ERRORS_OF_PROXIES = [
    (502, "<html>Bad Gateway</html>"),
    (403, "<html>Blocked</html>"),
    (200, "<html>Maintenance</html>"),
]


def test_the_table_has_each_status_once_and_each_body_has_one_field() -> None:
    assert [status for status, _ in ANSWERS] == [401, 403, 404, 413, 429, 431, 500, 503, 504]
    assert all(json.loads(body).keys() == {"message"} for _, body in ANSWERS)


def answer_with(page: Page, status: int, body: str) -> None:
    """From now on, this is the answer to whatever is asked of the API."""
    media_type = "application/json" if body.startswith("{") else "text/html"
    page.unroute("**/graphql")
    page.route("**/graphql", lambda route: route.fulfill(status=status, body=body, content_type=media_type))


@pytest.mark.guarantee(
    "Where the service cannot be reached, the pages say so; where the sign-in has ended, they ask to sign in.",
    to="shoppers",
)
def test_a_refused_token_asks_to_sign_in(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("olga"), wrong=["Failed to load resource"]) as visitor:
        answer_with(visitor.page, *next(answer for answer in ANSWERS if answer[0] == 401))
        expect(visitor.open("").get_by_role("heading", name="Sign in to see your orders")).to_be_visible()


@pytest.mark.guarantee(
    "Where the service cannot be reached, the pages say so; where the sign-in has ended, they ask to sign in.",
    to="shoppers",
)
def test_every_other_answer_says_that_the_shop_was_not_reached(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("olga"), wrong=["Failed to load resource"]) as visitor:
        page = visitor.page
        for status, body in [answer for answer in [*ANSWERS, *ERRORS_OF_PROXIES] if answer[0] != 401]:
            answer_with(page, status, body)
            visitor.open("")
            expect(page.get_by_role("alert"), f"{status} {body}").to_contain_text("We could not reach the shop.")
        page.unroute("**/graphql")
        page.get_by_role("alert").get_by_role("button", name="Try again").click()
        expect(page.locator("li.order-card").first).to_be_visible()
