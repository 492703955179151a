import json
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import quote

import pytest

from order_help.domain.help_details import CustomsDutyIssueKind, ReportCustomsDutyIssueDetails
from order_help.formats.global_ids import packed_id
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help_cli.dev_server.outbox import EVENTS, NotifyingOrderStore, outbox_in
from order_help_cli.exit_codes import UsedWrongly
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, T0, a_snapshot


@pytest.fixture
def shop(moto_dynamodb: Engine, tmp_path: Path) -> Services:
    """A shop whose outbox is `tmp_path`, with one order that the outbox was not told of."""
    create_tables()
    snapshot = replace(a_snapshot(), email="james@example.com")
    apply_order_snapshot(Services(store=DynamoOrderStore(), register=DynamoRegister()), snapshot, now=T0)
    return Services(store=NotifyingOrderStore(outbox_in(tmp_path)), register=DynamoRegister())


def mail_in(folder: Path) -> EmailMessage:
    """The only mail that lies there."""
    (path,) = folder.glob("*.eml")
    return message_from_bytes(path.read_bytes(), policy=default)


def words_of(mail: EmailMessage) -> str:
    """What all of its parts say."""
    return "".join(part.get_content() for part in mail.iter_parts())


def ask(shop: Services) -> object:
    command = HelpCommand(
        order=a_snapshot().ref, details=ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.OTHER)
    )
    return file_help(shop, command, now=T0 + DAY)


def test_when_a_change_is_answered_its_events_and_mails_lie_there(shop: Services, tmp_path: Path) -> None:
    assert isinstance(ask(shop), Filed)

    (line,) = (tmp_path / EVENTS).read_text().splitlines()
    event = json.loads(line)
    assert (event["source"], event["detail-type"], event["detail"]["orderNumber"]) == (
        "order-help",
        "HelpRequestFiled",
        "W1",
    )
    assert mail_in(tmp_path)["To"] == "james@example.com"


PAGE = "http://127.0.0.1:8000/order.html?id={id}"


def test_mails_are_from_the_shop_and_lead_nowhere_where_there_is_no_page(shop: Services, tmp_path: Path) -> None:
    ask(shop)

    mail = mail_in(tmp_path)
    assert mail["From"] == "The shop <shop@example.com>"
    assert "http" not in words_of(mail)


def test_mails_lead_to_the_orders_page_on_this_machine(shop: Services, tmp_path: Path) -> None:
    ask(Services(store=NotifyingOrderStore(outbox_in(tmp_path), order_page=PAGE), register=DynamoRegister()))

    address = f"http://127.0.0.1:8000/order.html?id={quote(packed_id('Order', a_snapshot().ref.id))}"
    assert words_of(mail_in(tmp_path)).count(address) == 2  # in plain text and in HTML


def test_mails_are_from_whom_and_lead_where_settings_say(
    shop: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORDER_HELP_MAIL_FROM", "My Shop <help@shop.example>")
    monkeypatch.setenv("ORDER_HELP_ORDER_URL", "http://localhost:3000/orders/{number}")

    ask(Services(store=NotifyingOrderStore(outbox_in(tmp_path), order_page=PAGE), register=DynamoRegister()))

    mail = mail_in(tmp_path)
    assert mail["From"] == "My Shop <help@shop.example>"
    assert words_of(mail).count("http://localhost:3000/orders/W1") == 2  # in plain text and in HTML


def test_what_cannot_be_written_keeps_no_change_from_being_made(shop: Services, tmp_path: Path) -> None:
    (tmp_path / EVENTS).unlink()
    (tmp_path / EVENTS).mkdir()

    assert isinstance(ask(shop), Filed)


def test_the_users_own_folder_begins_empty_and_a_named_one_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    own = outbox_in(None).folder
    for folder in (own, tmp_path / "named"):
        outbox_in(folder)
        (folder / "old.eml").touch()
        (folder / "notes.txt").touch()

    assert [path.name for path in sorted(outbox_in(None).folder.iterdir())] == [EVENTS, "notes.txt"]
    assert (outbox_in(tmp_path / "named").folder / "old.eml").exists()


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(UsedWrongly, match="the outbox"):
        outbox_in(tmp_path / "file")
