"""
The mail ledger on DynamoDB, which records which mails were sent. Each write and its condition:

    first claim        the mail has no claim
    take over          the claim in the table is the one that was read, and it has expired and was not settled
    settle, release    the claim in the table is the caller's

Rule: a claim that an older version wrote has no number of attempts, and counts as one: that version may have sent the
mail. It cannot be known how often.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite
from ulid import ULID

from order_help.domain.ids import OrderId
from order_help.notifications.ports import MailClaim, MailClaimed
from order_help.store.connection import connection
from order_help.store.faults import read_with_retry, write_with_retry
from order_help.store.instants import instant_of, text_of
from order_help.store.items import hashed
from order_help.store.models import MailClaims
from order_help.store.order_store import or_none
from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy

OPERATION: Final = "mail to the shopper"
"""It is not the name of a mutation, so no idempotency key can be confused with a mail."""

KEPT: Final = timedelta(days=30)
"""Longer than the stream (1 day) and the dead letters (14 days) keep an entry whose mail may be sent again."""


class DynamoMailLedger:
    """Implements the port `MailLedger`, which documents what each method does and raises."""

    def claim(self, order_id: OrderId, mail_id: str, *, now: datetime, until: datetime) -> MailClaim | None:
        first = MailClaim(order_id=order_id, mail_id=mail_id, token=str(ULID()), since=now, attempt=1)
        if _is_written(lambda: _create(first, until=until)):
            return first
        found = _found(first)
        if found.token == first.token:
            return first
        if not found.claimed_until:
            return None
        if instant_of(found.claimed_until) > now:
            raise MailClaimed(instant_of(found.claimed_until))
        claim = replace(first, token=str(ULID()), attempt=_attempts(found) + 1)
        if _is_written(lambda: _take_over(found, claim, until=until)):
            return claim
        found = _found(claim)
        if found.token == claim.token:
            return claim
        if not found.claimed_until:
            return None
        raise MailClaimed(instant_of(found.claimed_until))

    def settle(self, claim: MailClaim) -> None:
        _change(claim, MailClaims.claimed_until.remove())

    def release(self, claim: MailClaim, *, may_be_sent: bool) -> None:
        attempts = claim.attempt if may_be_sent else claim.attempt - 1
        _change(claim, MailClaims.claimed_until.set(text_of(claim.since)), MailClaims.attempts.set(attempts))


def _is_written(write: Callable[[], None]) -> bool:
    """Whether this write of a claim is known to have taken effect; if not, the table tells. Raises StoreBusy."""
    try:
        write_with_retry(write)
    except (OrderChanged, OutcomeUnknown):
        return False
    return True


def _create(claim: MailClaim, *, until: datetime) -> None:
    principal, operation_key = _key(claim)
    item = MailClaims(
        principal=principal,
        operation_key=operation_key,
        token=claim.token,
        claimed_until=text_of(until),
        attempts=claim.attempt,
        expires_at=claim.since + KEPT,
    )
    with TransactWrite(connection=connection(), client_request_token=claim.token) as transaction:
        transaction.save(item, condition=MailClaims.principal.does_not_exist())


def _take_over(found: MailClaims, claim: MailClaim, *, until: datetime) -> None:
    actions: list[Action] = [
        MailClaims.token.set(claim.token),
        MailClaims.claimed_until.set(text_of(until)),
        MailClaims.attempts.set(claim.attempt),
        MailClaims.expires_at.set(claim.since + KEPT),
    ]
    is_unchanged = (MailClaims.token == found.token) & (MailClaims.claimed_until == found.claimed_until)
    with TransactWrite(connection=connection(), client_request_token=claim.token) as transaction:
        transaction.update(MailClaims(*_key(claim)), actions=actions, condition=is_unchanged)


def _found(claim: MailClaim) -> MailClaims:
    """Reads the claim in the table. Raises StoreBusy, also if there is none: then the write may still take effect."""
    found = read_with_retry(lambda: or_none(lambda: MailClaims.get(*_key(claim), consistent_read=True)))
    if found is None:
        raise StoreBusy
    return found


def _attempts(found: MailClaims) -> int:
    return int(found.attribute_values.get("attempts", 1))  # the rule of this file says why 1


def _change(claim: MailClaim, *actions: Action) -> None:
    token = str(ULID())

    def send() -> None:
        with TransactWrite(connection=connection(), client_request_token=token) as transaction:
            transaction.update(MailClaims(*_key(claim)), actions=[*actions], condition=MailClaims.token == claim.token)

    try:
        # The condition does not hold if the claim expired and another caller took it over, which then settles it.
        with suppress(OrderChanged):
            write_with_retry(send)
    except OutcomeUnknown as unknown:
        raise StoreBusy from unknown


def _key(claim: MailClaim) -> tuple[str, str]:
    return claim.order_id, hashed(OPERATION, claim.mail_id)
