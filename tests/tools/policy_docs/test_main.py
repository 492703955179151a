import pytest

from tools.policy_docs.__main__ import DOCS, policy_pages


@pytest.mark.guarantee("What the pages about the policy say is drawn from the policy.", to="shops")
def test_the_committed_files_are_what_make_docs_writes() -> None:
    committed = {name: (DOCS / name).read_text(encoding="utf-8") for name in policy_pages()}
    assert committed == policy_pages(), "run `make docs`"
