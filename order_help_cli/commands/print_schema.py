"""`order-help schema`: prints a GraphQL schema."""

import click

from order_help_cli.exit_codes import EXIT_CODES


@click.command("schema", epilog=EXIT_CODES)
@click.option("--desk", is_flag=True, help="The desk's schema in place of the shopper's.")
def print_schema(desk: bool) -> None:
    """Print the shopper's GraphQL schema, or the desk's.

    graphql/schema.graphql and graphql/desk.graphql are these, and are compared with them by `make check`.
    """
    from gateway.sdl import desk_sdl, shopper_sdl  # Strawberry takes a second to import

    click.echo(desk_sdl() if desk else shopper_sdl(), nl=False)
