import pytest

from order_help.formats.findings import Unreadable
from order_help.formats.links import MAX_URL_LENGTH, link_in


@pytest.mark.parametrize(
    ("given", "link"),
    [
        ("https://cdn.example.com/a.jpg", "https://cdn.example.com/a.jpg"),
        ("http://cdn.example.com", "http://cdn.example.com"),
        ("HTTPS://CDN.example.com/A", "HTTPS://CDN.example.com/A"),
        ("  https://cdn.example.com/a.jpg\n", "https://cdn.example.com/a.jpg"),
        ("//cdn.example.com/a.jpg", "https://cdn.example.com/a.jpg"),
        ("cdn.example.com/a.jpg", "https://cdn.example.com/a.jpg"),
        ("cdn.example.com:8443/a.jpg", "https://cdn.example.com:8443/a.jpg"),
        ("https://cdn.example.com/a b.jpg?q=ä b#ö", "https://cdn.example.com/a%20b.jpg?q=%C3%A4%20b#%C3%B6"),
        ("https://cdn.example.com/a%20b%2.jpg", "https://cdn.example.com/a%20b%2.jpg"),
        ("https://münchen.example/ü", "https://xn--mnchen-3ya.example/%C3%BC"),
        ("//例え.jp/a", "https://xn--r8jz45g.jp/a"),
        ("http://127.0.0.1:8000/pictures/lamp.svg", "http://127.0.0.1:8000/pictures/lamp.svg"),
        ("http://localhost/a", "http://localhost/a"),
        ("https://[::1]:8000/a", "https://[::1]:8000/a"),
        ("https://cdn.example.com?v=1", "https://cdn.example.com?v=1"),
        ("https://my_bucket.s3.amazonaws.com/a.jpg", "https://my_bucket.s3.amazonaws.com/a.jpg"),
        ("https://cdn.example.com/\u202ea", "https://cdn.example.com/%E2%80%AEa"),
    ],
)
def test_a_link_leads_to_a_host_by_http_and_is_escaped(given: str, link: str) -> None:
    assert link_in(given) == link


@pytest.mark.parametrize(
    "given", ["https://cdn.example.com/a%20b.jpg", "https://xn--mnchen-3ya.example/%C3%BC?a=1&b=2#c"]
)
def test_a_link_that_was_read_is_read_as_itself(given: str) -> None:
    assert link_in(link_in(given)) == given


@pytest.mark.parametrize(
    "given",
    [
        "javascript:alert(1)", "data:text/html,x", "ftp://example.com/a", "mailto:a@example.com", "not a link at all",
        "#", "/media/a.jpg", "media/a.jpg", "../a.jpg", "./a.jpg", "a.jpg", "www.example.com", "https://", "https:///a.jpg",
        "///a.jpg", "https:/example.com", "http:example.com", "https://[", "https://[::1", "https://[not]/a",
        "https://example.com:port/", "https://example.com:99999/", "https://exa mple.com/", "https://exam\nple.com/",
        "https://example.com/\x07", "https://example.com/\ud800", "https://../a", "https://-/a", "1.2.3.4/a",
        "https://a..b/c", "java\tscript:alert(1)", "https://example.com\\@evil.example/", "https://user:pass@example.com/",
        "localhost/a",
    ],
)  # fmt: skip
def test_anything_else_is_no_link(given: str) -> None:
    with pytest.raises(Unreadable, match="a link that starts with https:// or http://"):
        link_in(given)


@pytest.mark.parametrize("given", [True, [], {}])
def test_what_is_no_text_is_no_link(given: object) -> None:
    with pytest.raises(Unreadable):
        link_in(given)


def test_a_link_has_2048_characters_at_most_once_it_is_escaped() -> None:
    start = "https://example.com/"
    longest = start + "a" * (MAX_URL_LENGTH - len(start))
    assert link_in(longest) == longest
    for longer in (longest + "a", longest[:-2] + " a"):
        with pytest.raises(Unreadable):
            link_in(longer)
