from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.ids import GlobalId, read_global_id
from order_help.domain.ids import OrderNumber
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.timeline import TimelineEntry
from order_help.notifications.due_mails import due_mails
from order_help.notifications.mail_content import lines_of, mail_of, one_line
from order_help.notifications.ports import Mail
from order_help.texts.english import ENGLISH
from tests.support.any_values import NAMES, TEXTS
from tests.support.entries import NOW, ORDER, PHOTO, SCENES, entry_of

PAGE = "https://shop.example/orders/{number}"
RLO, FSI, PDI = "\u202e", "\u2068", "\u2069"


def mail_about(
    entry: TimelineEntry,
    number: str = "W1",
    order_url: str | None = PAGE,
    settings: PolicySettings = DEFAULT_SETTINGS,
    now: datetime | None = None,
) -> Mail:
    due = due_mails(entry)[0]
    order = replace(ORDER, snapshot=replace(ORDER.snapshot, number=OrderNumber(number)))
    return mail_of(
        due,
        order,
        ENGLISH,
        settings,
        sender="help@shop.example",
        to="james@example.com",
        order_url=order_url,
        now=now or entry.at,
    )


def about(scene: str, text: str | None = None, number: str = "W1") -> Mail:
    entry = entry_of(scene)
    if text is not None and entry.message is not None:
        entry = replace(entry, message=replace(entry.message, text=text))
    return mail_about(entry, number)


CLOSING = (
    "\nThe order’s page\nhttps://shop.example/orders/W1\n\n-- \n"  # of which the space is what mail readers look for
    "To answer, please write on the order’s page. This mail was sent automatically.\n"
)
TEXTS_OF_MAILS = {
    "a question is filed": (
        "We have your request about order W1: Custom Duty Issue",
        """Hello,

We have received your request “Custom Duty Issue” about order W1.

You will have our answer by November 4, 2026.
""",
    ),
    "a cancellation settles itself": (
        "Done: Cancel this Order, order W1",
        """Hello,

What you asked for is done: “Cancel this Order”, order W1.
""",
    ),
    "an agent writes": (
        "A message about order W1",
        """Hello,

You have a message about order W1.

This is what we wrote:

> We look into it.
""",
    ),
    "an agent asks back": (
        "We need your answer about order W1: Custom Duty Issue",
        """Hello,

To go on with your request “Custom Duty Issue” about order W1, we need your answer.

This is what we wrote:

> Which number?

Please answer by November 10, 2026. After that the request is closed.
""",
    ),
    "a return is approved": (
        "Approved: Return & Replace, order W1",
        """Hello,

We have approved your request “Return & Replace” about order W1.
""",
    ),
    "a cancellation is approved": (
        "Approved: Cancel this Order, order W1",
        """Hello,

We have approved your request “Cancel this Order” about order W1.

This is what we wrote:

> Done.
""",
    ),
    "a question is answered": (
        "Answered: Custom Duty Issue, order W1",
        """Hello,

We have answered your request “Custom Duty Issue” about order W1.

This is what we wrote:

> It is 7.
""",
    ),
    "a question is declined": (
        "Declined: Custom Duty Issue, order W1",
        """Hello,

We cannot do what you asked for: “Custom Duty Issue”, order W1.

Reason: The shop's terms do not cover it.

This is what we wrote:

> No.
""",
    ),
    "a question is opened again": (
        "Opened again: Custom Duty Issue, order W1",
        """Hello,

We have opened your request “Custom Duty Issue” about order W1 again.

You will have our answer by November 4, 2026.
""",
    ),
    "the shop ships what was to be cancelled": (
        "Too late: Cancel this Order, order W1",
        """Hello,

Your request “Cancel this Order” came too late: order W1 was sent or handed over first.
""",
    ),
    "a question is not answered": (
        "Closed without your answer: Custom Duty Issue, order W1",
        """Hello,

We had no answer from you, so your request “Custom Duty Issue” about order W1 was closed.
""",
    ),
}


@pytest.mark.parametrize("scene", TEXTS_OF_MAILS)
def test_what_a_mail_says(scene: str) -> None:
    mail = about(scene)

    subject, text = TEXTS_OF_MAILS[scene]
    assert mail.subject == subject
    assert mail.text == text + CLOSING


