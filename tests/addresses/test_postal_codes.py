import pytest

from order_help.addresses.postal_codes import example_in, is_in, normalised_postal_code
from tests.support.countries import CODES, country, each_region, wide


def normalised(code: str, typed: str) -> str | None:
    known = country(code)
    return normalised_postal_code(typed, known, known.postal)


@pytest.mark.parametrize(
    ("code", "typed", "written"),
    [
        ("NL", "1012jl", "1012 JL"),
        ("NL", "１０１２ ＪＬ", "1012 JL"),
        ("IE", "d02 x285", "D02 X285"),
        ("IE", "d02x285", "D02 X285"),
        ("US", "122070077", "12207-0077"),
        ("US", "12207 0077", "12207-0077"),
        ("US", "NY 12207", "12207"),
        ("GB", "n1 1aa", "N1 1AA"),
        ("GB", "sw1a1aa", "SW1A 1AA"),
        ("GB", "bfpo61", "BFPO 61"),
        ("CA", "k1a0b1", "K1A 0B1"),
        ("CA", "K1A-0B1", "K1A 0B1"),
        ("JP", "1000001", "100-0001"),
        ("JP", "〒１００ー０００１", "100-0001"),
        ("BR", "01310100", "01310-100"),
        ("PL", "00950", "00-950"),
        ("PT", "2725 079", "2725-079"),
        ("SE", "11455", "114 55"),
        ("SE", "SE-114 55", "114 55"),
        ("CZ", "11000", "110 00"),
        ("GR", "15124", "151 24"),
        ("LV", "1073", "LV-1073"),
        ("LV", "lv1073", "LV-1073"),
        ("LT", "LT-04340", "04340"),
        ("DE", "D-10115", "10115"),
        ("FR", "75 001", "75001"),
        ("CH", "CH-8001", "8001"),
        ("BB", "23026", "BB23026"),
        ("KY", "ky11100", "KY1-1100"),
        ("SV", "1101", "CP 1101"),
        ("SO", "jh09010", "JH 09010"),
        ("LB", "20383054", "2038 3054"),
        ("MT", "vct1753", "VCT 1753"),
        ("AR", "c1070aam", "C1070AAM"),
        ("TW", "10603", "10603"),
        ("KR", "０３０５１", "03051"),
        ("EG", "١٢٤١١", "12411"),
    ],
)
def test_a_postal_code_is_written_as_the_countrys_post_writes_it(code: str, typed: str, written: str) -> None:
    assert normalised(code, typed) == written


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("US", "1008"),
        ("US", "10083-1"),
        ("NL", "0012 JL"),
        ("GB", "SW1A"),
        ("DE", "5066"),
        ("IE", "-"),
        ("JP", ""),
        ("GI", "-"),
        ("SZ", "100"),
        ("IE", "651234"),
    ],
)
def test_what_can_be_no_postal_code_of_the_country_is_none(code: str, typed: str) -> None:
    assert normalised(code, typed) is None


def test_in_a_country_without_postal_codes_what_was_typed_stays() -> None:
    assert normalised("HK", "n/a") == "n/a"


@pytest.mark.parametrize("code", CODES)
def test_every_example_is_written_as_it_is_however_it_is_typed(code: str) -> None:
    for example in country(code).postal_examples:
        bare = "".join(filter(str.isalnum, example))
        for typed in (example, example.lower(), bare, bare.lower(), wide(example), f" {example} "):
            assert normalised(code, typed) == example, typed


def test_every_region_whose_beginnings_are_known_has_an_example_that_is_right_there() -> None:
    regions = [(known, region) for known, region in each_region() if region.postal and known.postal]
    for known, region in regions:
        example = example_in(region, known, known.postal)
        assert example is not None, (known.code, region.key)
        assert is_in(example, region)
        assert normalised_postal_code(example, known, known.postal) == example
    assert len(regions) > 500


def test_a_region_whose_beginnings_are_not_known_has_no_example_of_its_own() -> None:
    guangdong = country("CN").regions.find("GD")
    assert guangdong is not None
    assert example_in(guangdong, country("CN"), country("CN").postal) is None
    assert is_in("100000", guangdong)


def test_a_postal_code_of_another_region_is_not_in_it() -> None:
    new_york = country("US").regions.find("NY")
    assert new_york is not None
    assert is_in("12207", new_york)
    assert not is_in("90210", new_york)
