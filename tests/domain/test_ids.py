import pytest

from order_help.domain.ids import MAX_NAME_LENGTH, is_name, is_text


@pytest.mark.parametrize("name", ["W1", "注文-1", "#W 1/2", "x" * MAX_NAME_LENGTH, "👕"])
def test_a_name_is_any_short_text(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["", "x" * (MAX_NAME_LENGTH + 1), "a\x00b", "half a pair \ud83d"])
def test_nothing_too_long_or_unstorable_is_a_name(name: str) -> None:
    assert not is_name(name)


def test_a_text_may_be_empty_and_long_but_not_unstorable() -> None:
    assert is_text("")
    assert is_text("x" * 10_000)
    assert not is_text("\udc00")
    assert not is_text("\x00")
