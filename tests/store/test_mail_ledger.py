from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from order_help.domain.ids import OrderId
from order_help.notifications.ports import MailClaim, NotTold
from order_help.store import faults
from order_help.store.connection import connection, table_prefix
from order_help.store.items import key_item
from order_help.store.mail_ledger import KEPT, OPERATION, DynamoMailLedger
from order_help.store.models import IdempotencyKeys, MailClaims
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from order_help.use_cases.ports import StoreBusy
from tests.support.commits import NOW, REF, a_key
from tests.support.dynamodb import Engine, keep_what_has_expired
from tests.support.wire import Call, answered, committed_then_lost, lost_before_sending, tapped, times

SECOND = timedelta(seconds=1)
UNTIL = NOW + 30 * SECOND
MAIL = "01KA4XWQ8C3V5J7T9Z2W4RNMHE-1-mail"
WRITE = "TransactWriteItems"
ALWAYS = 10**6


@pytest.fixture
def ledger(store: DynamoOrderStore) -> DynamoMailLedger:
    """The ledger with empty tables, on either engine in turn."""
    return DynamoMailLedger()


def claimed(ledger: DynamoMailLedger, mail_id: str = MAIL, *, after: timedelta = 0 * SECOND) -> MailClaim:
    claim = ledger.claim(REF.id, mail_id, now=NOW + after, until=UNTIL + after)
    assert claim is not None
    return claim


def test_a_mail_is_claimed_by_one(ledger: DynamoMailLedger) -> None:
    claim = claimed(ledger)
    assert (claim.order_id, claim.mail_id, claim.since) == (REF.id, MAIL, NOW)

    for after in (0, 1, 29):
        with pytest.raises(NotTold, match="another"):
            claimed(ledger, after=after * SECOND)


def test_mails_and_orders_are_claimed_apart(ledger: DynamoMailLedger) -> None:
    of_another = OrderId("another")

    assert claimed(ledger) != claimed(ledger, MAIL.replace("-1-", "-2-"))
    assert ledger.claim(of_another, MAIL, now=NOW, until=UNTIL) is not None


def test_what_is_settled_is_never_claimed_again(ledger: DynamoMailLedger) -> None:
    ledger.settle(claimed(ledger))

    for days in (0, 1, 29):
        assert ledger.claim(REF.id, MAIL, now=NOW + timedelta(days=days), until=UNTIL + timedelta(days=days)) is None


def test_what_is_given_back_can_be_claimed_at_once(ledger: DynamoMailLedger) -> None:
    first = claimed(ledger)
    ledger.release(first, may_be_sent=True)

    assert claimed(ledger).token != first.token


def test_a_claim_ends_with_its_time(ledger: DynamoMailLedger) -> None:
    first = claimed(ledger)

    assert claimed(ledger, after=30 * SECOND).token != first.token


def test_whose_claim_was_taken_over_changes_nothing_any_more(ledger: DynamoMailLedger) -> None:
    first = claimed(ledger)
    second = claimed(ledger, after=30 * SECOND)

    ledger.settle(first)
    ledger.release(first, may_be_sent=True)

    with pytest.raises(NotTold):
        claimed(ledger, after=31 * SECOND)
    ledger.settle(second)
    assert ledger.claim(REF.id, MAIL, now=UNTIL, until=UNTIL + SECOND) is None


def test_of_two_who_take_over_a_claim_that_has_ended_one_has_it(dynamodb: Engine, ledger: DynamoMailLedger) -> None:
    claimed(ledger)
    quicker: list[MailClaim] = []

    def somebody_is_quicker(call: Call) -> None:
        if not quicker and "Update" in str(call.parameters):
            wire.faults.clear()
            quicker.append(claimed(ledger, after=30 * SECOND))

    with tapped(dynamodb) as wire:
        wire.faults.append(somebody_is_quicker)
        with pytest.raises(NotTold, match="another"):
            claimed(ledger, after=30 * SECOND)

    ledger.settle(quicker[0])
    assert ledger.claim(REF.id, MAIL, now=UNTIL, until=UNTIL + SECOND) is None


