"""Prints the addresses, tokens and example requests once `order-help serve` listens."""

import os
import shlex
import shutil
import sys
from datetime import timedelta
from pathlib import Path
from typing import Final

import click

from order_help_cli.demo.steps import AGENT
from order_help_cli.dev_server.dev_token import new_desk_token, new_token
from order_help_cli.dev_server.engine import endpoint
from order_help_cli.dev_server.seed import SeededOrders
from order_help_cli.dev_server.sign_in import AGENT_SHOWS, sign_in_address
from order_help_cli.progress import number_of

_TOKENS_LIVE: Final = timedelta(days=7)
_QUERY: Final = "{ orders(first: 3) { edges { node { number statusText availableHelpActions { title } } } } }"


def announce(address: str, seeded: SeededOrders, the_secret: bytes, outbox: Path) -> None:
    """Prints the announcement of the server at `address`, which is its origin, such as http://127.0.0.1:8000."""
    tokens = [new_token(customer, expires_in=_TOKENS_LIVE, with_secret=the_secret) for customer, _ in seeded.shoppers]
    agent = new_desk_token(AGENT, expires_in=_TOKENS_LIVE, with_secret=the_secret)
    engine = endpoint() or "moto, in this process: nothing is kept"
    sign_in = sign_in_address(address)
    click.echo(f"Order Help: {address}/ with {number_of(seeded.orders, 'order')} (DynamoDB: {engine})")
    if sign_in:
        click.echo(f"Sign in with one click, as a shopper or as an agent of the desk: {sign_in}")
    else:
        click.echo(f"Sign in as a shopper at {address}/#token=TOKEN, as an agent at {address}/desk/#token=TOKEN")

    click.echo(f"\nTokens of shoppers, good for {_TOKENS_LIVE.days} days:\n")
    for (customer, shows), token in zip(seeded.shoppers, tokens, strict=True):
        click.echo(f"  {customer}: {shows}\n    {token}")
    click.echo(f"\nThe desk: {address}/desk/ and its agent's token:\n\n  {AGENT}: {AGENT_SHOWS}\n    {agent}")
    click.echo(f"\nMore tokens: {_command_as_typed()} token --customer ID, or --agent NAME")

    click.echo(f"\nTry queries in a browser: {address}/graphql{f'#token={tokens[0]}' if tokens else ''}")
    click.echo(f"and the desk's: {address}/desk/graphql#token={agent}")
    if tokens:
        click.echo(f"Or in a terminal:\n\n  {_curl(address, tokens[0])}")
    click.echo(f"\nMails and events are written to {outbox}")
    click.echo("\nCtrl-C ends it.")
    sys.stdout.flush()


def _curl(address: str, token: str) -> str:
    return (
        f"curl -s {address}/graphql -H 'Content-Type: application/json' \\\n"
        f"    -H 'Authorization: Bearer {token}' \\\n"
        f'    -d \'{{"query": "{_QUERY}"}}\''
    )


def _command_as_typed() -> str:
    """Returns this command as it can be typed in the current folder."""
    command = Path(sys.argv[0]).absolute()
    if shutil.which(command.name) == str(command):
        return command.name
    relative = os.path.relpath(command)
    return shlex.quote(relative if os.sep in relative and len(relative) < len(str(command)) else str(command))
