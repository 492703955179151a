import sys
from pathlib import Path

import pytest

from order_help.domain.ids import CustomerId
from order_help_cli.dev_server.announcement import announce
from order_help_cli.dev_server.seed import SeededOrders

SEEDED = SeededOrders(orders=2, shoppers=((CustomerId("alice"), "2 orders"),))


def said(
    capsys: pytest.CaptureFixture[str], *, address: str = "http://127.0.0.1:8000", seeded: SeededOrders = SEEDED
) -> str:
    announce(address, seeded, b"x" * 64, Path("outbox"))
    return capsys.readouterr().out


def test_it_begins_with_where_to_go_and_how_to_sign_in(capsys: pytest.CaptureFixture[str]) -> None:
    first, second, *_ = said(capsys).splitlines()
    assert first.startswith("Order Help: http://127.0.0.1:8000/ with 2 orders (DynamoDB: ")
    assert second.endswith(": http://127.0.0.1:8000/sign-in")


def test_on_other_addresses_signing_in_takes_a_token(capsys: pytest.CaptureFixture[str]) -> None:
    _, second, *_ = said(capsys, address="http://0.0.0.0:8000").splitlines()
    assert "http://0.0.0.0:8000/#token=TOKEN" in second


def test_without_orders_there_is_still_a_desk(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, seeded=SeededOrders(orders=0, shoppers=()))
    assert "The desk: http://127.0.0.1:8000/desk/" in text
    assert "curl" not in text


def test_the_command_is_named_as_it_can_be_typed_in_the_folder_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = tmp_path / "my shop" / "order-help"
    command.parent.mkdir()
    monkeypatch.setattr(sys, "argv", [str(command)])

    monkeypatch.chdir(tmp_path)
    assert "More tokens: 'my shop/order-help' token" in said(capsys)
    monkeypatch.chdir(command.parent)  # where its bare name would be looked for on the PATH
    assert f"More tokens: '{command}' token" in said(capsys)


def test_a_command_on_the_path_is_named_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = tmp_path / "order-help"
    command.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", [str(command)])
    assert "More tokens: order-help token" in said(capsys)
