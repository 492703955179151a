import logging

import pytest

from order_help.logs import log_exception


def endless(depth: int = 0) -> None:
    endless(depth + 1)


def test_an_endless_recursion_makes_a_log_line_that_is_short(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(RecursionError) as raised:
        endless()

    with caplog.at_level(logging.ERROR):
        log_exception(raised.value, "a test", request="R1")

    (record,) = caplog.records
    assert len(vars(record)["frames"]) == 30
    assert len(str(vars(record))) < 8_000
    assert __file__ in vars(record)["frames"][0], "the innermost line comes first"


def test_an_exception_without_a_traceback_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        log_exception(None, "a test")

    assert vars(caplog.records[0])["frames"] == []
