from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tools.release_wheel import KEPT, NOT_KEPT, trimmed

NAMES = ("order_help/domain/order.py", "order_help_cli/main.py", "functions/graphql_api.py", "gateway/ids.py")


def a_wheel(*names: str) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as wheel:
        for name in names:
            wheel.writestr(name, f"# {name}")
    return made.getvalue()


def test_a_wheel_is_kept_without_what_stored_state_has_nothing_to_do_with() -> None:
    with ZipFile(BytesIO(trimmed(a_wheel(*NAMES, "order_help/texts/catalogues/de/LC_MESSAGES/texts.mo")))) as kept:
        assert kept.namelist() == sorted({*NAMES} - {"order_help_cli/main.py"})
        assert kept.read("gateway/ids.py") == b"# gateway/ids.py"


def test_the_same_files_give_the_same_bytes_in_whatever_order_and_whenever_they_were_built() -> None:
    assert trimmed(a_wheel(*NAMES)) == trimmed(a_wheel(*NAMES[::-1]))


@pytest.mark.parametrize("wheel", sorted(KEPT.glob("*.whl")), ids=lambda wheel: wheel.name)
def test_what_is_kept_is_small_and_has_the_functions(wheel: Path) -> None:
    with ZipFile(wheel) as kept:
        names = kept.namelist()
    assert "functions/graphql_api.py" in names
    assert not [name for name in names if name.startswith(NOT_KEPT)]
    assert wheel.stat().st_size < 600_000
    assert wheel.name in (KEPT / "README.md").read_text(encoding="utf-8") or wheel.stem.split("-py3")[0] in (
        KEPT / "README.md"
    ).read_text(encoding="utf-8")
