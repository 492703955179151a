"""What all requests of shoppers have in common, and the checks that need no order."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from order_help.domain.ids import AttachmentId, HelpRequestId, OrderRef, is_text
from order_help.use_cases.ports import KeyRecord
from order_help.use_cases.refusals import Problem, ProblemCode

MAX_MESSAGE: Final = 4_000  # characters
MAX_KEY: Final = 128  # characters
KEYS_LIVE: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """
    A shopper asks for a change of one of the shopper's own orders.

    `operation` is the mutation's name: with the customer it is the scope of `idempotency_key` (1 to 128 characters).
    """

    operation: ClassVar[str]

    order: OrderRef
    idempotency_key: str | None = None

    @property
    def principal(self) -> str:
        """Who asks: the order's owner, unless it is the desk."""
        return self.order.customer_id

    def problems(self) -> Iterator[Problem]:
        """What is wrong with the input whatever the order is; the key apart."""
        yield from ()

    def key_problems(self) -> Iterator[Problem]:
        """What is wrong with the key, without which nobody can tell whether this was asked before."""
        if self.idempotency_key is not None:
            yield from text_problems("idempotencyKey", self.idempotency_key, longest=MAX_KEY, required=True)

    def key_record(self, request_id: HelpRequestId | None, *, now: datetime) -> KeyRecord | None:
        """The record that remembers this input and what came of it; None without a key."""
        if self.idempotency_key is None:
            return None
        return KeyRecord(
            principal=self.principal,
            operation=self.operation,
            key=self.idempotency_key,
            input_hash=self._input_hash(),
            expires_at=now + KEYS_LIVE,
            request_id=request_id,
        )

    def _input_hash(self) -> str:
        command = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "idempotency_key"}
        canonical = json.dumps(command, default=_plain, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(canonical.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCommand(Command):
    """A shopper asks for help; `message` is in the shopper's own words, kept verbatim, with files to look at."""

    message: str | None = None
    attachment_ids: tuple[AttachmentId, ...] = ()

    def problems(self) -> Iterator[Problem]:
        yield from Command.problems(self)  # named, since super() knows no class that slots have made anew
        yield from text_problems("message", self.message, longest=MAX_MESSAGE)


def text_problems(path: str, text: str | None, *, longest: int, required: bool = False) -> Iterator[Problem]:
    """A text that is missing, too long (in characters) or cannot be stored."""
    if not text or (required and text.isspace()):
        if required:
            yield Problem(path=path, code=ProblemCode.REQUIRED)
    elif len(text) > longest:
        yield Problem(path=path, code=ProblemCode.TOO_LONG, params={"max": longest})
    elif not is_text(text):
        yield Problem(path=path, code=ProblemCode.INVALID)


def _plain(value: Any) -> Any:
    """Dataclasses, enums and instants as JSON has them; an instant is the same in every time zone."""
    if hasattr(value, "__dataclass_fields__"):
        return {f.name: getattr(value, f.name) for f in fields(value)}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.value