@pytest.mark.guarantee("An answer that is late is apologised for and not promised again.", to="shoppers")
def test_an_answer_that_is_late_is_not_promised_again() -> None:
    entry = entry_of("a question is filed")
    (about,) = entry.requests

    text = mail_about(entry, now=about.answer_by).text

    assert "We promised an answer by November 4, 2026 and are late." in text
    assert "You will have our answer" not in text


def test_a_mail_that_waited_for_long_does_not_ask_for_an_answer_by_a_day_that_has_passed() -> None:
    entry = entry_of("an agent asks back")
    (about,) = entry.requests

    assert "Please answer by" in mail_about(entry).text
    text = mail_about(entry, now=about.reply_by).text
    assert "we need your answer" in text
    assert "Please answer by" not in text


def test_every_kind_of_mail_is_above() -> None:
    assert {due_mails(entry_of(scene))[0].kind for scene in TEXTS_OF_MAILS} == set(ENGLISH.mails.kinds)


def test_what_a_mail_says_in_html() -> None:
    entry = entry_of("a question is declined")
    assert entry.message
    text = "No:\nit is <b>prohibited</b> & unsafe."
    mail = mail_about(replace(entry, message=replace(entry.message, text=text, attachments=(PHOTO,))))

    assert mail.html == (
        """<!DOCTYPE html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><title>Declined: Custom Duty Issue, order W1</title></head>
<body>
<p dir="auto">Hello,</p>
<p dir="auto">We cannot do what you asked for: “<bdi>Custom Duty Issue</bdi>”, order <bdi>W1</bdi>.</p>
<p dir="auto">Reason: <bdi>The shop&#x27;s terms do not cover it</bdi>.</p>
<p dir="auto">This is what we wrote:</p>
<blockquote dir="auto" style="margin: 1em 0; padding-inline-start: 1em; border-inline-start: 2px solid #999">"""
        """No:<br>it is &lt;b&gt;prohibited&lt;/b&gt; &amp; unsafe.</blockquote>
<p dir="auto"><bdi>1</bdi> file came with it: you find it on the order’s page.</p>
<p dir="auto"><a href="https://shop.example/orders/W1">The order’s page</a></p>
<hr>
<p dir="auto">To answer, please write on the order’s page. This mail was sent automatically.</p>
</body>
</html>
"""
    )


def test_a_mail_is_dated_as_its_change_and_says_who_writes_to_whom_in_which_language() -> None:
    mail = about("an agent writes")

    assert (mail.at, mail.sender, mail.to, mail.locale) == (NOW, "help@shop.example", "james@example.com", "en")


def test_without_a_page_there_is_no_link() -> None:
    mail = mail_about(entry_of("a question is filed"), order_url=None)

    assert "http" not in mail.text + mail.html
    assert "<a" not in mail.html


def test_a_number_cannot_lead_elsewhere() -> None:
    mail = about("a question is filed", number='../?a=1&b="#<x>/ü')

    address = "https://shop.example/orders/..%2F%3Fa%3D1%26b%3D%22%23%3Cx%3E%2F%C3%BC"
    assert f"\n{address}\n" in mail.text
    assert f'<a href="{address}">' in mail.html


def test_a_mail_leads_to_the_order_by_the_id_that_the_shoppers_api_reads() -> None:
    page = "https://shop.example/order.html?id={id}&n={number}"
    mail = mail_about(entry_of("a question is filed"), order_url=page)

    address = next(line for line in mail.text.splitlines() if line.startswith("https://"))
    query = parse_qs(urlsplit(address).query)
    assert query["n"] == ["W1"]
    named = read_global_id(query["id"][0])
    assert named == GlobalId(type="Order", order_id=ORDER.id, own=None)


HOSTILE = [
    'W1"><script>alert(1)</script>',
    "W1\r\nBcc: everybody@shop.example",
    "W1\n\n<h1>Pay here</h1>",
    f"W1{RLO}elpmaxe.live",
    f"W1{FSI}",
    "=?utf-8?q?W1=0ABcc:_everybody=40shop.example?=",
    "{title}{0}{number.__class__}",
    "\u2028\u2029\x85\x0b\x0c\x1b[31m",
]


