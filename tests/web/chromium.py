"""The Chromium of this machine, driven by Playwright."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

NAMES: Final = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first is the same without what a window needs: a visit begins in a third of the time."""


def chromium() -> Path | None:
    """Where it is: what CHROMIUM names, or else the first that is found, as in tools/browser.sh."""
    named = os.environ.get("CHROMIUM")
    found = (shutil.which(name) for name in ([named] if named else NAMES))
    return next((Path(path) for path in found if path), None)


@contextmanager
def running(path: Path) -> Iterator[Browser]:
    """A browser without a window. While it is there, nobody else can run an event loop in this thread."""
    sandbox = [] if os.geteuid() else ["--no-sandbox"]  # which Chromium refuses to root
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=sandbox)
        try:
            yield browser
        finally:
            browser.close()
