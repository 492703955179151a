from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.notifications.mail_content import one_line
from order_help.notifications.mail_message import is_address, message_of
from order_help.notifications.ports import Mail
from tests.support.entries import NOW

MAIL = Mail(
    id="01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail",
    at=NOW,
    locale="en",
    sender="Müller & Söhne <help@shop.example>",
    to="james@example.com",
    subject="A message about order W1",
    text="Hello,\n\nthe “order”.\n",
    html="<p>Hello, the “order”.</p>\n",
)


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=SMTP)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def test_a_mail_is_one_message_of_plain_text_and_html() -> None:
    assert message_of(MAIL).decode("ascii").split("\r\n") == [
        "Content-Type: multipart/alternative;",
        ' boundary="=_01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail"',
        "MIME-Version: 1.0",
        "From: =?utf-8?b?TcO8bGxlciAmIFPDtmhuZQ==?= <help@shop.example>",
        "To: james@example.com",
        "Subject: A message about order W1",
        "Date: Tue, 03 Nov 2026 12:00:00 +0000",
        "Message-ID: <01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail@shop.example>",
        "Auto-Submitted: auto-generated",
        "Content-Language: en",
        "",
        "--=_01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail",
        'Content-Type: text/plain; charset="utf-8"',
        "MIME-Version: 1.0",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "Hello,",
        "",
        "the =E2=80=9Corder=E2=80=9D.",
        "",
        "--=_01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail",
        'Content-Type: text/html; charset="utf-8"',
        "MIME-Version: 1.0",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "<p>Hello, the =E2=80=9Corder=E2=80=9D.</p>",
        "",
        "--=_01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail--",
        "",
    ]


def test_the_same_mail_is_the_same_message() -> None:
    assert message_of(MAIL) == message_of(replace(MAIL))


def parts(content: bytes) -> tuple[str, str]:
    plain, html = read(content).iter_parts()
    return plain.get_content().replace("\r\n", "\n"), html.get_content().replace("\r\n", "\n")


SUBJECTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200).map(one_line)
BODIES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")).map(lambda text: text + "\n")


@given(subject=SUBJECTS, text=BODIES, html=BODIES)
def test_whatever_it_says_is_read_as_it_was_written(subject: str, text: str, html: str) -> None:
    content = message_of(replace(MAIL, subject=subject, text=text, html=html))

    message = read(content)
    assert message.keys() == read(message_of(MAIL)).keys()
    assert message["Subject"].split() == subject.split()
    assert parts(content) == (text, html)
    assert max(map(len, content.split(b"\r\n"))) <= 998
    content.decode("ascii")


def test_no_space_of_a_long_subject_is_lost() -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    chance = Random(seed)
    words = ("Wir", "brauchen", "Ihre", "Antwort", "größere", "Päckchen", "Нам", "нужен", "ваш", "ответ", "订单")
    for _ in range(200):
        subject = " ".join(chance.choice(words) for _ in range(chance.randint(1, 25)))
        assert read(message_of(replace(MAIL, subject=subject)))["Subject"] == subject


@pytest.mark.parametrize("subject", ["=?utf-8?q?W1=0ABcc:_everybody=40shop.example?=", "=?", "=?utf-8?"])
def test_a_subject_that_looks_encoded_is_read_as_it_was_written(subject: str) -> None:
    assert read(message_of(replace(MAIL, subject=subject)))["Subject"] == subject


@pytest.mark.guarantee(
    "Whatever somebody writes, a mail stays the shop's own: nothing in it becomes markup or a header.", to="shops"
)
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize("field", ["subject", "sender", "to", "locale"])
def test_no_value_ends_its_header(field: str, end: str) -> None:
    ended: dict[str, Any] = {field: f"a@b.example{end}Bcc: everybody@shop.example"}
    hostile = replace(MAIL, **ended)

    with pytest.raises(ValueError, match="line ends"):
        message_of(hostile)


@pytest.mark.parametrize(
    "address",
    [
        "james@example.com",
        "o'neill+orders@mail.example.co.uk",
        "a@localhost",
        "x" * 64 + "@example.com",
        "_@xn--bcher-kva.example",
    ],
)
def test_an_address_is_one(address: str) -> None:
    assert is_address(address)
    [recipient] = read(message_of(replace(MAIL, to=address)))["To"].addresses
    assert recipient.addr_spec == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "james",
        "@example.com",
        "james@",
        "james@example..com",
        "a@b.example, c@d.example",
        "James <james@example.com>",
        "a@b.example\nBcc: c@d.example",
        "a@b.example\r",
        "a b@example.com",
        '"a b"@example.com',
        "a@[127.0.0.1]",
        "a(comment)@example.com",
        "jämes@example.com",
        "james@bücher.example",
        "\u202ea@example.com",
        "x" * 65 + "@example.com",
        "a@" + "example." * 32 + "com",
    ],
)
def test_what_is_no_address_or_more_than_one_is_none(address: str) -> None:
    assert not is_address(address)