def test_what_is_settled_while_somebody_takes_it_over_stays_settled(dynamodb: Engine, ledger: DynamoMailLedger) -> None:
    slow = claimed(ledger)

    def it_is_settled(call: Call) -> None:
        if "Update" in str(call.parameters):
            wire.faults.clear()
            ledger.settle(slow)

    with tapped(dynamodb) as wire:
        wire.faults.append(it_is_settled)
        taken_over = ledger.claim(REF.id, MAIL, now=UNTIL, until=UNTIL + 30 * SECOND)

    assert taken_over is None
    assert ledger.claim(REF.id, MAIL, now=UNTIL + 60 * SECOND, until=UNTIL + 90 * SECOND) is None


def test_attempts_are_counted_before_they_are_made_unless_they_are_known_to_have_failed(
    ledger: DynamoMailLedger,
) -> None:
    first = claimed(ledger)
    second = claimed(ledger, after=30 * SECOND)  # nobody said what became of the first
    ledger.release(second, may_be_sent=False)
    third = claimed(ledger, after=31 * SECOND)
    ledger.release(third, may_be_sent=True)
    fourth = claimed(ledger, after=32 * SECOND)

    assert [claim.attempt for claim in (first, second, third, fourth)] == [1, 2, 2, 3]


def test_whose_claim_was_taken_over_takes_back_no_attempt(ledger: DynamoMailLedger) -> None:
    first = claimed(ledger)
    claimed(ledger, after=30 * SECOND)
    ledger.release(first, may_be_sent=False)

    assert claimed(ledger, after=60 * SECOND).attempt == 3


def test_a_claim_of_an_older_version_counts_as_one_attempt(ledger: DynamoMailLedger) -> None:
    claimed(ledger)
    [old] = MailClaims.query(REF.id, consistent_read=True)
    old.update(actions=[MailClaims.attempts.remove()])

    assert claimed(ledger, after=30 * SECOND).attempt == 2


def test_what_a_newer_version_keeps_with_a_claim_survives(dynamodb: Engine, ledger: DynamoMailLedger) -> None:
    claimed(ledger)
    [item] = MailClaims.query(REF.id, consistent_read=True)
    key = {name: {"S": getattr(item, name)} for name in ("principal", "operation_key")}
    table, client = f"{table_prefix()}{MailClaims.NAME}", connection().client
    client.update_item(
        TableName=table,
        Key=key,
        UpdateExpression="SET invented = :it",
        ExpressionAttributeValues={":it": {"S": "later"}},
    )

    ledger.settle(claimed(ledger, after=30 * SECOND))

    kept = client.get_item(TableName=table, Key=key, ConsistentRead=True)["Item"]
    assert (kept["invented"], "claimed_until" in kept) == ({"S": "later"}, False)


def test_an_expired_claim_all_of_whose_replies_were_lost_is_taken_over_once(
    dynamodb: Engine, ledger: DynamoMailLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "ATTEMPTS", 3)
    claimed(ledger)
    with tapped(dynamodb) as wire:
        wire.faults.append(times(9, WRITE, committed_then_lost))
        claim = claimed(ledger, after=30 * SECOND)
        with pytest.raises(StoreBusy):
            ledger.release(claim, may_be_sent=False)

    assert claim.attempt == 2
    assert claimed(ledger, after=31 * SECOND).attempt == 2  # the release was carried out, though no reply came


def test_a_claim_is_kept_for_longer_than_anything_is_told_again(ledger: DynamoMailLedger) -> None:
    claimed(ledger)

    [item] = MailClaims.query(REF.id, consistent_read=True)
    assert item.expires_at == NOW + KEPT
    assert timedelta(days=14) < KEPT


