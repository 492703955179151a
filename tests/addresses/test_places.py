import pytest

from order_help.addresses.other_names import NAMES
from order_help.addresses.places import Place, Places
from tests.support.countries import country, each_region, names_of, without_accents


@pytest.mark.parametrize(
    ("code", "typed", "written"),
    [
        ("CN", "Guangdong", "Guangdong Sheng"),
        ("CN", "GD", "Guangdong Sheng"),
        ("CN", "44", "Guangdong Sheng"),
        ("CN", "guangdong province", "Guangdong Sheng"),
        ("CN", "Guangxi", "Guangxi Zhuangzuzizhiqu"),
        ("CN", "Inner Mongolia", "Neimenggu Zizhiqu"),
        ("US", "ny", "NY"),
        ("US", "new york", "NY"),
        ("US", "Washington, D.C.", "DC"),
        ("IE", "Mayo", "Co. Mayo"),
        ("IE", "county mayo", "Co. Mayo"),
        ("IE", "MO", "Co. Mayo"),
        ("BR", "Sao Paulo", "SP"),
        ("TR", "Istanbul", "İstanbul"),
        ("TR", "ISTANBUL", "İstanbul"),
        ("TR", "34", "İstanbul"),
        ("JP", "Tōkyō-to", "Tokyo"),
        ("JP", "Osaka-fu", "Osaka"),
        ("JP", "13", "Tokyo"),
        ("KR", "Gyeonggi", "Gyeonggi-do"),
        ("KR", "North Jeolla", "Jeollabuk-do"),
        ("TW", "Taipei", "Taipei City"),
        ("AE", "Emirate of Dubai", "Dubai"),
        ("CA", "Québec", "QC"),
        ("CA", "Nouvelle-Ecosse", "NS"),
        ("ES", "Bizkaia", "BI"),
        ("ES", "A Coruña", "C"),
        ("IT", "Rome", "RM"),
        ("MX", "Mexico City", "CDMX"),
        ("MX", "AGU", "Ags."),
        ("IN", "Orissa", "Odisha"),
        ("IN", "Jammu and Kashmir", "Jammu and Kashmir"),
        ("RU", "Sverdlovsk Oblast", "Sverdlovskaya oblast'"),
        ("RU", "Moscow", "Moskva"),
        ("UA", "Kyiv", "Kyiv city"),
        ("VN", "Hanoi", "Hà Nội"),
        ("EG", "Cairo", "Cairo Governorate"),
        ("TH", "Bangkok", "Bangkok"),
        ("HK", "kowloon", "Kowloon"),
    ],
)
def test_a_region_is_found_by_any_usual_spelling(code: str, typed: str, written: str) -> None:
    found = country(code).regions.find(typed)
    assert found is not None
    assert found.written(latin=True) == written


@pytest.mark.parametrize(
    ("code", "typed", "written"),
    [
        ("CN", "广东", "广东省"),
        ("CN", "廣東省", "广东省"),
        ("CN", "内蒙古", "内蒙古自治区"),
        ("JP", "東京", "東京都"),
        ("JP", "京都", "京都府"),
        ("JP", "北海道", "北海道"),
        ("KR", "서울", "서울특별시"),
        ("KR", "강원특별자치도", "강원도"),
        ("KR", "경북", "경상북도"),
        ("TW", "臺北", "台北市"),
        ("HK", "九龙", "九龍"),
        ("AE", "دبي", "إمارة دبيّ"),
        ("RU", "Свердловская", "Свердловская область"),
        ("UA", "Київ", "місто Київ"),
        ("IN", "दिल्ली", "दिल्ली"),
        ("TH", "กรุงเทพมหานคร", "กรุงเทพมหานคร"),
        ("US", "NY", "NY"),
    ],
)
def test_a_region_is_written_in_the_script_of_the_country(code: str, typed: str, written: str) -> None:
    found = country(code).regions.find(typed)
    assert found is not None
    assert found.written(latin=False) == written


@pytest.mark.parametrize(
    ("code", "typed"), [("US", "ZZ"), ("US", "Bavaria"), ("TW", "Hsinchu"), ("US", ""), ("MX", "Mexico"), ("CN", "省")]
)
def test_what_is_unknown_or_could_mean_two_places_is_not_guessed(code: str, typed: str) -> None:
    assert country(code).regions.find(typed) is None


def test_every_region_is_found_by_each_of_its_codes_and_names() -> None:
    lost = [
        (known.code, region.key, spelled)
        for known, region in each_region()
        for name in names_of(region)
        for spelled in (name, name.lower(), name.upper(), without_accents(name), f" {name} ", name.replace(" ", "-"))
        if known.regions.find(spelled) is not region
    ]
    assert lost == []


@pytest.mark.parametrize("code", NAMES)
def test_our_other_names_are_those_of_the_regions_for_which_they_stand(code: str) -> None:
    regions = country(code).regions
    for other, one in NAMES[code].items():
        assert regions.find(other) is not None, other
        assert regions.find(other) is regions.find(one), other


def test_what_is_written_is_found_again_and_is_one_of_what_a_form_shows() -> None:
    regions = list(each_region())
    for known, region in regions:
        for latin in (True, False):
            written = region.written(latin=latin)
            assert known.regions.find(written) is region
            assert written in {region.code, region.name, region.latin_name} or known.code == "IN"
    assert len(regions) > 1_000


def test_no_two_regions_of_a_country_have_one_code_or_name() -> None:
    codes = [(known.code, region.code) for known, region in each_region()]
    names = [(known.code, region.name) for known, region in each_region()]
    assert len(codes) == len(set(codes))
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("code", "typed", "nearest"),
    [
        ("US", "Californa", ("California",)),
        ("US", "Texass", ("Texas",)),
        ("TW", "Hsinchu", ("Hsinchu City", "Hsinchu County")),
        ("US", "Bavaria", ()),
    ],
)
def test_the_nearest_names_are_those_that_look_most_alike(code: str, typed: str, nearest: tuple[str, ...]) -> None:
    assert country(code).regions.nearest(typed, latin=True) == nearest


def test_a_place_is_called_by_its_name_and_not_by_its_code() -> None:
    new_york = country("US").regions.find("NY")
    tokyo = country("JP").regions.find("tokyo")
    assert new_york is not None
    assert tokyo is not None
    assert new_york.called(latin=True) == new_york.called(latin=False) == "New York"
    assert (tokyo.called(latin=True), tokyo.called(latin=False)) == ("Tokyo", "東京都")


def test_places_are_counted_and_listed_in_their_order() -> None:
    def place(name: str) -> Place:
        own = frozenset({name})
        return Place(key=name, code=name, name=name, latin_name=None, written_as_code=False, codes=own, names=own)

    places = Places([place("Ahus"), place("Beda")], {"Old Ahus": "Ahus"})
    assert [one.name for one in places] == ["Ahus", "Beda"]
    assert len(places) == 2
    assert places.find("old ahus") == place("Ahus")
