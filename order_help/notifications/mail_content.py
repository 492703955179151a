"""
Composes the mails to shoppers, in plain text and in HTML.

Rule 1: a mail contains only texts of the shopper's language (order_help/texts), the order's number, and what an agent
wrote to the shopper.
Rule 2: the order's number stays on its line and keeps its direction; an agent's text has lines of its own, which are
marked as a quote.
Rule 3: a mail gives access to nothing: its only link is the order's page, where the shopper signs in.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from html import escape
from typing import Final
from urllib.parse import quote

from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.values import Value
from order_help.formats.global_ids import packed_id
from order_help.notifications.due_mails import DueMail
from order_help.notifications.ports import Mail
from order_help.texts.wording import Texts

_CHANGES_DIRECTION: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Unicode's classes of characters that change the direction of text: https://www.unicode.org/reports/tr9, section 2."""

_NEVER_SHOWN: Final = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of control characters and of separators of lines and paragraphs."""


class _Sentence(Value):
    """A sentence of the language with placeholders, and the values of these."""

    sentence: str
    values: Mapping[str, str]

    @property
    def text(self) -> str:
        return self.sentence.format(**self.values)

    @property
    def html(self) -> str:
        isolated = {name: f"<bdi>{escape(value)}</bdi>" for name, value in self.values.items()}
        return f'<p dir="auto">{escape(self.sentence).format(**isolated)}</p>'


class _Quoted(Value):
    """What an agent wrote, line by line."""

    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(f"> {line}".rstrip() for line in self.lines)

    @property
    def html(self) -> str:
        style = "margin: 1em 0; padding-inline-start: 1em; border-inline-start: 2px solid #999"
        return f'<blockquote dir="auto" style="{style}">{"<br>".join(map(escape, self.lines))}</blockquote>'


class _Link(Value):
    label: str
    url: str

    @property
    def text(self) -> str:
        return f"{self.label}\n{self.url}"

    @property
    def html(self) -> str:
        return f'<p dir="auto"><a href="{escape(self.url)}">{escape(self.label)}</a></p>'


_Part = _Sentence | _Quoted | _Link


def mail_of(
    due: DueMail,
    order: Order,
    texts: Texts,
    settings: PolicySettings,
    *,
    sender: str,
    to: str,
    order_url: str | None,
    now: datetime,
) -> Mail:
    """
    Returns the mail that is due, as it is sent at `now`: it may have waited, and then promises nothing that has passed.

    `settings` are the order's, and days in the mail are those of its shop.

    `order_url` is the URL of an order's page, as `order_page` fills it in.
    """
    values = {"number": one_line(order.snapshot.number)}
    if due.about is not None:
        values["title"] = texts.actions[due.about.type].title
    wording = texts.mails.kinds[due.kind]
    parts = list(_parts(due, order, texts, settings, values, order_url, now))
    subject = wording.subject.format(**values)
    return Mail(
        id=due.id,
        at=due.entry.at,
        locale=texts.locale,
        sender=sender,
        to=to,
        subject=subject,
        text="\n\n".join(part.text for part in parts) + f"\n\n-- \n{texts.mails.closing}\n",
        html=_page(subject, texts, parts),
    )


def _parts(
    due: DueMail,
    order: Order,
    texts: Texts,
    settings: PolicySettings,
    values: Mapping[str, str],
    order_url: str | None,
    now: datetime,
) -> Iterator[_Part]:
    words, about, message = texts.mails, due.about, due.entry.message
    yield _Sentence(sentence=words.greeting, values={})
    yield _Sentence(sentence=words.kinds[due.kind].lead, values=values)
    if about and about.decline_reason:
        yield _Sentence(sentence=words.reason, values={"reason": texts.labels[about.decline_reason]})
    if message:
        yield _Sentence(sentence=words.words, values={})
        yield _Quoted(lines=lines_of(message.text))
        if message.attachments:
            count = len(message.attachments)
            yield _Sentence(sentence=words.files(count), values={"count": texts.number(count)})
    if about and about.answer_by:
        sentence = words.answer_by if now < about.answer_by else words.answer_late
        yield _Sentence(sentence=sentence, values={"date": texts.day(settings.day_of(about.answer_by))})
    if about and about.reply_by and now < about.reply_by:
        yield _Sentence(sentence=words.reply_by, values={"date": texts.day(settings.last_day(about.reply_by))})
    if order_url:
        yield _Link(label=words.order_page, url=order_page(order_url, order))


def order_page(url: str, order: Order) -> str:
    """
    Returns the URL of an order's page: "{id}" becomes the order's id in the shopper's API, "{number}" its number.

    Only the id leads to the right order where two have one number, and still does after the number changed.
    """
    parts = {"{id}": packed_id("Order", order.id), "{number}": order.snapshot.number}
    for place, value in parts.items():
        url = url.replace(place, quote(value, safe=""))
    return url


def _page(subject: str, texts: Texts, parts: list[_Part]) -> str:
    body = "\n".join(part.html for part in parts)
    return f"""<!DOCTYPE html>
<html lang="{escape(texts.locale)}" dir="{texts.direction}">
<head><meta charset="utf-8"><title>{escape(subject)}</title></head>
<body>
{body}
<hr>
<p dir="auto">{escape(texts.mails.closing)}</p>
</body>
</html>
"""


def one_line(text: str) -> str:
    """Returns the text without characters that end a line or change the direction of the text around it."""
    visible = (" " if unicodedata.category(char) in _NEVER_SHOWN else char for char in text)
    return "".join(char for char in visible if unicodedata.bidirectional(char) not in _CHANGES_DIRECTION)


def lines_of(text: str) -> tuple[str, ...]:
    """Returns the lines of a text without control characters; changes of direction end with their line."""
    return tuple(_without_controls(line.replace("\t", " ")) for line in text.splitlines())


def _without_controls(line: str) -> str:
    return "".join(char for char in line if unicodedata.category(char) not in _NEVER_SHOWN)
