import pytest

from order_help.addresses.address_form import address_form
from order_help.texts.languages import LANGUAGES, texts_in
from tests.gateway.client import Gateway
from tests.support.countries import CODES

LABELS = '{ addressForm(countryCode: "US") { fields { label } } }'


def test_the_form_of_a_country_has_its_fields_labels_choices_and_examples() -> None:
    form = Gateway().operation("address_form", countryCode="JP")
    assert form["countryCode"] == "JP"
    fields = {field["name"]: field for field in form["fields"]}
    assert list(fields) == ["postalCode", "region", "city", "line1", "line2", "name", "phone"]
    region = fields["region"]
    assert (region["label"], region["required"], region["maxLength"], region["example"]) == (
        "Prefecture",
        True,
        100,
        None,
    )
    assert len(region["choices"]) == 47
    assert region["choices"][12] == {"code": "13", "name": "東京都", "latinName": "Tokyo"}
    assert fields["postalCode"]["example"] == "154-0023"
    assert fields["postalCode"]["choices"] == []
    assert not fields["city"]["required"]


def test_the_abbreviation_of_a_state_is_its_code() -> None:
    form = Gateway().operation("address_form", countryCode=" us ")
    (region,) = [field for field in form["fields"] if field["name"] == "region"]
    assert form["countryCode"] == "US"
    assert {"code": "NY", "name": "New York", "latinName": None} in region["choices"]


@pytest.mark.parametrize("code", ["XX", "", "USA"])
def test_a_country_that_is_not_known_has_no_form(code: str) -> None:
    assert Gateway().operation("address_form", countryCode=code) is None


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("de", {"Bundesstaat", "Ort", "Postleitzahl (ZIP)"}),
        ("ja", {"州", "市区町村", "郵便番号（ZIPコード）"}),
        ("he", {"מדינה (סטייט)", "עיר", "מיקוד (ZIP)"}),
    ],
)
def test_labels_are_in_the_language_of_the_response(language: str, labels: set[str]) -> None:
    answer = Gateway().post(LABELS, headers={"accept-language": language}).json()
    assert labels <= {field["label"] for field in answer["data"]["addressForm"]["fields"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_countrys_form_has_all_its_labels_in_every_language(language: str) -> None:
    texts = texts_in(language)
    forms = {code: address_form(code) or () for code in CODES}
    for code, form in forms.items():
        labels = [texts.address_labels[field.label] for field in form]
        assert all(labels), code
        assert len(set(labels)) == len(labels), (code, labels)
