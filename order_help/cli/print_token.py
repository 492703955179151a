"""`order-help token`: prints a development token."""

from datetime import timedelta

import click

from order_help.cli.endings import EXIT_CODES, UsedWrongly
from order_help.cli.times import span
from order_help.domain.ids import MAX_NAME_LENGTH, is_name


@click.command("token", epilog=EXIT_CODES)
@click.option("--customer", required=True, metavar="ID", help="The shopper to sign in as.")
@click.option(
    "--expires-in", type=span, default="12h", show_default=True, metavar="SPAN", help="So long it is good: 30m, 7d."
)
def print_token(customer: str, expires_in: timedelta) -> None:
    """Print a development token, and nothing else.

    `order-help serve` on this machine accepts it: send it as "Authorization: Bearer TOKEN". It is for development,
    and nothing that is deployed accepts it. Tokens for agents will come with the desk.
    """
    if not is_name(customer):
        raise UsedWrongly(f"--customer: expected 1 to {MAX_NAME_LENGTH} characters")

    from order_help.cli.dev_token import new_token, secret

    click.echo(new_token(customer, expires_in=expires_in, with_secret=secret()))
