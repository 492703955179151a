import json
import re
from pathlib import Path

import pytest

from order_help_cli.dev_server.query_page import POLICY, query_page_html, query_page_routes
from order_help_cli.dev_server.web_pages import HEADERS
from tests.support.called import call

OPERATIONS = Path(__file__).resolve().parents[3] / "graphql" / "operations"
HERE = "http://127.0.0.1:8000"


@pytest.mark.parametrize("folder", [OPERATIONS, OPERATIONS / "desk"])
def test_it_offers_the_documents_of_the_folder(folder: Path) -> None:
    page = query_page_html(folder)
    (given,) = re.findall(r'<script type="application/json" id="documents">(.*?)</script>', page)
    assert json.loads(given) == {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.graphql")}


def test_a_document_cannot_end_the_script_that_it_stands_in(tmp_path: Path) -> None:
    text = "# </script><script>alert(1)</script><!-- {/*policy*/}\n{ a }"
    (tmp_path / "x.graphql").write_text(text)
    page = query_page_html(tmp_path)
    assert page.count("</script>") == 2
    assert "alert(1)<" not in page


def test_it_loads_from_its_own_origin_alone_and_holds_no_token() -> None:
    page = query_page_html(OPERATIONS)
    assert f'<meta http-equiv="content-security-policy" content="{POLICY}">' in page
    assert re.findall(r'(?:src|href)="([^"]*)"', page) == [
        "data:,",
        "/query-page/graphiql.css",
        "/query-page/graphiql.js",
    ]
    assert not re.findall("unsafe|http|\\*", POLICY)
    assert "eyJ" not in page


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("graphiql.js", "text/javascript"), ("graphiql.css", "text/css"), ("LICENSES.txt", "text/plain")],
)
def test_what_it_loads_is_served(name: str, media_type: str) -> None:
    response = call(query_page_routes(), f"/query-page/{name}", origin=HERE)
    assert (response.status_code, response.headers["content-type"]) == (200, f"{media_type}; charset=utf-8")
    assert response.headers.items() >= HEADERS.items()


@pytest.mark.parametrize("path", ["/query-page/", "/query-page/../query_page.py", "/query-page/graphiql", "/graphiql"])
def test_nothing_else_is(path: str) -> None:
    assert call(query_page_routes(), path, origin=HERE).status_code == 404


def test_the_licences_of_what_is_inside_stand_beside_it() -> None:
    text = call(query_page_routes(), "/query-page/LICENSES.txt", origin=HERE).text
    for package in ("graphiql", "@graphiql/react", "@graphiql/plugin-explorer", "codemirror", "graphql", "react-dom"):
        assert re.search(rf"^{package} \d", text, re.MULTILINE), package
    assert "Permission is hereby granted" in text


def test_it_is_well_below_two_megabytes_and_has_no_fonts() -> None:
    script, style = (call(query_page_routes(), f"/query-page/graphiql.{kind}", origin=HERE) for kind in ("js", "css"))
    assert len(script.content) + len(style.content) < 1_700_000
    assert "@font-face" not in style.text
