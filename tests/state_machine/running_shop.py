"""The shop that the machine drives: both GraphQL schemas and the jobs behind them, over any store."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, Final

from gateway.desk.context import DeskContext
from gateway.desk.ids import read_desk_id
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission
from gateway.desk.schema import schema as desk_schema
from gateway.ids import read_global_id
from gateway.shopper.context import Context
from gateway.shopper.schema import schema as shopper_schema
from order_help.domain.ids import AgentName, AttachmentId, CustomerId, OrderId
from order_help.domain.timeline import TimelineEntry
from order_help.formats.snapshot_json import BadSnapshot, read_message
from order_help.notifications.notify import Mailer, Notifier, send_notifications
from order_help.use_cases.desk.ports import DeskStore
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.expire_requests import expire_requests
from order_help.use_cases.system.refuse_order_snapshot import refuse_order_snapshot, refused_snapshot
from order_help.use_cases.system.verify_attachment import verify_attachment
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.memory_notifications import MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.mutations import NAMES, success_of

Json = dict[str, Any]

OF_THE_WAREHOUSE: Final = frozenset({Permission.SHIP})
PRINCIPALS: Final[Mapping[str, frozenset[Permission]]] = {
    "ann": AGENT_PERMISSIONS,
    "bob": AGENT_PERMISSIONS,
    "warehouse": OF_THE_WAREHOUSE,
    "reader": frozenset({Permission.READ}),
    "nobody": frozenset(),
}

_REQUEST: Final = "helpRequest { id state }"
_CHANGED: Final = f"... on Changed {{ replayed {_REQUEST} }}"
_UPLOAD: Final = "... on AttachmentUploadCreated { replayed attachment { id state } }"
_SUCCESSES: Final = {
    "HelpRequestFiled": f"... on HelpRequestFiled {{ replayed {_REQUEST} }}",
    "HelpRequestWithdrawn": f"... on HelpRequestWithdrawn {{ {_REQUEST} }}",
    "MessagePosted": f"... on MessagePosted {{ replayed {_REQUEST} }}",
    "AttachmentUploadCreated": _UPLOAD,
}

SHOPPERS_MUTATIONS: Final = {name: _SUCCESSES.get(success_of(name), "") for name in NAMES}
DESKS_MUTATIONS: Final = {
    "claim": _CHANGED,
    "unclaim": _CHANGED,
    "reply": _CHANGED,
    "createAttachmentUpload": _UPLOAD,
    "addNote": "... on NoteAdded { replayed note { id } }",
    "approve": _CHANGED,
    "decline": _CHANGED,
    "resolve": _CHANGED,
    "reopen": _CHANGED,
    "dismissAlert": _CHANGED,
    "markTimelineRead": "... on Changed { replayed }",
    "releaseForShipment": "... on Changed { replayed order { releaseId } }",
    "recordShipment": "... on Changed { replayed }",
}
"""Every mutation of each schema, with what is selected of its success."""


@cache
def _document(mutation: str, selected: str) -> str:
    type_ = mutation[0].upper() + mutation[1:] + "Input"
    fields = f"__typename ... on Refusal {{ code }} {selected}"
    return f"mutation M($input: {type_}!) {{ {mutation}(input: $input) {{ {fields} }} }}"


def takes_what_was_seen(mutation: str) -> bool:
    """Whether the input of this mutation of the desk says what its agent had seen."""
    mutations = desk_schema._schema.mutation_type
    assert mutations
    given: Any = mutations.fields[mutation].args["input"].type
    return "seenThrough" in given.of_type.fields


@dataclass
class RunningShop:
    """One shop; `files` are the bytes in quarantine, and `sent` what its events and mails were."""

    services: Services
    desk_store: DeskStore
    files: MemoryAttachmentFiles
    events: MemoryEvents = field(default_factory=MemoryEvents)
    mails: MemoryMails = field(default_factory=MemoryMails)

    def __post_init__(self) -> None:
        mailer = Mailer(mails=self.mails, ledger=MemoryMailLedger(), sender="shop@shop.example")
        self.notifier = Notifier(services=self.services, events=self.events, mailer=mailer)

    # --- GraphQL -----------------------------------------------------------------------------------------------------

    def shopper(self, viewer: str, mutation: str, given: Json, now: datetime) -> Json:
        """What a shopper's mutation answers: its `code`, and the fields of its success."""
        context = self._shoppers_context(viewer, now)
        found = shopper_schema.execute_sync(
            _document(mutation, SHOPPERS_MUTATIONS[mutation]), variable_values={"input": given}, context_value=context
        )
        return _answer(found, mutation)

    def desk(self, principal: str, mutation: str, given: Json, now: datetime) -> Json:
        """What a mutation of the desk answers."""
        context = self._desks_context(principal, now)
        found = desk_schema.execute_sync(
            _document(mutation, DESKS_MUTATIONS[mutation]), variable_values={"input": given}, context_value=context
        )
        return _answer(found, mutation)

    def shoppers_query(self, viewer: str, query: str, now: datetime, **variables: Any) -> Json:
        context = self._shoppers_context(viewer, now)
        return _data(shopper_schema.execute_sync(query, variable_values=variables, context_value=context))

    def desks_query(self, query: str, now: datetime, **variables: Any) -> Json:
        context = self._desks_context("ann", now)
        return _data(desk_schema.execute_sync(query, variable_values=variables, context_value=context))

    def _shoppers_context(self, viewer: str, now: datetime) -> Context:
        return Context(services=self.services, viewer=CustomerId(viewer), now=now)

    def _desks_context(self, principal: str, now: datetime) -> DeskContext:
        who = DeskPrincipal(name=AgentName(principal), permissions=PRINCIPALS[principal])
        return DeskContext(services=self.services, desk_store=self.desk_store, principal=who, now=now)

    # --- the system --------------------------------------------------------------------------------------------------

    def snapshot(self, snapshot: Json, now: datetime) -> str:
        """A message with a snapshot arrives, and is treated as functions/on_order_snapshot.py does."""
        try:
            read = read_message(json.dumps(snapshot), now=now, policy=self.services.policy)
        except BadSnapshot as bad:
            refused = refused_snapshot(bad)
            if refused is None:
                raise
            refuse_order_snapshot(self.services, refused, now=now)
            return "REFUSED"
        return apply_order_snapshot(self.services, read.snapshot, read.warnings, now=now).value

    def expire(self, now: datetime) -> Json:
        done = expire_requests(self.services, self.desk_store, now=now)
        return {result.value: count for result, count in done.items() if count}

    def upload(self, file_id: str, content: bytes) -> str:
        """A file arrives in quarantine, and is looked at."""
        assert self.services.attachments
        self.files.quarantine[AttachmentId(file_id)] = content
        return verify_attachment(self.services.attachments, AttachmentId(file_id)).value

    def entries(self, order_id: str, after: int = 0) -> list[TimelineEntry]:
        return list(self.services.store.timeline(OrderId(order_id), after=after))

    def notify(self, order_id: str, entry: TimelineEntry, now: datetime) -> None:
        """A record of the stream arrives."""
        send_notifications(self.notifier, OrderId(order_id), entry, now=now)


def own_of(global_id: str | None, type_: str) -> str | None:
    """Returns the id within its order that a global id of either schema holds."""
    if global_id is None:
        return None
    at_the_desk = read_desk_id(global_id, type_)
    if at_the_desk:
        return at_the_desk.own
    shoppers = read_global_id(global_id)
    return shoppers.own if shoppers and shoppers.type == type_ else None


def _answer(result: Any, mutation: str) -> Json:
    if result.errors:
        (error,) = result.errors
        code = (error.extensions or {}).get("code")
        assert code == "FORBIDDEN", f"{mutation}: {error!r} {error.original_error!r}"
        return {"code": "FORBIDDEN"}
    (value,) = result.data.values()
    return {"code": "done", **value}


def _data(result: Any) -> Json:
    assert not result.errors, result.errors
    data: Json = result.data
    return data
