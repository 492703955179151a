"""Checks a shop's folder against the pages whose look and words it changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from order_help_cli.shop_folder.files import ShopFiles
from order_help_cli.shop_folder.findings import Finding
from order_help_cli.shop_folder.shop_json import SHOP, shop_json_findings
from order_help_cli.shop_folder.svg import svg_findings
from order_help_cli.shop_folder.texts import read_page_texts
from order_help_cli.shop_folder.theme import THEME, theme_findings
from order_help_cli.shop_folder.tokens import read_tokens

_NOTHING: Final = f"there is neither {SHOP} nor {THEME} in it, so that nothing changes"


def check_folder(folder: Path, web: Path) -> list[Finding]:
    """
    Returns everything that is wrong with a shop's folder, by file and line.

    `web` is the folder of the pages: it says which tokens and texts there are.
    """
    found = _findings(ShopFiles(folder), web)
    return sorted(found, key=lambda finding: (finding.file, finding.line or 0))


def _findings(files: ShopFiles, web: Path) -> Iterator[Finding]:
    if not {SHOP, THEME} & set(files.names):
        yield Finding(problem=_NOTHING, is_warning=True)
    yield from files.findings()
    for name in files.names:
        if name in (SHOP, THEME) or name.lower().endswith(".svg"):
            text = files.text(name)
            if isinstance(text, Finding):
                yield text
            elif name == SHOP:
                yield from shop_json_findings(files, text, read_page_texts(web))
            elif name == THEME:
                yield from theme_findings(files, text, read_tokens(web))
            else:
                yield from svg_findings(name, text)
