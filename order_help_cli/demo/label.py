"""A return label as the demo's agent sends it: one small page of PDF, made without any library."""

from collections.abc import Iterator, Sequence
from typing import Final

_WIDTH, _HEIGHT = 298, 420  # points: a page of A6
_MARGIN: Final = 24
_LEADING: Final = 20
_BARS: Final = 70  # their height


def label_pdf(lines: Sequence[str], code: str) -> bytes:
    """Returns a label with these lines, and with bars that stand for the code; letters outside Latin-1 become "?"."""
    drawing = "\n".join([*_text(lines), *_bars(code)]).encode("latin-1", errors="replace")
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Contents 5 0 R "
        "/Resources << /Font << /F1 4 0 R >> >> >>"
    )
    return _file(
        (
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page.encode(),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        )
    )


def _text(lines: Sequence[str]) -> Iterator[str]:
    yield f"BT /F1 14 Tf {_LEADING} TL {_MARGIN} {_HEIGHT - 2 * _MARGIN} Td"
    for line in lines:
        escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        yield f"({escaped}) Tj T*"
    yield "ET"


def _bars(code: str) -> Iterator[str]:
    """Draws a bar for each bit that is set, so that every code has a pattern of its own."""
    bits = "".join(f"{byte:08b}" for byte in code.encode())
    width = (_WIDTH - 2 * _MARGIN) / len(bits) if bits else 0
    for place, bit in enumerate(bits):
        if bit == "1":
            yield f"{_MARGIN + place * width:.2f} {_MARGIN} {width:.2f} {_BARS} re f"


def _file(objects: Sequence[bytes]) -> bytes:
    """Returns the file of these objects, with the table of their places that a PDF ends with."""
    content, table = b"%PDF-1.4\n", b"0000000000 65535 f \n"
    for number, body in enumerate(objects, start=1):
        table += b"%010d 00000 n \n" % len(content)
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))
    return content + b"xref\n0 %d\n%s" % (size, table) + end
