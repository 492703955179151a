"""What people fill in for addresses in many countries, and what is stored of it."""

from collections.abc import Mapping
from typing import Final

Filled = Mapping[str, str]

ADDRESSES: Final[Mapping[str, tuple[Filled, Filled]]] = {
    "US": (
        {"City": "Albany", "State": "New York", "ZIP code": "122070077"},
        {"city": "ALBANY", "region": "NY", "postalCode": "12207-0077"},
    ),
    "CN": (
        {"City": "深圳", "Province": "Guangdong Sheng (广东省)", "Postal code": "518000"},
        {"city": "深圳市", "region": "广东省", "postalCode": "518000"},
    ),
    "JP": (
        {"City": "Chiyoda-ku", "Prefecture": "Tokyo (東京都)", "Postal code": "１０００００１"},
        {"city": "Chiyoda-ku", "region": "Tokyo", "postalCode": "100-0001"},
    ),
    "KR": (
        {"City": "강남구", "Province or metropolitan city": "Seoul (서울특별시)", "Postal code": "06321"},
        {"city": "강남구", "region": "서울특별시", "postalCode": "06321"},
    ),
    "HK": ({"District": "mong kok", "Area": "Kowloon (九龍)"}, {"city": "Mong Kok", "region": "Kowloon"}),
    "TW": (
        {"District": "大安", "County": "Taipei City (台北市)", "Postal code": "106"},
        {"city": "大安區", "region": "台北市", "postalCode": "106"},
    ),
    "BR": (
        {"City": "sao paulo", "State": "São Paulo", "Postal code": "01310100"},
        {"city": "São Paulo", "region": "SP", "postalCode": "01310-100"},
    ),
    "IE": (
        {"City": "Castlebar", "County": "Co. Mayo", "Eircode": "f23 a123"},
        {"city": "CASTLEBAR", "region": "Co. Mayo", "postalCode": "F23 A123"},
    ),
    "GB": ({"Post town": "London", "Postal code": "sw1a1aa"}, {"city": "LONDON", "postalCode": "SW1A 1AA"}),
    "NL": ({"City": "Amsterdam", "Postal code": "1012jl"}, {"city": "AMSTERDAM", "postalCode": "1012 JL"}),
    "DE": ({"City": "Köln", "Postal code": "D-50667"}, {"city": "KÖLN", "postalCode": "50667"}),
    "FR": ({"City": "Paris", "Postal code": "75 004"}, {"city": "PARIS", "postalCode": "75004"}),
    "IN": (
        {"City": "New Delhi", "State": "Delhi", "PIN code": "110 001"},
        {"city": "NEW DELHI", "region": "Delhi", "postalCode": "110001"},
    ),
    "AU": (
        {"Suburb": "Sydney", "State": "New South Wales", "Postal code": "2000"},
        {"city": "SYDNEY", "region": "NSW", "postalCode": "2000"},
    ),
    "CA": (
        {"City": "Ottawa", "Province": "Ontario", "Postal code": "k1a0b1"},
        {"city": "OTTAWA", "region": "ON", "postalCode": "K1A 0B1"},
    ),
    "AE": ({"Emirate": "Dubai (إمارة دبيّ)"}, {"region": "Dubai"}),
    "TR": (
        {"District": "Kadıköy", "Province": "İstanbul", "Postal code": "34710"},
        {"city": "KADIKÖY", "region": "İstanbul", "postalCode": "34710"},
    ),
    "IT": (
        {"City": "Roma", "Province": "Roma", "Postal code": "00187"},
        {"city": "ROMA", "region": "RM", "postalCode": "00187"},
    ),
    "ES": (
        {"City": "Madrid", "Province": "Madrid", "Postal code": "28013"},
        {"city": "MADRID", "region": "M", "postalCode": "28013"},
    ),
    "MX": (
        {"City": "Tlalpan", "State": "Ciudad de México", "Postal code": "14000"},
        {"city": "TLALPAN", "region": "CDMX", "postalCode": "14000"},
    ),
}
"""By country: what is filled in by the label of the field, and what of it is stored."""
