"""
The mails and events of the development server: files in a folder, in place of SES and EventBridge.

Rule: notifications of a timeline entry are sent right after its commit, by the code that the stream's function uses. So
the mails and events of a mutation are in the folder when the mutation returns.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from order_help.notifications.event_types import DomainEvent
from order_help.notifications.mail_message import message_of
from order_help.notifications.notify import Mailer, Notifier, send_notifications
from order_help.notifications.ports import Mail
from order_help.settings import current_settings
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.ports import Commit
from order_help.use_cases.services import Services
from order_help_cli.dev_server.dev_token import secret_file
from order_help_cli.exit_codes import UsedWrongly

EVENTS: Final = "events.jsonl"
_SENDER: Final = "The shop <shop@example.com>"  # used if ORDER_HELP_MAIL_FROM is not set

_log = logging.getLogger(__name__)


class Outbox:
    """Implements `Events` and `Mails`: one line of JSON per event, as EventBridge sends it, and one file per mail."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def publish(self, events: Sequence[DomainEvent]) -> None:
        lines = (
            json.dumps({"source": "order-help", "detail-type": event.type, "detail": event.detail}, ensure_ascii=False)
            for event in events
        )
        with (self.folder / EVENTS).open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)

    def send(self, mail: Mail) -> None:
        name = "".join(letter if letter.isalnum() else "-" for letter in mail.id)
        (self.folder / f"{name}.eml").write_bytes(message_of(mail))


class NotifyingOrderStore(DynamoOrderStore):
    """
    The order store that also sends the notifications of each timeline entry that it commits.

    Mails link to ORDER_HELP_ORDER_URL if it is set, else to `order_page`, else to nothing. Both are URLs with
    "{id}" in place of the order's id, or "{number}" in place of its number.
    """

    def __init__(self, outbox: Outbox, *, order_page: str | None = None) -> None:
        settings = current_settings()
        sender = settings.mail_from or _SENDER
        order_url = settings.order_url or order_page
        mailer = Mailer(mails=outbox, ledger=DynamoMailLedger(), sender=sender, order_url=order_url)
        services = Services(store=DynamoOrderStore(), register=DynamoRegister())
        self._notifier = Notifier(services=services, events=outbox, mailer=mailer)

    def commit(self, commit: Commit) -> None:
        super().commit(commit)
        if commit.entry is None:
            return
        try:
            send_notifications(self._notifier, commit.change.after.id, commit.entry, now=commit.entry.at)
        except Exception as failed:  # noqa: BLE001  # the change is committed, even if its mail fails
            _log.warning("the outbox cannot be written: %s", failed)


def outbox_in(folder: Path | None) -> Outbox:
    """
    Returns the outbox in this folder; without a folder, one in this program's state folder, emptied of earlier files.

    Raises UsedWrongly if it cannot be written.
    """
    place = folder or secret_file().parent / "outbox"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if folder is None:
            for old in (*place.glob("*.eml"), *place.glob(EVENTS)):
                old.unlink()
        (place / EVENTS).touch()
    except OSError as error:
        raise UsedWrongly(f"{place}, the outbox: {error.strerror}") from None
    return Outbox(place)
