"""The type AddressForm: which fields a form for a postal address has in a country."""

from collections.abc import Iterable

import strawberry

from gateway.http.context import RequestContext
from order_help.addresses.address_form import FormField
from order_help.addresses.places import Place


@strawberry.type(
    description="A region that a country's addresses name: a state, a province, a prefecture and the like."
)
class AddressRegion:
    code: str = strawberry.field(
        description=(
            "What to send as `region`: the abbreviation that the country's post uses, or else the code of ISO 3166-2 "
            "without the country, or else the name. The address then gets the abbreviation, or the name in the script "
            "of its other fields."
        )
    )
    name: str = strawberry.field(description="The name, in the script of the country.")
    latin_name: str | None = strawberry.field(
        description="The name in Latin letters; null if `name` is in Latin letters, or if there is none."
    )

    @classmethod
    def of(cls, region: Place) -> "AddressRegion":
        return cls(code=region.code, name=region.name, latin_name=region.latin_name)


@strawberry.type(description="A field of a form for a postal address.")
class AddressFormField:
    name: str = strawberry.field(description="The name of the field in `AddressInput`, such as `postalCode`.")
    label: str = strawberry.field(
        description="What the field is called in this country, in the language of the response: State, County, Emirate."
    )
    required: bool = strawberry.field(description="Whether the country's post needs the field.")
    max_length: int = strawberry.field(description="How many characters the field may have.")
    example: str | None = strawberry.field(description="An example of a value; null if there is none.")
    choices: list[AddressRegion] = strawberry.field(
        description=(
            "The values to choose from. Empty if any text will do. Only a required field has to be one of them; each "
            "may be sent in any usual spelling of its code or name."
        )
    )

    @classmethod
    def of(cls, field: FormField, context: RequestContext) -> "AddressFormField":
        return cls(
            name=field.field.value,
            label=context.texts.address_labels[field.label],
            required=field.required,
            max_length=field.max_length,
            example=field.example,
            choices=[AddressRegion.of(region) for region in field.choices],
        )


@strawberry.type(description="The form for a postal address in a country.")
class AddressForm:
    country_code: str = strawberry.field(description="The country, as an ISO 3166-1 alpha-2 code: `US`.")
    fields: list[AddressFormField] = strawberry.field(
        description=(
            "The fields that addresses of the country have, in the order in which it writes them, and then the "
            "telephone number. The country itself is none of them."
        )
    )

    @classmethod
    def of(cls, country_code: str, fields: Iterable[FormField], context: RequestContext) -> "AddressForm":
        return cls(country_code=country_code, fields=[AddressFormField.of(field, context) for field in fields])
