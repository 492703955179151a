"""The commands that draw the policy: a picture and a page for docs/."""

import click

from order_help.cli.help_matrix import help_matrix_page
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
