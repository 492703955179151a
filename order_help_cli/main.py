"""
The order-help command, which only lists its subcommands.

Each subcommand imports heavy libraries when it runs, so that the others start quickly.
"""

import click

from order_help_cli.commands.check_orders import check_orders
from order_help_cli.commands.import_orders import import_orders
from order_help_cli.commands.operations import operations
from order_help_cli.commands.policy_check import policy
from order_help_cli.commands.print_schema import print_schema
from order_help_cli.commands.print_token import print_token
from order_help_cli.commands.serve import serve
from order_help_cli.commands.shop_check import shop


@click.group()
@click.version_option(package_name="order-help")
def main() -> None:
    """Order-aware customer service: every order with exactly the help that applies to it."""


for command in (serve, check_orders, import_orders, policy, shop, print_token, print_schema, operations):
    main.add_command(command)
