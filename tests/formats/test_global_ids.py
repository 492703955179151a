import json
from string import printable

import pytest

from order_help.formats.global_ids import packed, unpacked


@pytest.mark.parametrize("part", ["W1", '"', "\\", printable, "\x00\x1f\x7f", "Größe 😀", "\u2028", ""])
def test_what_is_packed_is_json_in_which_nothing_but_what_must_be_is_escaped(part: str) -> None:
    text = unpacked(packed("Order:", [part, "1"]))
    assert text == "Order:" + json.dumps([part, "1"], ensure_ascii=False, separators=(",", ":"))
