"""
The mail ledger on DynamoDB, which records which mails were sent. Each write and its condition:

    claim              the mail has no claim, or its claim has expired and was not settled
    settle, release    the claim in the table is the caller's
"""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from pynamodb.expressions.condition import Condition
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
        claim = MailClaim(order_id=order_id, mail_id=mail_id, token=str(ULID()), since=now)
        try:
            write_with_retry(lambda: _write(claim, until=until))
        except (OrderChanged, OutcomeUnknown):
            return _loaded(claim)
        return claim

    def settle(self, claim: MailClaim) -> None:
        _change(claim, MailClaims.claimed_until.remove())

    def release(self, claim: MailClaim) -> None:
        _change(claim, MailClaims.claimed_until.set(text_of(claim.since)))


def _write(claim: MailClaim, *, until: datetime) -> None:
    principal, operation_key = _key(claim)
    item = MailClaims(
        principal=principal,
        operation_key=operation_key,
        token=claim.token,
        claimed_until=text_of(until),
        expires_at=claim.since + KEPT,
    )
    has_expired: Condition = MailClaims.claimed_until <= text_of(claim.since)  # a settled claim has no such time
    with TransactWrite(connection=connection(), client_request_token=claim.token) as transaction:
        transaction.save(item, condition=MailClaims.principal.does_not_exist() | has_expired)


def _loaded(claim: MailClaim) -> MailClaim | None:
    """
    Reads who holds the claim, after the write was refused or its reply was lost; None if the mail was settled.

    Raises MailClaimed if another caller holds it, and StoreBusy if nobody does.
    """
    found = read_with_retry(lambda: or_none(lambda: MailClaims.get(*_key(claim), consistent_read=True)))
    if found is None:
        raise StoreBusy
    if found.token == claim.token:
        return claim
    if not found.claimed_until:
        return None
    raise MailClaimed(instant_of(found.claimed_until))


def _change(claim: MailClaim, action: Action) -> None:
    token = str(ULID())

    def send() -> None:
        with TransactWrite(connection=connection(), client_request_token=token) as transaction:
            transaction.update(MailClaims(*_key(claim)), actions=[action], condition=MailClaims.token == claim.token)

    try:
        # The condition does not hold if the claim expired and another caller took it over, which then settles it.
        with suppress(OrderChanged):
            write_with_retry(send)
    except OutcomeUnknown as unknown:
        raise StoreBusy from unknown


def _key(claim: MailClaim) -> tuple[str, str]:
    return claim.order_id, hashed(OPERATION, claim.mail_id)
