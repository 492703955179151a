import re

from order_help.domain.attachments import MediaType, media_type_of
from order_help_cli.demo.label import label_pdf

LINES = ("Sample & Co. (Returns)", r"Dock \ 12", "Zürich, 北京")


def test_a_label_is_a_pdf_whose_table_leads_to_each_of_its_objects() -> None:
    pdf = label_pdf(LINES, "W1")

    assert media_type_of(pdf) is MediaType.PDF
    start = int(re.findall(rb"startxref\n(\d+)\n%%EOF\n$", pdf)[0])
    assert pdf[start:].startswith(b"xref\n0 6\n0000000000 65535 f \n")
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n \n", pdf[start:])]
    assert [pdf[place : place + 7] for place in places] == [b"%d 0 obj" % number for number in range(1, 6)]
    (length, stream) = re.findall(rb"/Length (\d+) >>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)[0]
    assert int(length) == len(stream)


def test_its_lines_stand_in_it_and_letters_that_the_font_lacks_do_not() -> None:
    pdf = label_pdf(LINES, "W1").decode("latin-1")
    assert [line[:-3] for line in re.findall(r"^\(.*\) Tj", pdf, re.MULTILINE)] == [
        r"(Sample & Co. \(Returns\))",
        r"(Dock \\ 12)",
        "(Zürich, ??)",
    ]


def test_every_code_has_a_bar_for_each_of_its_bits_that_is_set() -> None:
    assert label_pdf(LINES, "W1").count(b" re f") == sum(byte.bit_count() for byte in b"W1")
    assert label_pdf(LINES, "").count(b" re f") == 0
