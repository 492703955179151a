"""The form of an address: its fields as a country writes them."""

from order_help.addresses.countries import Country, code_in_capitals, country_of
from order_help.addresses.fields import MAX_LENGTHS, AddressField, FieldLabel
from order_help.addresses.places import Place
from order_help.domain.values import Value


class FormField(Value):
    """
    A field of the form.

    `max_length` is in characters. `choices` are the regions of the country, empty for other fields and where any text
    will do. `example` is None where there is none.
    """

    field: AddressField
    label: FieldLabel
    required: bool
    max_length: int
    example: str | None
    choices: tuple[Place, ...]


def address_form(country_code: str) -> tuple[FormField, ...] | None:
    """
    Returns the fields of an address in the order in which a country writes them; None if the country is not known.

    The country is given by its ISO 3166-1 alpha-2 code, in capitals or small letters.
    """
    country = country_of(code_in_capitals(country_code))
    return tuple(_form_field(country, field) for field in country.fields) if country else None


def _form_field(country: Country, field: AddressField) -> FormField:
    examples = country.postal_examples if field is AddressField.POSTAL_CODE else ()
    return FormField(
        field=field,
        label=country.labels[field],
        required=field in country.required,
        max_length=MAX_LENGTHS[field],
        example=next(iter(examples), None),
        choices=tuple(country.regions) if field is AddressField.REGION else (),
    )
