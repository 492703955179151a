"""The command `order-help` for a mocked account, whose address on this machine it takes for one of AWS."""

import sys
from pathlib import Path

from order_help_cli.dev_server import engine
from order_help_cli.main import main


def install(environment: Path) -> None:
    """Puts this in the place of `bin/order-help` of a checkout's `.venv`; all other commands stay as they are."""
    commands = environment / "bin"
    installed = [command for command in commands.resolve().iterdir() if command.name != "order-help"]
    commands.unlink()  # a link to the folder of the tests' own environment
    commands.mkdir()
    for command in installed:
        (commands / command.name).symlink_to(command)
    ours = commands / "order-help"
    ours.write_text(f"#!{sys.executable}\n{Path(__file__).read_text(encoding='utf-8')}", encoding="utf-8")
    ours.chmod(0o755)


def _is_of_the_account(address: str) -> bool:
    return address.startswith("http://127.0.0.1:")


if __name__ == "__main__":
    engine.is_of_aws = _is_of_the_account
    main()
