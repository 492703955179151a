"""A shop's folder to be checked."""

from pathlib import Path

import pytest

from tests.order_help_cli.shop_folder.files_of_a_shop import Write


@pytest.fixture
def folder(tmp_path: Path) -> Write:
    """Writes files, by name, into a folder, and returns the folder."""

    def write(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            file = tmp_path / "look" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        (tmp_path / "look").mkdir(exist_ok=True)
        return tmp_path / "look"

    return write
