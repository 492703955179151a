"""A page to try queries, for development: one HTML file that sends requests to its own origin only."""

import json
from pathlib import Path

_PAGE = Path(__file__).with_name("query_page.html")


def query_page_html(operations: Path) -> str:
    """Returns the page, which offers the documents of this folder."""
    documents = {path.stem: path.read_text(encoding="utf-8") for path in sorted(operations.glob("*.graphql"))}
    return _PAGE.read_text(encoding="utf-8").replace("{/*documents*/}", json.dumps(documents).replace("</", "<\\/"))
