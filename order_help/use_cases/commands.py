"""Commands: what somebody wants done to an order, with the checks that need no order."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import Side
from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.ids import AgentName, AttachmentId, HelpRequestId, OrderId, OrderRef
from order_help.use_cases.details_checks import details_problems
from order_help.use_cases.input_checks import MAX_MESSAGE, text_problems
from order_help.use_cases.ports import KeyRecord
from order_help.use_cases.refusals import Problem

MAX_KEY: Final = 128
"""Characters of an idempotency key."""

KEYS_LIVE: Final = timedelta(days=30)


@dataclass(frozen=True, kw_only=True)
class Command:
    """
    A change of one order that its owner or the desk wants.

    Without `idempotency_key` (1 to 128 characters) the same command sent twice is carried out twice.
    """

    order: OrderRef | OrderId
    idempotency_key: str | None = None

    @property
    def operation(self) -> str:
        """The mutation's name in the schema: together with `principal` it is the scope of the idempotency key."""
        return _operation(type(self).__name__)

    @property
    def principal(self) -> str:
        """Who sends the command: the order's owner, unless a subclass says otherwise."""
        if not isinstance(self.order, OrderRef):
            raise TypeError("a shopper's command names the order by its owner, too")
        return self.order.customer_id

    def problems(self) -> Iterator[Problem]:
        """Yields what is wrong with the input for any order; problems of the key are apart."""
        yield from ()

    def key_problems(self) -> Iterator[Problem]:
        """Yields what is wrong with the key, without which nobody can tell whether the command is a repetition."""
        if self.idempotency_key is not None:
            yield from text_problems("idempotencyKey", self.idempotency_key, longest=MAX_KEY, required=True)

    def key_record(self, request_id: HelpRequestId | None, *, now: datetime) -> KeyRecord | None:
        """Returns the record that remembers this input and its result; None without a key."""
        if self.idempotency_key is None:
            return None
        return KeyRecord(
            principal=self.principal,
            operation=self.operation,
            key=self.idempotency_key,
            input_hash=_hash(self.input_fields()),
            expires_at=now + KEYS_LIVE,
            request_id=request_id,
        )

    def input_fields(self) -> dict[str, object]:
        """Returns the input by field, without the key: the same input under the same key is a repetition."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "idempotency_key"}


@dataclass(frozen=True, kw_only=True)
class EitherSidesCommand(Command):
    """A command of the order's owner or, with `by`, of an agent."""

    by: AgentName | None = None

    @property
    def principal(self) -> str:
        return self.by or super().principal

    @property
    def side(self) -> Side:
        return Side.DESK if self.by else Side.SHOPPER

    def key_record(self, request_id: HelpRequestId | None, *, now: datetime) -> KeyRecord | None:
        """The desk's keys have a scope of their own, since an agent may have the name of a customer."""
        record = super().key_record(request_id, now=now)
        return replace(record, operation=f"desk/{self.operation}") if record and self.by else record


@dataclass(frozen=True, kw_only=True)
class HelpCommand(Command):
    """
    A shopper requests help of the kind that `details` are of.

    `message` holds the shopper's own words, which are kept verbatim; `attachment_ids` name files to go with them.
    """

    details: HelpRequestDetails
    message: str | None = None
    attachment_ids: tuple[AttachmentId, ...] = ()

    @property
    def action(self) -> HelpActionType:
        return self.details.action

    @property
    def operation(self) -> str:
        return _operation(type(self.details).__name__.removesuffix("Details"))

    def problems(self) -> Iterator[Problem]:
        yield from text_problems("message", self.message, longest=MAX_MESSAGE)
        yield from details_problems(self.details)

    def input_fields(self) -> dict[str, object]:
        """The details stand among the other fields, without those that the service fills in itself."""
        own = super().input_fields()
        del own["details"]
        given = {field.name: getattr(self.details, field.name) for field in fields(self.details)}
        return own | {name: value for name, value in given.items() if value is not None}


def _operation(name: str) -> str:
    return name[0].lower() + name[1:]


def _hash(input_fields: dict[str, object]) -> str:
    canonical = json.dumps(input_fields, default=_as_json, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _as_json(value: object) -> object:
    """Returns a value as JSON can hold it; an instant is the same in every time zone."""
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"a command holds a {type(value).__name__}, which has no form in JSON")
