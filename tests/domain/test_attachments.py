import pytest

from order_help.domain.attachments import MediaType, is_file_name, media_type_of
from tests.support.files import JPEG, PDF, PNG, PROGRAM, WEBP, an_attachment


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (JPEG, MediaType.JPEG),
        (PNG, MediaType.PNG),
        (WEBP, MediaType.WEBP),
        (WEBP.replace(b"\x1a\x00\x00\x00", b"\n\n\n\n"), MediaType.WEBP),
        (PDF, MediaType.PDF),
        (PROGRAM, None),
        (b"", None),
        (PNG[:7], None),
        (b" " + PDF, None),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", None),
        (b"RIFF\x1a\x00\x00\x00WAVEfmt ", None),
        (b"GIF89a", None),
    ],
)
def test_the_type_is_what_the_first_bytes_say(content: bytes, media_type: MediaType | None) -> None:
    assert media_type_of(content) is media_type


@pytest.mark.parametrize(
    "name",
    [
        "parcel.jpg",
        "a",
        "Päckchen \N{PACKAGE}.png",
        "Screenshot 2026-11-01 at 3.04.05\N{NARROW NO-BREAK SPACE}PM.png",  # as macOS names them
        "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}.webp",
        "..pdf",
        "rechnung; filename=x\"'%00.pdf",
    ],
)
def test_a_file_may_be_called_whatever_people_call_files(name: str) -> None:
    assert is_file_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", ".", "..", "a/b.png", "..\\b.png", "/"),
        *("a\nb.png", "a\r.png", "a\x00", "a\x7f", "a\x85", "\ud800.png"),
        *("gpj\N{RIGHT-TO-LEFT OVERRIDE}.exe", "a\N{LINE SEPARATOR}b", "a\N{LEFT-TO-RIGHT ISOLATE}b"),
    ],
)
def test_no_name_leads_to_a_place_or_steers_who_reads_it(name: str) -> None:
    assert not is_file_name(name)


@pytest.mark.parametrize(
    ("name", "media_type", "saved_as"),
    [
        ("parcel.png", MediaType.PNG, "parcel.png"),
        ("PARCEL.JPEG", MediaType.JPEG, "PARCEL.JPEG"),
        ("parcel.png.exe", MediaType.PNG, "parcel.png.exe.png"),
        ("invoice.html", MediaType.PDF, "invoice.html.pdf"),
        ("photo", MediaType.JPEG, "photo.jpg"),
    ],
)
def test_what_is_saved_ends_as_its_type_does(name: str, media_type: MediaType, saved_as: str) -> None:
    assert an_attachment(file_name=name, media_type=media_type).file.download_name == saved_as
