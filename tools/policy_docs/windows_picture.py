"""
Draws the windows of an order as SVG.

Rule 1: it only draws; windows_over_time.py computes from the policy where bars begin and end.
Rule 2: events are at equal distances, so that the first days are as readable as the months after them.
Rule 3: the picture needs no other file, and follows the reader's light or dark mode.
"""

import textwrap
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Final

from order_help.domain.actions import HelpActionType, OrderEvent, OrderPage
from order_help.domain.policy import POLICY
from order_help.texts.english import ENGLISH
from tools.policy_docs.windows_over_time import Bar, Mark, WindowsOverTime

_WIDTH: Final = 800
_MARGIN: Final = 20
_LABELS_END: Final = 214  # the right end of the links' titles
_FIRST_MARK: Final = 246
_LAST_MARK: Final = 736
_STATUS_TOP: Final = 130
_STATUS_HEIGHT: Final = 32
_ROWS_TOP: Final = _STATUS_TOP + _STATUS_HEIGHT + 10
_ROW: Final = 40
_BAR: Final = 20

_STYLE: Final = """\
.paper { fill: #ffffff; stroke: #d1d9e0 }
text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #1f2328 }
.heading { font-size: 16px; font-weight: 600 }
.note, .day, .pages { font-size: 11px; fill: #59636e }
.event { font-size: 11px; font-weight: 600 }
.label { font-weight: 600 }
.status { font-size: 11px }
.strip { fill: #eff2f5 }
.track { stroke: #eff2f5; stroke-width: 2 }
.mark { stroke: #818b98; stroke-dasharray: 2 3 }
.bar { fill: #0969da }
.bar.list { fill: #8250df }
.until { font-size: 11px; fill: #ffffff }
.none { fill: #59636e }
@media (prefers-color-scheme: dark) {
  .paper { fill: #0d1117; stroke: #3d444d }
  text { fill: #f0f6fc }
  .note, .day, .pages { fill: #9198a1 }
  .strip { fill: #212830 }
  .track { stroke: #212830 }
  .mark { stroke: #656c76 }
  .bar { fill: #1f6feb }
  .bar.list { fill: #8957e5 }
  .until { fill: #ffffff }
  .none { fill: #9198a1 }
}"""


def windows_picture(windows: WindowsOverTime, order: str = "A typical order in one parcel") -> str:
    """
    Returns the whole picture: events at the top, the order's status below them, and a row for each link.

    `order` says what kind of order it is.
    """
    actions = list(POLICY)
    height = _ROWS_TOP + len(actions) * _ROW + 44
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title desc">',
        '<title id="title">When each help link of an order is offered</title>',
        f'<desc id="desc">{escape(" ".join(_sentences(windows)))}</desc>',
        f"<style>\n{_STYLE}\n</style>",
        f'<rect class="paper" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{height - 1}" rx="12"/>',
        _text("heading", _MARGIN, 34, "When help is offered"),
        _text("note", _MARGIN, 54, order),
        *(_track(row) for row in range(len(actions))),
        *(line for mark in windows.marks for line in _mark(mark, windows.marks, height)),
        *_status_strip(windows.marks),  # drawn over the marks, so that its text stays readable
        *(line for row, action in enumerate(actions) for line in _label(action, row)),
        *(line for bar in windows.bars for line in _bar(bar, actions.index(bar.action), windows.marks)),
        *(_none(actions.index(action)) for action in windows.not_applicable),
        _text(
            "note", _MARGIN, height - 18, "Events stand at equal distances. Under each link: the pages that show it."
        ),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def place_of(mark: Mark, marks: tuple[Mark, ...]) -> int:
    """Returns the x of a mark as a whole number, so that bars end exactly on the lines."""
    step = (_LAST_MARK - _FIRST_MARK) / max(1, len(marks) - 1)
    return _FIRST_MARK + round(mark.place * step)


def name_of(events: tuple[OrderEvent, ...]) -> str:
    """Returns the name of a mark's events; in an order of one parcel, the first shipment is also the last."""
    if set(events) == {OrderEvent.FIRST_SHIPPED, OrderEvent.FULFILLED}:
        return "Shipped"
    if events == (OrderEvent.FULFILLED,):
        return "Ready"
    if events == (OrderEvent.FIRST_HANDED_OVER,):
        return "Picked up"
    return ", ".join(_words(event.value) for event in events)


