"""The files of a shop's folder: which are there, what they are, and which file an address in one of them names."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from order_help_cli.shop_folder.findings import Finding

SERVED_AT: Final = "/shop/"
"""The path below which the files are served."""

MEDIA_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    "shop.json": "application/json",
}
"""The media types of the files that are served, by the end of the name, or by the whole name."""

_SCRIPTS: Final = {".cjs", ".htm", ".html", ".js", ".mjs", ".xhtml"}
_BEGINNINGS: Final = {".png": b"\x89PNG\r\n\x1a\n", ".woff2": b"wOF2"}
_ENDINGS: Final = [end for end in MEDIA_TYPES if end.startswith(".")]
_KINDS: Final = {".png": "a PNG picture", ".webp": "a WebP picture", ".woff2": "a WOFF2 font"}


def media_type_of(name: str) -> str | None:
    """Returns the media type of a file of the folder; None if it is not served, as hidden ones are not."""
    if any(part.startswith(".") for part in name.split("/")):
        return None
    return MEDIA_TYPES.get(name) or MEDIA_TYPES.get(Path(name).suffix)


class WrongAddress(ValueError):
    """An address leads to no file of the folder; the message says why, and what to do."""


class ShopFiles:
    """The files of a folder by name, such as "fonts/inter.woff2"; hidden ones are not among them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names = sorted(_names_in(folder))

    def findings(self) -> Iterator[Finding]:
        """Yields what is wrong with the files as such: scripts, links that lead out, and pictures that are none."""
        for name in self.names:
            suffix = Path(name).suffix.lower()
            if not self._is_inside(name):
                yield Finding(file=name, problem="this link leads out of the folder, so it is not served")
            elif suffix in _SCRIPTS:
                yield Finding(file=name, problem="scripts and pages have no place here and are not served: remove it")
            elif suffix in _KINDS and not _is_what_it_says(self.folder / name, suffix):
                yield Finding(file=name, problem=f"this is not {_KINDS[suffix]}, although its name says so")

    def text(self, name: str) -> str | Finding:
        """Returns the text of a file, or what is wrong with it."""
        try:
            return (self.folder / name).read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            return Finding(file=name, problem="expected a text in UTF-8")
        except OSError as error:
            return Finding(file=name, problem=f"it cannot be read: {error.strerror}")

    def named(self, address: str, *, by: str) -> str:
        """
        Returns the name of the file that an address in the file `by` leads to. Raises WrongAddress.

        Only this folder's files are loaded: the content policy of the pages refuses all others.
        """
        try:
            scheme, path = urlsplit(address).scheme, urljoin(SERVED_AT + by, address)
        except ValueError as error:
            raise WrongAddress(f"this is no address: {error}") from None
        if scheme == "data":
            raise WrongAddress("the content policy refuses data in an address: put it into a file")
        if not path.startswith("/") or path.startswith("//"):
            raise WrongAddress(
                "it is not of this folder, and the content policy refuses other origins: put a copy here"
            )
        if not path.startswith(SERVED_AT):
            raise WrongAddress("it leads out of the folder: put a copy here")
        name = unquote(urlsplit(path).path.removeprefix(SERVED_AT))
        if name not in self.names:
            raise WrongAddress(f"there is no file {name} in the folder")
        if media_type_of(name) is None:
            raise WrongAddress(f"{name} is not served: names end in {', '.join(_ENDINGS)}, in small letters")
        return name

    def _is_inside(self, name: str) -> bool:
        return (self.folder / name).resolve().is_relative_to(self.folder.resolve())


def _names_in(folder: Path) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith("."):
                yield (Path(parent) / name).relative_to(folder).as_posix()


def _is_what_it_says(file: Path, suffix: str) -> bool:
    """Returns whether a file begins as its kind does. A WOFF2 font, which may have been cut off, also says its size."""
    try:
        content = file.read_bytes()
    except OSError:
        return False
    if suffix == ".webp":
        return content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    begins = content.startswith(_BEGINNINGS[suffix])
    return begins and (suffix != ".woff2" or int.from_bytes(content[8:12], "big") == len(content))
