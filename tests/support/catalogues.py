"""The catalogues that translators write: of the service's texts and of the pages' own."""

import re
import string
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from order_help.texts import languages as service
from order_help.texts.catalogue import each_text
from order_help.texts.english import ENGLISH
from order_help.texts.languages import LANGUAGES
from order_help.texts.plural import Plural
from tools import page_texts as pages

SideCounts = tuple[str, str | tuple[str, str]]
"""A text's context and its English, with both forms of what counts."""

TRANSLATED: Final = [language for language in LANGUAGES if language != "en"]
_SAME_EVERYWHERE: Final = re.compile(r"\{\w*\}|(?<![A-Za-z])(?:KB|kB|MB|PDF|JPEG|PNG|WebP|HEIC)(?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class Catalogues:
    """All languages' catalogues of one domain, and the English that they are to say."""

    folder: Path
    domain: str
    english: Callable[[], set[SideCounts]]

    def template(self) -> Catalog:
        with (self.folder / f"{self.domain}.pot").open("rb") as file:
            return read_po(file, abort_invalid=True)

    def of(self, language: str) -> Catalog:
        return pages.catalogue(language, folder=self.folder, domain=self.domain)

    def messages(self, language: str) -> list[Message]:
        return [message for message in self.of(language) if message.id]


def _english_of_the_service() -> set[SideCounts]:
    return {
        (place, (text.one, text.other) if isinstance(text, Plural) else str(text)) for place, text in each_text(ENGLISH)
    }


def _english_of_the_pages() -> set[SideCounts]:
    return {
        (key, text if isinstance(text, str) else (text["one"], text["other"])) for key, text in pages.english().items()
    }


SERVICE: Final = Catalogues(service.CATALOGUES, service.DOMAIN, _english_of_the_service)
PAGES: Final = Catalogues(pages.CATALOGUES, pages.DOMAIN, _english_of_the_pages)


def forms(message: Message) -> tuple[str, ...]:
    """What it says: once, or once for each plural form."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def english_forms(message: Message) -> tuple[str, ...]:
    """The same of the English."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def bare(text: str) -> str:
    """Without placeholders and units, which are the same in every language and script."""
    return _SAME_EVERYWHERE.sub("", text)
