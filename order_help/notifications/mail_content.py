"""
Puts a mail to a shopper together, in plain text and in HTML.

Rule 1: every word is the language's own (order_help/texts), the order's number, or what an agent wrote to the shopper.
Rule 2: a number stays on its line and reads in its direction; an agent's words stay in lines of their own, marked as
such.
Rule 3: nothing in a mail opens anything: its one link is the order's page, where the shopper signs in.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final
from urllib.parse import quote

from order_help.domain.order import Order
from order_help.notifications.due_mails import DueMail
from order_help.notifications.ports import Mail
from order_help.texts.wording import Texts

_TURNING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Unicode's classes of what turns the direction of text: https://www.unicode.org/reports/tr9, section 2."""

_NEVER_SHOWN: Final = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of control characters, and of ends of lines and paragraphs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A sentence of the language, and what stands in its places."""

    sentence: str
    values: Mapping[str, str]

    @property
    def text(self) -> str:
        return self.sentence.format(**self.values)

    @property
    def html(self) -> str:
        isolated = {name: f"<bdi>{escape(value)}</bdi>" for name, value in self.values.items()}
        return f'<p dir="auto">{escape(self.sentence).format(**isolated)}</p>'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Quoted:
    """Words of the shop's, as they were written."""

    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(f"> {line}".rstrip() for line in self.lines)

    @property
    def html(self) -> str:
        style = "margin: 1em 0; padding-inline-start: 1em; border-inline-start: 2px solid #999"
        return f'<blockquote dir="auto" style="{style}">{"<br>".join(map(escape, self.lines))}</blockquote>'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link:
    label: str
    url: str

    @property
    def text(self) -> str:
        return f"{self.label}\n{self.url}"

    @property
    def html(self) -> str:
        return f'<p dir="auto"><a href="{escape(self.url)}">{escape(self.label)}</a></p>'


_Part = _Said | _Quoted | _Link


def mail_of(due: DueMail, order: Order, texts: Texts, *, sender: str, to: str, order_url: str | None) -> Mail:
    """The mail that is due; `order_url` leads to the order's page, with "{number}" for its number."""
    values = {"number": one_line(order.ref.number)}
    if due.about is not None:
        values["title"] = texts.actions[due.about.type].title
    wording = texts.mails.kinds[due.kind]
    parts = list(_parts(due, order, texts, values, order_url))
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
    due: DueMail, order: Order, texts: Texts, values: Mapping[str, str], order_url: str | None
) -> Iterator[_Part]:
    words, about, message = texts.mails, due.about, due.entry.message
    yield _Said(sentence=words.greeting, values={})
    yield _Said(sentence=words.kinds[due.kind].lead, values=values)
    if about and about.decline_reason:
        yield _Said(sentence=words.reason, values={"reason": texts.labels[about.decline_reason]})
    if message:
        yield _Said(sentence=words.words, values={})
        yield _Quoted(lines=lines_of(message.text))
        if message.attachments:
            count = len(message.attachments)
            yield _Said(sentence=words.files(count), values={"count": texts.number(count)})
    if about and about.answer_by:
        yield _Said(sentence=words.answer_by, values={"date": texts.day(about.answer_by)})
    if about and about.reply_by:
        yield _Said(sentence=words.reply_by, values={"date": texts.day(about.reply_by)})
    if order_url:
        yield _Link(label=words.order_page, url=order_url.replace("{number}", quote(order.ref.number, safe="")))


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
    """The text without what would leave its line, or turn what stands around it."""
    kept = (" " if unicodedata.category(sign) in _NEVER_SHOWN else sign for sign in text)
    return "".join(sign for sign in kept if unicodedata.bidirectional(sign) not in _TURNING)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of what somebody wrote; what turns its direction does so until its line ends, and no further."""
    return tuple(_without_controls(line.replace("\t", " ")) for line in text.splitlines())


def _without_controls(line: str) -> str:
    return "".join(sign for sign in line if unicodedata.category(sign) not in _NEVER_SHOWN)
