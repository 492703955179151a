import pytest

from order_help.formats.findings import Unreadable
from order_help.formats.mail_addresses import mail_address_in
from order_help.notifications.mail_message import is_address


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("james@example.com", "james@example.com"),
        (" James.Li+shop@EXAMPLE.Com ", "James.Li+shop@example.com"),
        ("user@münchen.example", "user@xn--mnchen-3ya.example"),
        ("user@Faß.example", "user@xn--fa-hia.example"),
        ("user@例え.テスト", "user@xn--r8jz45g.xn--zckzah"),
        ("user@xn--mnchen-3ya.example", "user@xn--mnchen-3ya.example"),
        ("o'neil&sons=x@a-b.example", "o'neil&sons=x@a-b.example"),
        ("x" * 64 + "@example.com", "x" * 64 + "@example.com"),
    ],
)
def test_an_address_has_its_domain_in_small_letters_and_in_ascii(given: str, address: str) -> None:
    assert mail_address_in(given) == address
    assert is_address(address)  # a mail is sent to whatever is taken


@pytest.mark.parametrize(
    "given",
    [
        "james", "@example.com", "james@", "james@localhost", "a@example.com;c", "a@example.com,b@example.com",
        "James Li <james@example.com>", "james@li@example.com", '"james li"@example.com', "james li@example.com",
        "jämes@example.com", ".james@example.com", "james.@example.com", "ja..mes@example.com", "james@[127.0.0.1]",
        "james@127.0.0.1", "james@example..com", "james@.example.com", "james@example.com.", "james@-a.example",
        "james@exa_mple.com", "james@exam ple.com", "james@" + "x" * 64 + ".com", "x" * 65 + "@example.com",
        "x@" + "abcdefghi." * 26 + "com", "mailto:james@example.com", "james@\u2603\u200d.example",
        "james\n@example.com",
    ],
)  # fmt: skip
def test_to_anything_else_no_mail_can_be_sent(given: str) -> None:
    with pytest.raises(Unreadable, match="one mail address, such as"):
        mail_address_in(given)
