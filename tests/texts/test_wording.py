"""What no language may say: that something happened which is only reckoned, planned or approved, and worse."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.domain.attachments import MediaType
from order_help.domain.availability import Reason
from order_help.domain.policy import Per
from order_help.domain.status import OrderStatus, StatusDetail
from order_help.texts.catalogue import each_text
from order_help.texts.languages import LANGUAGES, texts_in
from order_help.texts.wording import Texts
from tests.support.catalogues import PAGES, forms
from tools.page_texts import english

GIVEN_UP: Final[dict[str, list[str]]] = json.loads(
    (Path(__file__).parent / "given_up_phrases.json").read_text(encoding="utf-8")
)
"""By language: what was said of days that are only reckoned or planned, and what was clumsy."""

KINDS_OF_FILES: Final = {"JPEG", "PNG", "WebP", "HEIC", "PDF"}
NOON: Final = datetime(2026, 11, 8, 12, tzinfo=UTC)
RECEIVED: Final = (ReasonCode.CLOSED, OrderEvent.RECEIVED)

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def of_the_pages(language: str) -> dict[str, str]:
    """The pages' own texts, each with all of its plural forms."""
    if language == "en":
        return {key: text if isinstance(text, str) else " ".join(text.values()) for key, text in english().items()}
    return {str(message.context): " ".join(forms(message)) for message in PAGES.messages(language)}


def all_texts(language: str, *, but: str | None = None) -> list[str]:
    """The service's texts, without those at places with `but` in their name, and the pages' own."""
    found = [text for place, text in each_text(texts_in(language)) if but is None or but not in place.split()]
    service = [text if isinstance(text, str) else text(3) for text in found]
    return [*service, *of_the_pages(language).values()]


def words(sentence: str) -> set[str]:
    """The words of some length, without case; a script without spaces has longer ones."""
    return set(re.findall(r"\w{4,}", sentence.casefold()))


def received(texts: Texts, per: Per, *, confirmed: bool) -> str:
    reason = Reason(code=ReasonCode.CLOSED, event=OrderEvent.RECEIVED, at=NOON, day=NOON.date(), confirmed=confirmed)
    return texts.reason(reason, per)


@pytest.mark.guarantee("What is only reckoned is never told as if it had happened.", to="shoppers")
@in_each_language
@pytest.mark.parametrize("per", [Per.ORDER, Per.PARCEL])
def test_a_reckoned_receipt_is_told_in_other_words_than_a_confirmed_one(language: str, per: Per) -> None:
    texts = texts_in(language)
    reckoned, confirmed = received(texts, per, confirmed=False), received(texts, per, confirmed=True)

    day = texts.day(NOON.date())
    assert day in reckoned
    assert day in confirmed
    # What the two share are the day, and words that the other sentences about an order or a parcel have too.
    others = " ".join(text.dated + (text.undated or "") for key, text in texts.reasons[per].items() if key != RECEIVED)
    assert words(reckoned) & words(confirmed) <= words(f"{day} {others}"), (reckoned, confirmed)


@in_each_language
def test_an_order_that_only_counts_as_received_has_another_status_in_words(language: str) -> None:
    texts = texts_in(language)
    assert texts.statuses[StatusDetail.COUNTS_AS_RECEIVED] != texts.statuses[OrderStatus.RECEIVED]
    own = of_the_pages(language)
    assert len({own["event.received"], own["event.receiptConfirmed"], own["event.delivered"]}) == 3


def test_english_says_which_receipt_is_which() -> None:
    texts = texts_in("en")
    assert received(texts, Per.PARCEL, confirmed=False) == "This parcel counts as received since November 8, 2026."
    assert received(texts, Per.PARCEL, confirmed=True) == "You confirmed on November 8, 2026 that this parcel arrived."
    assert received(texts, Per.ORDER, confirmed=False) == "This order counts as received since November 8, 2026."
    assert received(texts, Per.ORDER, confirmed=True) == "You confirmed on November 8, 2026 that this order arrived."


def test_german_says_which_receipt_is_which() -> None:
    texts = texts_in("de")
    assert received(texts, Per.PARCEL, confirmed=False) == "Dieses Paket gilt seit 8. November 2026 als empfangen."
    assert "bestätigt" in received(texts, Per.PARCEL, confirmed=True)


@in_each_language
def test_no_phrase_that_was_given_up_comes_back(language: str) -> None:
    texts = all_texts(language, but="ReasonCode.RETURNED")  # of what the shop has booked as returned it is true
    assert [phrase for phrase in GIVEN_UP[language] if any(phrase in text for text in texts)] == []


@in_each_language
def test_the_kinds_of_files_are_named_as_people_name_them(language: str) -> None:
    own, kinds = of_the_pages(language), re.compile("|".join(KINDS_OF_FILES))
    assert len(KINDS_OF_FILES) == len(MediaType)
    for text in (texts_in(language).problem("NOT_ACCEPTED", {}), own["photos.hint"], own["photos.rejected"]):
        assert set(kinds.findall(text)) == KINDS_OF_FILES
    assert [text for text in all_texts(language) if re.search("(?:image|application)/", text)] == []


def test_japanese_has_one_word_for_where_an_order_goes() -> None:
    assert [text for text in all_texts("ja") if "お届け先" in text] == []
    assert any("配送先" in text for text in all_texts("ja"))


@in_each_language
def test_agents_and_shoppers_are_told_in_their_own_words_whose_request_and_receipt_it_is(language: str) -> None:
    texts = texts_in(language)
    shoppers = texts.reasons[Per.ORDER]
    for key in ((ReasonCode.REQUEST_OPEN, None), (ReasonCode.NOTHING_LEFT, None), RECEIVED):
        to_agents = {texts.desk_reasons[key].dated, texts.desk_reasons[key].confirmed} - {None}
        assert to_agents.isdisjoint({shoppers[key].dated, shoppers[key].confirmed})