def _mark(mark: Mark, marks: tuple[Mark, ...], height: int) -> Iterator[str]:
    x = place_of(mark, marks)
    lines = textwrap.wrap(name_of(mark.events), width=9, break_long_words=False)
    for above, line in enumerate(reversed(lines)):
        yield _text("event", x, _STATUS_TOP - 26 - 14 * above, line, anchor="middle")
    yield _text("day", x, _STATUS_TOP - 10, f"day {_day(mark, marks)}", anchor="middle")
    events = " ".join(event.value for event in mark.events)
    yield (f'<line class="mark" data-events="{events}" x1="{x}" x2="{x}" y1="{_STATUS_TOP - 4}" y2="{height - 42}"/>')


def _status_strip(marks: tuple[Mark, ...]) -> Iterator[str]:
    middle = _STATUS_TOP + _STATUS_HEIGHT / 2
    yield _text("label", _LABELS_END, middle + 4, "Status", anchor="end")
    for status, run in groupby(marks, key=lambda mark: mark.status):
        first, *others = run
        start, end = place_of(first, marks), _end_of((others or [first])[-1], marks)
        yield (
            f'<rect class="strip" x="{start + 1}" y="{_STATUS_TOP}" width="{end - start - 2}"'
            f' height="{_STATUS_HEIGHT}" rx="4"/>'
        )
        lines = textwrap.wrap(ENGLISH.statuses[status], width=int((end - start) / 6.5))
        for place, line in enumerate(lines):
            y = middle + 4 + 13 * (place - (len(lines) - 1) / 2)
            yield _text("status", (start + end) / 2, y, line, anchor="middle")


def _track(row: int) -> str:
    y = _middle(row)
    return f'<line class="track" x1="{_FIRST_MARK}" x2="{_WIDTH - _MARGIN}" y1="{y:g}" y2="{y:g}"/>'


def _label(action: HelpActionType, row: int) -> Iterator[str]:
    pages = " and ".join(page.value.lower() for page in POLICY[action].pages)
    yield _text("label", _LABELS_END, _middle(row) - 2, ENGLISH.actions[action].title, anchor="end")
    yield _text("pages", _LABELS_END, _middle(row) + 12, pages, anchor="end")


def _bar(bar: Bar, row: int, marks: tuple[Mark, ...]) -> Iterator[str]:
    start = place_of(bar.opens, marks)
    end = place_of(bar.closes, marks) if bar.closes else _WIDTH - _MARGIN
    kind = "bar list" if OrderPage.LIST in POLICY[bar.action].pages else "bar"
    yield (
        f'<rect class="{kind}" data-action="{bar.action.value}" x="{start}" y="{_middle(row) - _BAR / 2:g}"'
        f' width="{end - start}" height="{_BAR}" rx="4"/>'
    )
    until = f"until day {_day(bar.closes, marks)}" if bar.closes else "stays open →"
    yield _text("until", (start + end) / 2, _middle(row) + 4, until, anchor="middle")


def _none(row: int) -> str:
    return _text("until none", _FIRST_MARK, _middle(row) + 4, "not applicable: nothing is sent in a parcel")


def _sentences(windows: WindowsOverTime) -> Iterator[str]:
    """Describes the picture in sentences, for readers who cannot see it."""
    for bar in windows.bars:
        start = f"{ENGLISH.actions[bar.action].title} is offered from {_mark_in_words(bar.opens, windows.marks)}"
        yield (
            f"{start} until {_mark_in_words(bar.closes, windows.marks)}."
            if bar.closes
            else f"{start} on, and stays so."
        )
    for action in windows.not_applicable:
        yield f"{ENGLISH.actions[action].title} is never offered, since nothing is sent in a parcel."


def _mark_in_words(mark: Mark, marks: tuple[Mark, ...]) -> str:
    return f"“{name_of(mark.events)}” on day {_day(mark, marks)}"


def _end_of(mark: Mark, marks: tuple[Mark, ...]) -> int:
    after = mark.place + 1
    return place_of(marks[after], marks) if after < len(marks) else _WIDTH - _MARGIN


def _middle(row: int) -> float:
    return _ROWS_TOP + row * _ROW + _ROW / 2


def _day(mark: Mark, marks: tuple[Mark, ...]) -> int:
    return (mark.at - marks[0].at).days


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _text(kind: str, x: float, y: float, words: str, *, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'
