"""
Takes the screenshots in docs/screenshots/, for `make screenshots`.

Rule: they show the demo shop at a fixed time, in a browser without motion, so that they change only if the pages do.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser

from tests.support.command import NO_ENGINE, serving
from tests.web.chromium import chromium, running
from tests.web.visiting import Shop, visiting

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
NOW: Final = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
QUALITY: Final = 80  # of 100: letters are sharp, and the file has half the size of a lossless one
LARGEST: Final = 250_000  # bytes, so that the documents with screenshots load quickly
SCREENS: Final = {360: 740, 768: 1024, 1440: 900}
LOOKS: Final[Mapping[str, dict[str, Any]]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "hebrew": {"locale": "he-IL"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """
    A page in one of its main states, as a shopper sees it, or as the desk's agent does if `shopper` is None.

    `link` is the text of a link on the page to follow first. `whole` says whether the picture shows the whole page or
    one screen of it.
    """

    name: str
    path: str
    shopper: str | None = None
    link: str | None = None
    whole: bool = True


SHOPPERS: Final = (
    State(name="my-orders", path="", shopper="alice", whole=False),
    State(name="order-shipped", path="order.html?number=ALICE-SHIPPED", shopper="alice"),
    State(name="order-late", path="order.html?number=ALICE-LATE", shopper="alice"),
    State(name="order-needs-answer", path="order.html?number=ROSA-CHARGED-TWICE", shopper="rosa"),
    State(name="order-parcels", path="order.html?number=ROSA-LOST", shopper="rosa"),
    State(
        name="form-return",
        path="order.html?number=ALICE-DELIVERED&help=RETURN_OR_REPLACE_ITEMS",
        shopper="alice",
        whole=False,
    ),
    State(name="form-cancel", path="order.html?number=ALICE-LATE&help=CANCEL_ORDER", shopper="alice", whole=False),
    State(name="not-signed-in", path="", whole=False),
)
# The picture ends before requests that are due at the same moment, because their order is random.
DESK: Final = (
    State(name="desk-queue", path="desk/", whole=False),
    State(name="desk-request", path="desk/", link="Package Not Received (ROSA-LOST)"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A state on a screen. `appearance` has options of Playwright's browser context."""

    name: str
    state: State
    appearance: Mapping[str, Any]


def pictures() -> Iterator[Picture]:
    """Yields the pictures: the shopper's states on each screen in each look, and the desk's on one."""
    for state in SHOPPERS:
        for width, height in SCREENS.items():
            for name, appearance in LOOKS.items():
                screen = {"viewport": {"width": width, "height": height}, **appearance}
                yield Picture(name=f"{state.name}-{width}-{name}", state=state, appearance=screen)
    for state in DESK:
        yield Picture(name=state.name, state=state, appearance={"viewport": {"width": 1100, "height": 860}})


def main() -> int:
    """Takes all pictures. Returns 1 if there is no browser or a picture is too large, else 0."""
    path = chromium()
    if path is None:
        print("make screenshots: Chromium is missing.", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as state, running(path) as browser:
        arguments, environment = ("--now", NOW.isoformat()), {**NO_ENGINE, "XDG_STATE_HOME": state}
        with serving(*arguments, **environment) as served:
            shop = Shop(served=served, secret=(Path(state) / "order-help" / "dev-secret").read_bytes())
            sizes = [_photograph(picture, browser, shop) for picture in pictures()]
    return 1 if max(sizes) > LARGEST else 0


def _photograph(picture: Picture, browser: Browser, shop: Shop) -> int:
    state = picture.state
    settings = {"reduced_motion": "reduce", "timezone_id": "UTC", **picture.appearance}
    with visiting(browser, shop, token=_token(state, shop), **settings) as visitor:
        visitor.page.clock.set_fixed_time(NOW)
        page = visitor.open(state.path)
        if state.link:
            page.get_by_role("link", name=state.link).click()
            page.wait_for_url("**/request.html*")
            visitor.shown()
        page.wait_for_load_state("networkidle")  # until thumbnails are there too
        file = FOLDER / f"{picture.name}.webp"
        page.screenshot(path=file, type="webp", quality=QUALITY, full_page=state.whole, animations="disabled")
    size = file.stat().st_size
    print(f"docs/screenshots/{file.name}: {size:,} bytes{' (too large)' if size > LARGEST else ''}")
    return size


def _token(state: State, shop: Shop) -> str | None:
    if state.path.startswith("desk/"):
        return shop.agent()
    return shop.token(state.shopper) if state.shopper else None


if __name__ == "__main__":
    sys.exit(main())
