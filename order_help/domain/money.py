"""Money in integer minor units of an ISO 4217 currency; never a float."""

import re
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

MAX_MINOR: Final = 10**15
"""The largest amount, in minor units: above any real order, and exact in JSON readers and DynamoDB."""

# Decimal accepts much more than this: "1e9", "1_000", digits of other scripts.
_PLAIN: Final = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")


# Source: ISO 4217 list one of 2026: currencies and funds that have minor units, without metals and units of account.
# A test compares it with the iso4217 package.
def _currencies() -> dict[str, int]:
    digits = {
        0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
        2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
        "CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG "
        "HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
        "MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD "
        "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD "
        "XCG YER ZAR ZMW ZWG",
        3: "BHD IQD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    }
    return {code: count for count, codes in digits.items() for code in codes.split()}


MINOR_DIGITS: Final = MappingProxyType(_currencies())
"""The number of decimal digits of each currency: USD 2, JPY 0, KWD 3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in minor units (cents for USD, yen for JPY) of a currency of `MINOR_DIGITS`."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, amount: str, currency: str) -> "Money":
        """
        Reads a decimal string such as "52.83".

        Raises ValueError, with what was expected, if the currency is unknown, if the amount is not a plain decimal
        number from 0 to `MAX_MINOR` minor units, or if it has more decimals than the currency; zeros at its end are
        allowed.
        """
        if currency not in MINOR_DIGITS:
            raise ValueError(f"{currency!r} is not an ISO 4217 currency code")
        digits = MINOR_DIGITS[currency]
        if not _PLAIN.fullmatch(amount):
            raise ValueError(f"expected a decimal number in a string, such as {_example(digits)!r}")
        whole, _, part = amount.partition(".")
        part = part.rstrip("0")
        if len(part) > digits:
            raise ValueError(f"{currency} has {digits} decimals: expected an amount such as {_example(digits)!r}")
        minor = int(whole + part.ljust(digits, "0"))
        if not 0 <= minor <= MAX_MINOR:
            raise ValueError(f"expected an amount between 0 and {MAX_MINOR} minor units")
        return cls(minor=minor, currency=currency)

    def __str__(self) -> str:
        """Returns the amount as a decimal string with all decimals of the currency: "52.80"."""
        return f"{Decimal(self.minor).scaleb(-MINOR_DIGITS[self.currency]):f}"

    def __add__(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(minor=self.minor + other.minor, currency=self.currency)

    def __mul__(self, quantity: int) -> "Money":
        return Money(minor=self.minor * quantity, currency=self.currency)


def _example(digits: int) -> str:
    return f"{Decimal(5283).scaleb(-digits):f}"
