"""A checkout of its own, with everything installed, in which a page's commands can be followed to the letter."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
HEADING_OR_BLOCK: Final = re.compile(r"^##+ ([^\n]+)$|^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def checkout(folder: Path) -> Path:
    """The files as they are in the working tree, committed or about to be, beside what was installed for them."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().split("\0"):
        if (ROOT / name).is_file():
            copy = folder / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy)
            copy.chmod((ROOT / name).stat().st_mode)
            os.utime(copy, (0, 0))  # older than what is installed, so that nothing is installed anew
    for there, here in ((Path(sys.prefix), ".venv"), (ROOT / "node_modules", "node_modules")):
        (folder / here).mkdir()
        for part in there.iterdir():
            (folder / here / part.name).symlink_to(part)
        (folder / here / ".made").unlink(missing_ok=True)
        (folder / here / ".made").touch()
    return folder


@dataclass(slots=True)
class Reader:
    """Somebody who follows a page from top to bottom, in one shell."""

    page: Path
    folder: Path
    environment: dict[str, str]
    followed: int = 0

    def follow(self, heading: str) -> str:
        """Run the page's next commands, which stand under this heading, and return what they print."""
        stands_under, script = blocks(self.page)[self.followed]
        assert stands_under == heading
        self.followed += 1
        exported = self.folder / ".exported"
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", f"{script}\nenv -0 > {exported.name}"],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=300,
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, f"{heading}\n{said}"
        self.environment = dict(pair.split("=", 1) for pair in exported.read_text().split("\0") if pair)
        return said


def blocks(page: Path) -> list[tuple[str, str]]:
    """The commands of a page, each block with the heading that it stands under."""
    found: list[tuple[str, str]] = []
    heading = ""
    for title, block in HEADING_OR_BLOCK.findall(page.read_text(encoding="utf-8")):
        heading = title or heading
        if block:
            found.append((heading, block))
    return found
