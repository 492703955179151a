"""What the region, city and postal code of a typed address mean in its country."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

from order_help.addresses.countries import Country, RegionRules
from order_help.addresses.fields import AddressField
from order_help.addresses.places import Place, Places
from order_help.addresses.postal_codes import example_in, is_in, normalised_postal_code
from order_help.addresses.spelling import folded, has_letters, is_latin

_DOTTED_I: Final = {"TR", "AZ"}


@dataclass(frozen=True, kw_only=True)
class TypedAddress:
    """An address as it was typed: texts without spaces around them, None where there is none."""

    country: Country
    texts: Mapping[AddressField, str | None]

    @cached_property
    def region(self) -> Place | None:
        """The region that is meant; None if none was typed or it is none that the data know."""
        typed = self.texts[AddressField.REGION]
        return self.country.regions.find(typed) if typed else None

    @cached_property
    def city(self) -> Place | None:
        """The city that is meant; None unless the data list the cities of the region and this is one of them."""
        typed = self.texts[AddressField.CITY]
        return self.country.city_of(self.region, typed) if typed and self.region and len(self.cities) else None

    @cached_property
    def cities(self) -> Places:
        """The cities that the data list for the region."""
        return self.country.cities(self.region) if self.region else Places(())

    @cached_property
    def rules(self) -> RegionRules:
        """What the post needs in this region."""
        return self.country.of_region(self.region)

    @cached_property
    def postal_code(self) -> str | None:
        """The postal code as the country's post writes it; None if none was typed or it is none of the country."""
        typed = self.texts[AddressField.POSTAL_CODE]
        return normalised_postal_code(typed, self.country, self.rules.postal) if typed else None

    @property
    def where_code_is_wrong(self) -> tuple[AddressField, Place, Places] | None:
        """The field and place whose postal codes are others than the typed one, and all such places; else None."""
        if self.postal_code and self.region and not is_in(self.postal_code, self.region):
            return AddressField.REGION, self.region, self.country.regions
        if self.postal_code and self.city and not is_in(self.postal_code, self.city):
            return AddressField.CITY, self.city, self.cities
        return None

    def example_in(self, place: Place) -> str | None:
        """Returns a postal code that looks like one of a place in the country, None if nothing is known about them."""
        return example_in(place, self.country, self.rules.postal)

    @property
    def postal_example(self) -> str | None:
        """A postal code that would be right, None if none is known: of the city, the region or else the country."""
        in_places = (self.example_in(place) for place in (self.city, self.region) if place)
        pattern = self.rules.postal
        in_country = (example for example in self.country.postal_examples if pattern and pattern.fullmatch(example))
        return next(filter(None, chain(in_places, in_country)), None)

    @property
    def region_of_city(self) -> str | None:
        """The name of the region that was typed as the city, which people do where the two are one; else None."""
        typed = self.texts[AddressField.CITY] or ""
        region = self.country.regions.find(typed)
        return region.called(latin=is_latin(typed)) if region else None

    def is_latin(self, field: AddressField) -> bool:
        """Tells whether a place is written in Latin letters; a code has no script: the other fields decide for it."""
        typed, place = self.texts[field] or "", self.region if field is AddressField.REGION else self.city
        is_code = place is not None and folded(typed) in map(folded, {place.code, *place.codes} - place.names)
        if has_letters(typed) and not is_code:
            return is_latin(typed)
        others = "".join(self.texts[other] or "" for other in (AddressField.LINE1, AddressField.CITY))
        return is_latin(others) or not has_letters(others)

    def written(self, field: AddressField) -> str | None:
        """Returns the region or city as the country's post writes it, in the script that was typed."""
        place = self.region if field is AddressField.REGION else self.city
        if place:
            return place.written(latin=self.is_latin(field))
        typed = self.texts[field]
        writes_capitals = field in self.country.upper and field in self.country.fields
        return self._in_capitals(typed) if typed and writes_capitals else typed

    def _in_capitals(self, text: str) -> str:
        has_dotted_i = self.country.code in _DOTTED_I and not text.isascii()
        return (text.replace("i", "İ") if has_dotted_i else text).upper()
