"""The commands that draw the domain's tables: a picture and pages for docs/."""

import click

from order_help.cli.help_matrix import help_matrix_page
from order_help.cli.life_cycle_page import life_cycle_page
from order_help.cli.typical_order import typical_order
from order_help.cli.windows_over_time import windows_over_time
from order_help.cli.windows_picture import windows_picture


@click.command()
def windows() -> None:
    """Draw the windows of a typical order as SVG."""
    click.echo(windows_picture(windows_over_time(typical_order())), nl=False)


@click.command("help-matrix")
def help_matrix() -> None:
    """Print the page on help actions as Markdown."""
    click.echo(help_matrix_page(), nl=False)


@click.command("life-cycle")
def life_cycle() -> None:
    """Print the page on the life of a help request as Markdown."""
    click.echo(life_cycle_page(), nl=False)
