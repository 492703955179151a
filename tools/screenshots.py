"""
Takes the screenshots in docs/screenshots/, for `make screenshots`.

Rule: they show the demo shop at a fixed time, in a browser without motion, so that they change only if the pages do.
"""

import sys
import tempfile
from collections.abc import Mapping
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
LARGEST: Final = 150_000  # bytes, so that the documents with screenshots load quickly


def _screen(width: int, height: int, **appearance: Any) -> dict[str, Any]:
    return {"viewport": {"width": width, "height": height}, **appearance}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """
    A page as a shopper sees it, or as the desk's agent does if `shopper` is None.

    `link` is the text of a link on the page to follow first. `look` has options of Playwright's browser context.
    `whole` says whether the picture shows the whole page or one screen of it.
    """

    name: str
    path: str
    shopper: str | None = None
    link: str | None = None
    appearance: Mapping[str, Any]
    whole: bool = True


PICTURES: Final = (
    Picture(name="my-orders", path="", shopper="alice", appearance=_screen(1100, 1290), whole=False),
    Picture(name="order-details", path="order.html?number=ROSA-LOST", shopper="rosa", appearance=_screen(1100, 800)),
    Picture(
        name="order-details-hebrew",
        path="order.html?number=ALICE-PARTIALLY-SHIPPED",
        shopper="alice",
        appearance=_screen(360, 740, locale="he-IL", color_scheme="dark"),
    ),
    # The picture ends before requests that are due at the same moment, because their order is random.
    Picture(name="desk-queue", path="desk/", appearance=_screen(1100, 860), whole=False),
    Picture(name="desk-request", path="desk/", link="Package Not Received (ROSA-LOST)", appearance=_screen(1100, 800)),
)


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
            sizes = [_photograph(picture, browser, shop) for picture in PICTURES]
    return 1 if max(sizes) > LARGEST else 0


def _photograph(picture: Picture, browser: Browser, shop: Shop) -> int:
    token = shop.token(picture.shopper) if picture.shopper else shop.agent()
    settings = {"reduced_motion": "reduce", "timezone_id": "UTC", **picture.appearance}
    with visiting(browser, shop, token=token, **settings) as visitor:
        visitor.page.clock.set_fixed_time(NOW)
        page = visitor.open(picture.path)
        if picture.link:
            page.get_by_role("link", name=picture.link).click()
            page.wait_for_url("**/request.html*")
            visitor.shown()
        page.wait_for_load_state("networkidle")  # until thumbnails are there too
        file = FOLDER / f"{picture.name}.webp"
        page.screenshot(path=file, type="webp", quality=QUALITY, full_page=picture.whole, animations="disabled")
    size = file.stat().st_size
    print(f"docs/screenshots/{file.name}: {size:,} bytes{' (too large)' if size > LARGEST else ''}")
    return size


if __name__ == "__main__":
    sys.exit(main())