@pytest.mark.parametrize("number", HOSTILE)
def test_a_hostile_number_stays_a_number(number: str) -> None:
    mail, plain = about("a question is filed", number=number), about("a question is filed")

    shown = one_line(number)
    assert mail.subject == plain.subject.replace("W1", shown)
    assert mail.text.partition("The order’s")[0] == plain.text.partition("The order’s")[0].replace("W1", shown)
    assert tags(mail.html) == tags(plain.html)
    assert len(shown.splitlines()) == 1
    assert not set(shown) & {RLO, FSI, PDI, "\x1b"}


WORDS = [
    "<img src=x onerror=alert(1)></blockquote></body>",
    "\r\n-- \r\nThe order’s page\r\nhttps://evil.example",
    f"{RLO}elpmaxe.live//:sptth{PDI}{PDI}",
    "&lt;script&gt; &#60; {number} {title}",
    "\x00\x1b]0;title\x07\ttab",
]


@pytest.mark.guarantee(
    "Whatever somebody writes, a mail stays the shop's own: nothing in it becomes markup or a header.", to="shops"
)
@pytest.mark.parametrize("text", WORDS)
def test_hostile_words_stay_words_and_are_marked_as_such(text: str) -> None:
    mail, plain = about("an agent writes", text), about("an agent writes", "We look into it.")

    quoted = "\n".join(f"> {line}".rstrip() for line in lines_of(text))
    assert mail.text == plain.text.replace("> We look into it.", quoted)
    assert [tag for tag in tags(mail.html) if tag != "br"] == tags(plain.html)
    assert not set(mail.text) & {"\x00", "\x1b", "\x07", "\t"}


@pytest.mark.guarantee(
    "Whatever somebody writes, a mail stays the shop's own: nothing in it becomes markup or a header.", to="shops"
)
@given(text=TEXTS.filter(str.splitlines), number=NAMES)
def test_whatever_is_written_the_page_keeps_its_shape(text: str, number: str) -> None:
    mail = about("an agent writes", text, number)

    assert [tag for tag in tags(mail.html) if tag != "br"] == tags(about("an agent writes").html)
    assert len(mail.subject.splitlines()) == 1
    body = mail.text.split("\n\n")
    assert body[0] == "Hello,"
    assert all(line.startswith(">") for line in body[3].split("\n"))


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(one_line(text)) == one_line(text)


@pytest.mark.parametrize("scene", SCENES)
def test_no_mail_names_customer_address_or_agent(scene: str) -> None:
    if due_mails(entry_of(scene)):
        mail = about(scene)
        said = (mail.subject + mail.text + mail.html).lower()
        assert not any(word in said for word in ("james", "river road", "ann.marker", "token", "signature"))


def mail_in_los_angeles(scene: str, **times: datetime) -> Mail:
    """The mail about a request with these times, of a shop in Los Angeles."""
    entry = entry_of(scene)
    requests = tuple(replace(request, **times) for request in entry.requests)  # type: ignore[arg-type]  # both are times
    in_los_angeles = PolicySettings(time_zone=ZoneInfo("America/Los_Angeles"))
    return mail_about(replace(entry, requests=requests), settings=in_los_angeles)


def test_a_mail_names_the_day_that_the_shop_has_when_an_answer_is_due() -> None:
    mail = mail_in_los_angeles("a question is filed", answer_by=datetime(2026, 12, 8, 2, 30, tzinfo=UTC))
    assert "You will have our answer by December 7, 2026." in mail.text
    assert "December 7, 2026" in mail.html


@pytest.mark.guarantee(
    "The last day of anything is a whole day of the shop, and every page, reason and mail shows the same day.",
    to="shoppers",
)
def test_a_mail_names_the_last_day_on_which_the_shopper_can_answer_and_not_the_end_of_it() -> None:
    mail = mail_in_los_angeles("an agent asks back", reply_by=datetime(2026, 12, 12, 8, tzinfo=UTC))
    assert "Please answer by December 11, 2026." in mail.text


def tags(page: str) -> list[str]:
    """Every tag and its attributes but the address of the link, in order."""
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append(" ".join([tag, *(f"{name}={value}" for name, value in attrs if name != "href")]))

        def handle_endtag(self, tag: str) -> None:
            found.append(f"/{tag}")

    reader = Reader(convert_charrefs=True)
    reader.feed(page)
    reader.close()
    return found
