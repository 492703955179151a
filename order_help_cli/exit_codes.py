"""The exit codes of the commands, which `EXIT_CODES` explains, and the errors that lead to them."""

from typing import Final

import click

SOME_LINES_BAD: Final = 1
FOLDER_BAD: Final = 1

EXIT_CODES: Final = """\b
Exit codes:
  0  done
  1  some lines of the file were not taken, and the others were; or the shop's folder has errors
  2  used wrongly: an option, a file or a setting is missing or wrong
  3  not possible now: the port is taken, or the engine does not answer"""


class UsedWrongly(click.ClickException):
    """The command was used wrongly; it prints one line, where click's own errors print three."""

    exit_code = 2


class NotNow(click.ClickException):
    """The command cannot be carried out now; trying again later may help."""

    exit_code = 3