def test_no_idempotency_key_takes_the_place_of_a_mail(ledger: DynamoMailLedger) -> None:
    """Not even one of a customer who is called as an order's id is."""
    hostile = a_key(principal=REF.id, operation="cancelOrder", key=f"{OPERATION}/{MAIL}")
    IdempotencyKeys(**key_item(hostile).attribute_values).save()

    assert claimed(ledger).mail_id == MAIL
    assert len(list(IdempotencyKeys.query(REF.id, consistent_read=True, attributes_to_get=["principal"]))) == 2


def settle(ledger: DynamoMailLedger) -> None:
    ledger.settle(claimed(ledger))


@pytest.mark.parametrize("fault", [committed_then_lost, lost_before_sending, answered(400, "ThrottlingException")])
def test_a_fault_that_passes_is_not_noticed(dynamodb: Engine, ledger: DynamoMailLedger, fault: object) -> None:
    with tapped(dynamodb) as wire:
        wire.faults.append(times(2, WRITE, fault))  # type: ignore[arg-type]  # of the three above
        settle(ledger)

    assert wire.counts[WRITE] == 4
    assert ledger.claim(REF.id, MAIL, now=NOW, until=UNTIL) is None


def test_a_claim_all_of_whose_replies_were_lost_is_ones_own(
    dynamodb: Engine, ledger: DynamoMailLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "ATTEMPTS", 3)
    with tapped(dynamodb) as wire:
        wire.faults.append(times(3, WRITE, committed_then_lost))
        claim = claimed(ledger)

    ledger.settle(claim)
    assert ledger.claim(REF.id, MAIL, now=NOW, until=UNTIL) is None


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(claimed, id="claim"),
        pytest.param(lambda ledger: ledger.settle(_any_claim()), id="settle"),
        pytest.param(lambda ledger: ledger.release(_any_claim(), may_be_sent=True), id="release"),
    ],
)
def test_an_engine_that_does_not_answer_is_said_to_be_busy(
    dynamodb: Engine,
    ledger: DynamoMailLedger,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[DynamoMailLedger], object],
) -> None:
    monkeypatch.setattr(faults, "ATTEMPTS", 3)
    with tapped(dynamodb) as wire:
        wire.faults.append(times(ALWAYS, WRITE, lost_before_sending))
        with pytest.raises(StoreBusy):
            change(ledger)


def _any_claim() -> MailClaim:
    return MailClaim(order_id=REF.id, mail_id=MAIL, token="T", since=NOW, attempt=1)


def test_of_many_who_claim_at_once_one_has_it(real_dynamodb: Engine) -> None:
    create_tables()
    keep_what_has_expired()
    ledger = DynamoMailLedger()

    def claim(number: int) -> MailClaim | None:
        try:
            return ledger.claim(REF.id, f"{MAIL}-{number % 10}", now=NOW, until=UNTIL)
        except NotTold:
            return None

    with ThreadPoolExecutor(8) as pool:
        claims = [claim for claim in pool.map(claim, range(80)) if claim]

    assert sorted(claim.mail_id for claim in claims) == [f"{MAIL}-{number}" for number in range(10)]


def test_of_many_who_take_over_at_once_one_does_and_its_attempt_is_counted(real_dynamodb: Engine) -> None:
    create_tables()
    keep_what_has_expired()
    ledger = DynamoMailLedger()
    for number in range(10):
        claimed(ledger, f"{MAIL}-{number}")

    def take_over(number: int) -> MailClaim | None:
        try:
            return claimed(ledger, f"{MAIL}-{number % 10}", after=30 * SECOND)
        except NotTold:
            return None

    with ThreadPoolExecutor(8) as pool:
        claims = [claim for claim in pool.map(take_over, range(80)) if claim]

    assert sorted((claim.mail_id, claim.attempt) for claim in claims) == [(f"{MAIL}-{n}", 2) for n in range(10)]
