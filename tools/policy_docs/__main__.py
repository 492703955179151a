"""Writes the pictures of the windows and two pages about the policy into docs/."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tools.policy_docs.help_matrix import help_matrix_page
from tools.policy_docs.life_cycle_page import life_cycle_page
from tools.policy_docs.typical_order import picked_up_order, typical_order
from tools.policy_docs.windows_over_time import windows_over_time
from tools.policy_docs.windows_picture import windows_picture

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"


def policy_pages() -> Mapping[str, str]:
    """Returns the content of each file by its name in docs/."""
    return {
        "windows.svg": windows_picture(windows_over_time(typical_order())),
        "windows-pickup.svg": windows_picture(windows_over_time(picked_up_order()), "An order that is picked up"),
        "help-actions.md": help_matrix_page(),
        "life-cycle.md": life_cycle_page(),
    }


if __name__ == "__main__":
    for name, content in policy_pages().items():
        (DOCS / name).write_text(content, encoding="utf-8")
