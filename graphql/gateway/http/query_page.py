"""A page to try queries on, for development: one HTML file that asks nobody but its own origin."""

import json
from pathlib import Path

_PAGE = Path(__file__).with_name("query_page.html")


def query_page_html(operations: Path) -> str:
    """The page, with the documents of this folder to choose from."""
    documents = {path.stem: path.read_text(encoding="utf-8") for path in sorted(operations.glob("*.graphql"))}
    return _PAGE.read_text(encoding="utf-8").replace("{/*documents*/}", json.dumps(documents).replace("</", "<\\/"))
