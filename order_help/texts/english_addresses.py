"""What the fields of an address are called, in English."""

from collections.abc import Mapping
from typing import Final

from order_help.addresses.fields import FieldLabel

ADDRESS_LABELS: Final[Mapping[FieldLabel, str]] = {
    FieldLabel.NAME: "Full name",
    FieldLabel.LINE1: "Street and number",
    FieldLabel.LINE2: "Apartment, floor, company",
    FieldLabel.PHONE: "Phone",
    FieldLabel.CITY: "City",
    FieldLabel.DISTRICT: "District",
    FieldLabel.POST_TOWN: "Post town",
    FieldLabel.SUBURB: "Suburb",
    FieldLabel.AREA: "Area",
    FieldLabel.COUNTY: "County",
    FieldLabel.DEPARTMENT: "Department",
    FieldLabel.DO_SI: "Province or metropolitan city",
    FieldLabel.EMIRATE: "Emirate",
    FieldLabel.ISLAND: "Island",
    FieldLabel.OBLAST: "Oblast",
    FieldLabel.PARISH: "Parish",
    FieldLabel.PREFECTURE: "Prefecture",
    FieldLabel.PROVINCE: "Province",
    FieldLabel.STATE: "State",
    FieldLabel.POSTAL_CODE: "Postal code",
    FieldLabel.ZIP: "ZIP code",
    FieldLabel.PIN: "PIN code",
    FieldLabel.EIRCODE: "Eircode",
}
