"""The Python clients of GraphQL, as `make python-clients` installed them into an environment of their own."""

from pathlib import Path

from tests.support.absence import absent

HOME = Path(__file__).resolve().parents[2] / ".cache" / "python-clients"


def python_clients() -> Path:
    """The folder of their commands."""
    if not (HOME / ".made").exists():
        absent("The Python clients are missing: 'make python-clients' installs them.")
    return HOME / "bin"
