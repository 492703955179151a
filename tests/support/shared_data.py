"""The data that lies beside the checkout, because it is not ours to keep in it."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Taken out of the environment: it begins like a setting, and what is no setting is refused.
FOLDER = Path(os.environ.pop("ORDER_HELP_SHARED", "") or ROOT.parent / "shared")


def shared_data(name: str) -> Path:
    """A file of the folder that stands beside the repository; skips the test, saying so, where it is not there."""
    path = FOLDER / "data" / name
    if not path.exists():
        pytest.skip(f"needs data/{name} in the folder ../shared, or in that of ORDER_HELP_SHARED")
    return path
