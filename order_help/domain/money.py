"""Money: whole minor units of an ISO 4217 currency, and prices, which may be finer; never a float."""

from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal
from types import MappingProxyType
from typing import Final

from order_help.domain.values import Value

MAX_MINOR: Final = 10**15
"""The largest amount, in minor units: above any real order, and exact in JSON readers and DynamoDB."""

MAX_DECIMALS: Final = 10
"""The most decimals of a price and of a quantity."""

# Products of the largest price and quantity are exact; only what is rounded on purpose is.
_EXACT: Final = Context(prec=2_100, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN)


# Source: ISO 4217 list one of 2026: currencies and funds that have minor units, without metals and units of account.
# A test compares it with the iso4217 package.
_ACTIVE: Final = {
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

# Source: CLDR 47, the currencies that once were tender and are in ISO 4217 no more: old orders have them.
# A test compares it with Babel.
_RETIRED: Final = {
    0: "ADP BYR ESP ITL LUF MGF MRO SLL STD TMM TRL ZMK ZWD",
    2: "AFA ALK ANG AOK AON AOR ARA ARL ARM ARP ATS AZM BAD BAN BEF BGL BGM BGN BGO BOL BOP BRB BRC BRE BRN BRR BRZ "
    "BUK BYB CLE CSD CSK CUC CYP DDM DEM ECS EEK FIM FRF GEK GHC GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ KRH "
    "KRO LTL LTT LVL LVR MAF MCF MDC MKN MLF MTL MTP MVP MXP MZE MZM NIC NLG PEI PES PLZ PTE RHD ROL RUR SDD SDP "
    "SIT SKK SRG SUR TJR TPE UAK UGS UYP VEB VEF VNN YDD YUD YUM YUN YUR ZRN ZRZ ZWL ZWR",
}

MINOR_DIGITS: Final = MappingProxyType(
    {code: count for table in (_ACTIVE, _RETIRED) for count, codes in table.items() for code in codes.split()}
)
"""The number of decimal digits of each currency: USD 2, JPY 0, KWD 3; retired currencies are among them."""


class Money(Value):
    """An amount in minor units (cents for USD, yen for JPY) of a currency of `MINOR_DIGITS`, below 0 if taken off."""

    minor: int
    currency: str

    @classmethod
    def rounded(cls, amount: Decimal, currency: str) -> "Money":
        """Returns an amount in major units as money, rounded to the nearest minor unit; halves away from zero."""
        minor = amount.scaleb(MINOR_DIGITS[currency], _EXACT).quantize(Decimal(1), context=_EXACT)
        return cls(minor=int(minor), currency=currency)

    def __str__(self) -> str:
        """Returns the amount as a decimal string with all decimals of the currency: "52.80"."""
        return f"{Decimal(self.minor).scaleb(-MINOR_DIGITS[self.currency]):f}"

    def __add__(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(minor=self.minor + other.minor, currency=self.currency)


class Price(Value):
    """What one unit costs, in major units and with up to `MAX_DECIMALS` decimals: a screw may cost 0.0125 USD."""

    amount: Decimal
    currency: str

    def times(self, quantity: Decimal) -> Money:
        """Returns what so many units cost, rounded once."""
        return Money.rounded(_EXACT.multiply(self.amount, quantity), self.currency)

    def __str__(self) -> str:
        """Returns the price with all decimals of its currency, and with more where it has them: "10.00", "0.0125"."""
        decimals = -int(self.amount.normalize(_EXACT).as_tuple().exponent)
        return f"{self.amount:.{max(decimals, MINOR_DIGITS[self.currency])}f}"
