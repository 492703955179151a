import threading
import time

import pytest

from tests.support.endless import Ended, cpu_budget


def compute_for_ever(ended: list[str]) -> None:
    try:
        while True:
            pass
    except Ended:
        ended.append("ended")


def test_what_computes_for_ever_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"more than 0\.05 s"), cpu_budget(0.05):
        compute_for_ever([])


def test_a_thread_that_computes_for_ever_ends_with_the_test_that_waits_for_it() -> None:
    ended: list[str] = []
    thread = threading.Thread(target=compute_for_ever, args=[ended])
    thread.start()
    with pytest.raises(pytest.fail.Exception), cpu_budget(0.05):
        thread.join()
    assert ended == ["ended"]


def test_waiting_is_not_computing() -> None:
    with cpu_budget(0.5):
        time.sleep(0.6)
