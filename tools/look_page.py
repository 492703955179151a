"""Writes the table of the pages' tokens into docs/your-look.md, from web/style/tokens.css and what each is for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import tinycss2

from order_help_cli.shop_folder.style_sheet import css_of

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "your-look.md"
TOKENS: Final = ROOT / "web" / "style" / "tokens.css"

_BEGIN: Final = "<!-- Tokens, written by `make docs`: begin -->\n"
_END: Final = "<!-- Tokens: end -->\n"

ABOUT: Final = {
    "--brand": "the filled button, of which a view has one",
    "--on-brand": "text on it",
    "--accent": "help links, the focus, what is chosen",
    "--on-accent": "text on it",
    "--r-btn": "corners of buttons",
    "--font": "the font of everything",
    "--paper": "the page",
    "--card": "cards, head, fields, buttons",
    "--sunken": "what lies lower, and buttons that cannot be pressed",
    "--tile": "chips, counts, shapes of what is still to come",
    "--goods": "behind pictures of goods: never dark, for the sake of dark goods",
    "--on-goods": "the letter in place of a picture",
    "--hover": "below the pointer",
    "--selected": "what is chosen, and selected text",
    "--scrim": "over the page, below a dialog",
    "--ink": "text",
    "--soft": "text that matters less",
    "--line": "lines that part, which nobody has to see",
    "--edge": "edges of fields and buttons",
    "--danger": "the button for what cannot be undone",
    "--on-danger": "text on it",
    "--tight": "height of lines in headings",
    "--snug": "height of lines in lists",
    "--body": "height of lines in texts",
    "--text-xs": "counts and small marks",
    "--text-s": "small print, labels, links of the head",
    "--text-m": "texts",
    "--text-l": "names of cards and parts",
    "--text-xl": "titles of what is empty, and of dialogs",
    "--text-2xl": "titles of pages",
    "--text-hero": "what is so with an order",
    "--r-s": "corners of small things",
    "--r-m": "corners of fields, notices and pictures",
    "--r-l": "corners of cards",
    "--r-sheet": "corners of sheets that come from below",
    "--r-full": "round ends of chips and counts",
    "--shadow-1": "below what lies on the page",
    "--shadow-2": "below what is lifted",
    "--shadow-3": "below what floats",
    "--target": "the least height of what is pressed: 44 px at the usual size",
    "--page": "the greatest width of a page",
    "--fast": "changes of colour",
    "--calm": "what opens and closes",
    "--ease": "how it speeds up and slows down",
}
_TONES: Final = {
    "good": "what is well",
    "warn": "what waits for the reader, what is late, and warnings",
    "bad": "errors",
    "info": "what waits for the shop",
}
_STEP: Final = "a step of space"


def with_tables(page: str) -> str:
    """Returns the page with the tokens of today between its markers. Raises ValueError for a page without them."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"{PAGE.name} has no markers for the tokens")
    return before + begin + "\n".join(_tables()) + end + after


def about(token: str) -> str:
    """Returns what a token is for. Raises KeyError for one that is not described."""
    tone, _, part = token.removeprefix("--").partition("-")
    if tone in _TONES:
        return {"": "text: ", "bg": "ground: ", "mark": "mark: "}[part] + _TONES[tone]
    return _STEP if tone[:1] == "s" and tone[1:].isdigit() else ABOUT[token]


def groups() -> dict[str, dict[str, str]]:
    """Returns the tokens with their defaults, by the comments that head them."""
    found: dict[str, dict[str, str]] = {}
    for heading, name, value in _tokens():
        found.setdefault(heading, {})[name] = value
    return found


def _tokens() -> Iterator[tuple[str, str, str]]:
    sheet = tinycss2.parse_stylesheet(TOKENS.read_text(encoding="utf-8"))
    root = next(node for node in sheet if node.type == "qualified-rule" and ":host" in css_of(node.prelude))
    heading, line = "", 0
    for node in tinycss2.parse_blocks_contents(root.content):
        if node.type == "comment" and node.source_line != line:  # on the line of a token it is about this one
            heading = node.value.strip().partition(":")[0]
        elif node.type == "declaration":
            line = node.source_line
            if node.name.startswith("--"):
                yield heading, node.name, css_of(node.value)


def _tables() -> Iterator[str]:
    for heading, tokens in groups().items():
        rows = "".join(f"| `{name}` | `{value}` | {about(name)} |\n" for name, value in tokens.items())
        yield f"**{heading}**\n\n| token | default | what it is for |\n|---|---|---|\n{rows}"


def main() -> None:
    """Writes the page."""
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
