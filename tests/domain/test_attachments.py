from collections import Counter
from random import Random

import pytest

from order_help.domain.attachments import MediaType, announced_type, is_file_name, media_type_of
from tests.support.chance import chance_of, run_seed
from tests.support.files import (
    AVIF,
    HEIC,
    HEIC_BRANDS,
    JPEG,
    MOV,
    MP4,
    PDF,
    PNG,
    PROGRAM,
    WEBP,
    an_attachment,
    isobmff,
)


@pytest.mark.guarantee("A file is accepted as a photo or a PDF by its first bytes, whatever it is called.", to="shops")
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
        (HEIC, MediaType.HEIC),
        (AVIF, None),
        (MP4, None),
        (MOV, None),
    ],
)
def test_the_type_is_what_the_first_bytes_say(content: bytes, media_type: MediaType | None) -> None:
    assert media_type_of(content) is media_type


@pytest.mark.parametrize("brand", HEIC_BRANDS)
def test_a_photo_of_a_phone_is_known_by_any_brand_of_heif(brand: bytes) -> None:
    assert media_type_of(isobmff(brand)) is MediaType.HEIC
    assert media_type_of(isobmff(b"MiHB", b"miaf", brand)) is MediaType.HEIC
    assert media_type_of(isobmff(brand, brand, b"mp41", b"iso8")) is MediaType.HEIC  # a burst is a film as well


@pytest.mark.parametrize("film", [b"isom", b"iso8", b"mp42", b"avc1", b"qt  ", b"M4V ", b"3gp5", b"f4v "])
def test_a_film_is_no_photo_whatever_it_calls_itself_besides(film: bytes) -> None:
    assert media_type_of(isobmff(film, b"mif1", b"heic")) is None
    assert media_type_of(isobmff(b"MiHB", b"heic", film)) is None


def test_a_photo_in_avif_is_none_of_heif_whatever_it_calls_itself_besides() -> None:
    assert media_type_of(isobmff(b"mif1", b"avif")) is None
    assert media_type_of(isobmff(b"heic", b"heic", b"avis")) is None


@pytest.mark.parametrize(
    "content",
    [
        isobmff(b"heic", size=0),
        isobmff(b"heic", size=1),
        isobmff(b"heic", size=8),
        isobmff(b"heic", size=18),
        isobmff(b"heic", size=10_000),
        isobmff(b"heic")[:12],
        isobmff(b"heic")[1:],
        isobmff(b"jp2 ", b"jp2 "),
        b"\x00\x00\x00\x10free" + b"heic" + bytes(100),
        isobmff(b"HEIC"),
    ],
    ids=[
        *("no end", "a long size", "too short", "no whole brand", "longer than the file"),
        *("cut", "late", "JPEG 2000", "another box", "another case"),
    ],
)
def test_what_only_looks_like_a_photo_of_a_phone_is_none(content: bytes) -> None:
    assert media_type_of(content) is None


@pytest.mark.guarantee("A file is accepted as a photo or a PDF by its first bytes, whatever it is called.", to="shops")
def test_no_garbled_photo_of_a_phone_is_taken_for_one_without_its_brand() -> None:
    """Takes bytes of real beginnings and changes, cuts, moves and mixes them; none fails, and none is taken wrongly."""
    chance = chance_of("garbled HEIC")
    print(f"seed {run_seed()}")
    beginnings = [HEIC, AVIF, MP4, MOV, JPEG, PNG, WEBP, PDF, *map(isobmff, HEIC_BRANDS)]
    seen: Counter[MediaType | None] = Counter()
    for _ in range(20_000):
        content = garbled(chance, chance.choice(beginnings))
        found = media_type_of(content)
        seen[found] += 1
        if found is MediaType.HEIC:
            size = int.from_bytes(content[:4], "big")
            brands = [content[8:12], *(content[at : at + 4] for at in range(16, size, 4))]
            assert content[4:8] == b"ftyp"
            assert not set(HEIC_BRANDS).isdisjoint(brands), content[:64]
            assert {b"avif", b"avis"}.isdisjoint(brands), content[:64]
            assert brands[0] in HEIC_BRANDS or {b"isom", b"qt  ", b"mp41"}.isdisjoint(brands), content[:64]
    print(dict(seen))
    assert seen[MediaType.HEIC] > 500
    assert seen[None] > 500


def garbled(chance: Random, content: bytes) -> bytes:
    """A copy with one to three faults: a byte changed or left out, a cut, a stretch from elsewhere, or a brand more."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(changed)) if len(changed) < 16 or chance.random() < 0.3 else chance.randrange(16)
        match chance.randrange(5):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + 1]
            case 2:
                del changed[max(at, 4) :]
            case 3:
                changed[at:at] = content[chance.randrange(len(content)) :][:8]
            case _:
                brand = chance.choice([*HEIC_BRANDS, b"avif", b"avis", b"isom", b"qt  ", b"mp41", b"miaf"])
                changed[16:16] = brand
                changed[:4] = min(int.from_bytes(changed[:4], "big") + 4, 2**32 - 1).to_bytes(4, "big")
    return bytes(changed) or b"\x00"


@pytest.mark.parametrize(
    ("media_type", "name", "announced"),
    [
        ("image/heic", "IMG_0001.HEIC", MediaType.HEIC),
        ("image/heif", "IMG_0001.heif", MediaType.HEIC),
        ("image/heic-sequence", "burst.heics", MediaType.HEIC),
        ("Image/HEIC", "photo", MediaType.HEIC),
        ("", "IMG_0001.HEIC", MediaType.HEIC),
        (" ", "img.heif", MediaType.HEIC),
        ("", "img.heic.exe", None),
        ("", "img.png", None),
        ("application/octet-stream", "img.heic", None),
        ("image/avif", "img.heic", None),
        ("image/png", "img.heic", MediaType.PNG),
        ("application/pdf", "a.pdf", MediaType.PDF),
        ("text/html", "a.html", None),
    ],
)
def test_a_photo_of_a_phone_is_announced_by_several_names_or_by_its_own(
    media_type: str, name: str, announced: MediaType | None
) -> None:
    assert announced_type(media_type, name) is announced


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
        ("IMG_0001.HEIF", MediaType.HEIC, "IMG_0001.HEIF"),
        ("IMG_0001", MediaType.HEIC, "IMG_0001.heic"),
    ],
)
def test_what_is_saved_ends_as_its_type_does(name: str, media_type: MediaType, saved_as: str) -> None:
    assert an_attachment(file_name=name, media_type=media_type).file.download_name == saved_as
