"""`order-help operations`: prints our registered operations, and checks those of a frontend."""

from pathlib import Path

import click

from order_help_cli.exit_codes import EXIT_CODES, UsedWrongly


@click.group("operations")
def operations() -> None:
    """Operations that clients run by an id, in manifests."""


@operations.command("print", epilog=EXIT_CODES)
@click.option("--desk", is_flag=True, help="The desk's operations in place of the shopper's.")
def print_operations(desk: bool) -> None:
    """Print the manifest of graphql/operations/, in the format of Apollo's tools.

    Each id is the SHA-256 of its document, in which each selection set has `__typename`, as clients with a cache send
    it.
    """
    from gateway.http.api import OPERATIONS  # Strawberry takes a second to import
    from order_help_cli.registered.own_documents import own_manifest

    click.echo(own_manifest(OPERATIONS / "desk" if desk else OPERATIONS), nl=False)


@operations.command("check", epilog=EXIT_CODES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--desk", is_flag=True, help="Check them against the desk's schema.")
def check_operations(files: tuple[Path, ...], desk: bool) -> None:
    """Check the documents of manifests against the schema, as `make package` does.

    A manifest has the format of Apollo's tools, or is a map from ids to documents, as Relay and codegen write it.
    """
    from gateway.http.registered import DESK, SHOPPER
    from order_help_cli.registered.manifest import ManifestWrong
    from order_help_cli.registered.packing import check_manifests

    try:
        count = check_manifests(DESK if desk else SHOPPER, files)
    except ManifestWrong as wrong:
        raise UsedWrongly(str(wrong)) from None
    click.echo(f"{count} operations fit the schema.")
