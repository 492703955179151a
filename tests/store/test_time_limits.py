import pytest
from botocore.exceptions import ReadTimeoutError
from pynamodb.exceptions import GetError

from order_help.store.faults import read_with_retry
from order_help.store.order_store import DynamoOrderStore
from order_help.store.time_limits import DEPLOYED, TimeLimits, time_limits
from order_help.use_cases.ports import StoreBusy
from tests.support.template.getting_in import API_SECONDS, ONE_CALL, ONE_REQUEST, WORST_CASE_SECONDS


def test_a_change_takes_no_longer_than_the_timeouts_of_functions_are_chosen_for() -> None:
    assert (ONE_CALL, WORST_CASE_SECONDS) == (6.5, 26)  # as time_limits.py says


@pytest.mark.guarantee(
    "A request of any size is answered before API Gateway gives up, also on a dead database.", to="frontend developers"
)
def test_a_request_of_any_size_is_answered_before_an_http_api_gives_up() -> None:
    assert ONE_REQUEST == 24.5
    assert API_SECONDS - ONE_REQUEST >= 4, "time to start a function and to write the answer"


def test_the_deployed_limits_hold_unless_a_setting_multiplies_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ORDER_HELP_STORE_PATIENCE", raising=False)
    assert time_limits() == DEPLOYED
    assert DynamoOrderStore().patience_seconds == DEPLOYED.change

    monkeypatch.setenv("ORDER_HELP_STORE_PATIENCE", "20")
    assert time_limits() == TimeLimits(connect=20, answer=40, call=60, change=120, request=480)
    assert DynamoOrderStore().patience_seconds == 120


def test_a_call_is_not_sent_again_after_its_time() -> None:
    calls = []

    def read() -> None:
        calls.append(1)
        raise GetError(cause=ReadTimeoutError(endpoint_url="https://dynamodb.example"))

    with pytest.raises(StoreBusy):
        read_with_retry(read, seconds=0.000_001)

    assert len(calls) == 1
