import pytest

from tools.policy_docs.__main__ import DOCS, policy_pages


@pytest.mark.parametrize("name", ["windows.svg", "help-actions.md", "life-cycle.md"])
def test_a_committed_file_is_what_make_docs_writes(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == policy_pages()[name], "run `make docs`"
