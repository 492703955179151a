"""
How commands end.

    0  done
    1  some lines of the file are not orders; the others were taken
    2  the command was used wrongly: an option, a file, a setting is missing or wrong
    3  it cannot be done now: the port is taken, the engine does not answer; try again
"""

from typing import Final

import click

SOME_LINES_BAD: Final = 1

EXIT_CODES: Final = """\b
Exit codes:
  0  done
  1  some lines of the file are not orders; the others were taken
  2  used wrongly: an option, a file or a setting is missing or wrong
  3  not possible now: the port is taken, or the engine does not answer"""


class UsedWrongly(click.ClickException):
    """Said in one line, where click's own errors have three."""

    exit_code = 2


class NotNow(click.ClickException):
    """Trying again later helps."""

    exit_code = 3
