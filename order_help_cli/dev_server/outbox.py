"""
Where a local server's mails and events go: files in a folder, in place of SES and EventBridge.

Rule: an entry is told right after it was committed, by the same use case as the stream's function, so when a mutation
has answered, its mails and events lie there.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from order_help.notifications.event_types import DomainEvent
from order_help.notifications.mail_message import message_of
from order_help.notifications.notify import Mailer, Notifier, notify_of_entry
from order_help.notifications.ports import Mail
from order_help.settings import current_settings
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.ports import Commit
from order_help_cli.dev_server.dev_token import secret_file
from order_help_cli.exit_codes import UsedWrongly

EVENTS: Final = "events.jsonl"
_SENDER: Final = "The shop <shop@example.com>"  # where no ORDER_HELP_MAIL_FROM is set

_log = logging.getLogger(__name__)


class Outbox:
    """Implements `Events` and `Mails`: a line of JSON an event, as EventBridge hands it on, and an .eml file a mail."""

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


class TellingOrderStore(DynamoOrderStore):
    """
    The order store that tells of each entry as soon as it is there.

    Mails lead to `order_page`, with "{number}" in it, or to nowhere, unless settings say where.
    """

    def __init__(self, outbox: Outbox, *, order_page: str | None = None) -> None:
        settings = current_settings()
        sender = settings.mail_from or _SENDER
        order_url = settings.order_url or order_page
        post = Mailer(mails=outbox, ledger=DynamoMailLedger(), sender=sender, order_url=order_url)
        self._notifier = Notifier(store=DynamoOrderStore(), events=outbox, post=post)

    def commit(self, commit: Commit) -> None:
        super().commit(commit)
        if commit.entry is None:
            return
        try:
            notify_of_entry(self._notifier, commit.change.after.ref, commit.entry, now=commit.entry.at)
        except Exception as failed:  # noqa: BLE001  # the change is made, whatever becomes of its mail
            _log.warning("the outbox does not take this: %s", failed)


def outbox_in(folder: Path | None) -> Outbox:
    """
    The outbox in this folder; without one, in the user's own folder of this program, emptied of what lay there.

    Raises UsedWrongly where it cannot be written.
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
