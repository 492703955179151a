"""`order-help shop check`: says all that is wrong with the folder that gives the pages a look of the shop's own."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from order_help_cli.exit_codes import EXIT_CODES, FOLDER_BAD, UsedWrongly
from order_help_cli.progress import complain, number_of

if TYPE_CHECKING:
    from order_help_cli.shop_folder.findings import Finding

_HOW: Final = "docs/your-look.md says what it holds"


@click.group("shop")
def shop() -> None:
    """Check the look and words of the shop's own before they are served."""


@shop.command("check", epilog=EXIT_CODES)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def check(folder: Path) -> None:
    """Check the folder of a shop's own look.

    DIR may have shop.json, theme.css, a logo and fonts.

    Each line that it prints is about one thing, with its file and, where there is one, its line. Errors are what would
    not work, not be readable, or not be safe: keys, tokens, texts, placeholders and languages that do not exist, links
    that lead nowhere, files that are missing or not what they seem, whatever loads from elsewhere, scripts, and
    colours of too little contrast, in light or in dark. Warnings are what should be looked at.
    """
    found = _findings(folder)
    for finding in found:
        click.echo(finding.text(folder))
    errors = len(_errors(found))
    click.echo(f"{folder}: {number_of(errors, 'error')}, {number_of(len(found) - errors, 'warning')}")
    if errors:
        raise SystemExit(FOLDER_BAD)


def folder_to_serve(folder: str | Path) -> Path:
    """Returns a shop's folder that has no errors, and prints its warnings. Raises UsedWrongly with all its errors."""
    path = Path(folder)
    found = _findings(path)
    if errors := _errors(found):
        raise UsedWrongly("\n".join(finding.text(path) for finding in errors))
    for warning in found:
        complain(warning.text(path))
    return path


def _errors(found: "list[Finding]") -> "list[Finding]":
    return [finding for finding in found if not finding.is_warning]


def _findings(folder: Path) -> "list[Finding]":
    """Returns what is wrong with a folder. Raises UsedWrongly if it is none, or where there are no pages."""
    from order_help_cli.dev_server.web_pages import WEB, has_pages
    from order_help_cli.shop_folder.check import check_folder

    if not has_pages(WEB):
        raise UsedWrongly("a shop's folder changes the pages, which only a checkout of Order Help has: run it there")
    if not folder.is_dir():
        raise UsedWrongly(f"{folder}: there is no such folder; {_HOW}")
    return check_folder(folder, WEB)
