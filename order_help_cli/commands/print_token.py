"""`order-help token`: prints a development token."""

from datetime import timedelta

import click

from order_help.domain.ids import MAX_NAME_LENGTH, is_name
from order_help_cli.exit_codes import EXIT_CODES, UsedWrongly
from order_help_cli.options import span


@click.command("token", epilog=EXIT_CODES)
@click.option("--customer", metavar="ID", help="The shopper to sign in as.")
@click.option("--agent", metavar="NAME", help="The agent of the desk to sign in as.")
@click.option("--machine", metavar="NAME", help="One of the shop's own systems to sign in as, with --scope.")
@click.option(
    "--scope", "scopes", multiple=True, metavar="SCOPE", help="The permissions of the machine: desk:read, desk:ship."
)
@click.option(
    "--expires-in",
    type=span,
    default="12h",
    show_default=True,
    metavar="SPAN",
    help="How long the token is valid: 30m, 7d.",
)
def print_token(
    customer: str | None, agent: str | None, machine: str | None, scopes: tuple[str, ...], expires_in: timedelta
) -> None:
    """Print a development token, and nothing else.

    `order-help serve` on this machine accepts it: a shopper's at /graphql, the others at /desk/graphql. Send it as
    "Authorization: Bearer TOKEN". It is for development, and nothing that is deployed accepts it.
    """
    option, name = _one_of(customer=customer, agent=agent, machine=machine)
    if not is_name(name):
        raise UsedWrongly(f"--{option}: expected 1 to {MAX_NAME_LENGTH} characters")

    from order_help_cli.dev_server.dev_token import DESK_SCOPES, new_desk_token, new_token, secret

    if option != "machine" and scopes:
        raise UsedWrongly("--scope goes with --machine")
    if option == "machine" and (not scopes or not set(scopes) <= set(DESK_SCOPES)):
        raise UsedWrongly(f"--scope: expected one or more of {', '.join(DESK_SCOPES)}")
    if option == "customer":
        click.echo(new_token(name, expires_in=expires_in, with_secret=secret()))
    else:
        scopes_of_machine = scopes if option == "machine" else None
        click.echo(new_desk_token(name, scopes=scopes_of_machine, expires_in=expires_in, with_secret=secret()))


def _one_of(**options: str | None) -> tuple[str, str]:
    """Returns the name and value of the only option that was given. Raises click.UsageError for none or several."""
    given = [(option, name) for option, name in options.items() if name is not None]
    if len(given) != 1:
        raise click.UsageError(f"Name one to sign in as: {', '.join(f'--{option}' for option in options)}")
    return given[0]
