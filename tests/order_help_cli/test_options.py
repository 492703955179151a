import pytest

from order_help_cli.exit_codes import UsedWrongly
from order_help_cli.options import origin


@pytest.mark.parametrize(
    "given",
    ["https://shop.example.com", "http://192.168.1.5:3000", "http://[fe80::1]:3000", "https://xn--mnchen-3ya.example"],
)
def test_an_origin_is_what_a_browser_sends(given: str) -> None:
    assert origin(given) == given


@pytest.mark.parametrize(
    "given",
    [
        "",
        "*",
        "null",
        "shop.example.com",
        "https://*.example.com",
        "https://shop.example.com/",
        "https://shop.example.com/account",
        "HTTPS://shop.example.com",
        "https://Shop.example.com",
        "https://münchen.example",
        "https://user@shop.example.com",
        "https://shop.example.com:",
        "https://shop.example.com, https://www.example.com",
        "ftp://shop.example.com",
        "https://shop.example.com:0443",
        "https://shop.example.com\n",
    ],
)
def test_what_no_browser_sends_is_refused(given: str) -> None:
    with pytest.raises(UsedWrongly, match="expected an origin"):
        origin(given)


def test_a_port_that_no_machine_has_is_refused() -> None:
    assert origin("https://a.example:65535") == "https://a.example:65535"
    with pytest.raises(UsedWrongly, match="there is no port 65536"):
        origin("https://a.example:65536")


@pytest.mark.parametrize(
    ("given", "meant"), [("https://a.example:443", "https://a.example"), ("http://a:80", "http://a")]
)
def test_a_default_port_is_refused_because_browsers_leave_it_out(given: str, meant: str) -> None:
    with pytest.raises(UsedWrongly, match=f"'{meant}' is meant"):
        origin(given)
