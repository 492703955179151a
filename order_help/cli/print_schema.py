"""`order-help schema`: prints the shopper's schema."""

import click

from order_help.cli.endings import EXIT_CODES


@click.command("schema", epilog=EXIT_CODES)
def print_schema() -> None:
    """Print the shopper's GraphQL schema.

    graphql/schema.graphql is this, and is compared with it by `make check`.
    """
    from gateway.sdl import shopper_sdl  # Strawberry is worth its wait only here

    click.echo(shopper_sdl(), nl=False)
