"""
The values of a snapshot as "Taking what comes" has them: what each text, number, date and link means, or `Nonsense`.

It is the second, independent reading of these rules, and imports nothing of the product.
"""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import ROUND_HALF_UP, Context, Decimal
from math import isfinite
from typing import Any
from urllib.parse import quote

import idna
from babel.numbers import get_currency_precision, list_currencies
from iso4217 import Currency

ID_LENGTH = 128
LINK_LENGTH = 2048
FIRST_YEAR, LAST_YEAR = 1970, 2999

NO_MONEY = """
BEC BEL CNH CNX ECV ESA ESB LUC LUL USS XAG XAU XBA XBB XBC XBD XDR XEU XFO XFU XPD XPT XRE XSU XTS XUA XXX
"""
"""Metals, codes for tests, units of account and what only banks had: nobody pays in them."""

COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)
"""ISO 3166-1 alpha-2."""

ACTIVE = {currency.code: currency.exponent for currency in Currency}
"""The currencies of ISO 4217, with the digits after the point."""

EXACTLY = Context(prec=1000)


class Nonsense(ValueError):
    """The value cannot be read as what its field holds."""


class TooEarly(ValueError):
    """The date's year is before 1970: what other platforms write where there is no date."""


def absent(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def text_of(value: Any) -> str:
    """Returns a text, or the text of a number: 7 and 7.0 are "7"."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Nonsense
    if isinstance(value, Decimal) and not isfinite(float(value)):
        raise Nonsense
    return str(int(value)) if value == int(value) else repr(float(value))


def id_of(value: Any) -> str:
    text = text_of(value)
    if not 1 <= len(text) <= ID_LENGTH or re.search("[\0\ud800-\udfff]", text):
        raise Nonsense
    return text


def shown_text(value: Any) -> str:
    """Returns the text as it is shown, which is empty if nothing of it can be."""
    kept = re.sub("[\0\ud800-\udfff]", "", text_of(value))
    printable = "".join(" " if unicodedata.category(character) == "Cc" else character for character in kept)
    return unicodedata.normalize("NFC", printable).strip()


def word_of(value: Any, words: str) -> str:
    word = shown_text(value).upper()
    if word not in words.split():
        raise Nonsense
    return word


def number_of(value: Any) -> Decimal:
    """Returns a number, also one that is written as a plain decimal text."""
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value.strip()):
        return Decimal(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Nonsense
    return Decimal(value)


def whole_number(value: Any, most: int) -> int:
    number = number_of(value)
    if not 0 <= number <= most or number != int(number):
        raise Nonsense
    return int(number)


def quantity_of(value: Any) -> Decimal:
    number = number_of(value)
    if not 0 <= number <= 1_000_000 or number != rounded(number, 10):
        raise Nonsense
    return number


def price_of(value: Any, digits: int) -> Decimal:
    """Returns a price with at most ten decimals, of a currency whose amounts have so many `digits`."""
    return rounded(_money(value, digits), 10)


def total_of(value: Any, digits: int) -> Decimal:
    amount = _money(value, digits)
    if amount < 0:
        raise Nonsense
    return rounded(amount, digits)


def _money(value: Any, digits: int) -> Decimal:
    number = number_of(value)
    if abs(number) > Decimal(10**15).scaleb(-digits):
        raise Nonsense
    return number


def rounded(number: Decimal, digits: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, EXACTLY)


def measure_of(quantity: Decimal) -> str | None:
    """Returns the decimal number of a quantity that is not whole, without zeros at its end."""
    return None if quantity == int(quantity) else f"{quantity:f}".rstrip("0")


def currency_of(value: Any) -> str:
    if not isinstance(value, str):
        raise Nonsense
    code = value.strip().upper()
    if code in NO_MONEY.split() or (code not in ACTIVE and code not in list_currencies()):
        raise Nonsense
    return code


def minor_digits(currency: str) -> int:
    """Returns the digits after the point, as ISO 4217 has them, or CLDR of currencies that are no more."""
    return ACTIVE[currency] or 0 if currency in ACTIVE else get_currency_precision(currency)


def country_of(value: Any) -> str:
    return word_of(value, COUNTRIES)


def locale_of(value: Any) -> str:
    tag = shown_text(value).replace("_", "-").lower()
    if not re.fullmatch(
        "([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
        "(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
        tag,
    ):
        raise Nonsense
    first, *rest = tag.split("-")
    parts = [first]
    for part in rest:
        after_singleton = any(len(earlier) == 1 for earlier in parts)
        upper = part.upper() if len(part) == 2 else part.title() if len(part) == 4 and part.isalpha() else part
        parts.append(part if after_singleton else upper)
    return "-".join(parts)


def mail_of(value: Any) -> str:
    local, at, domain = text_of(value).strip().partition("@")
    if not at or not re.fullmatch(r"[!#-'*+\--9=?A-Z^-~]{1,64}", local):
        raise Nonsense
    if local.startswith(".") or local.endswith(".") or ".." in local:
        raise Nonsense
    domain = host_of(domain).lower()
    if "." not in domain or domain.split(".")[-1].isdigit() or "_" in domain or len(f"{local}@{domain}") > 254:
        raise Nonsense
    return f"{local}@{domain}"


def host_of(name: str) -> str:
    """Returns the name of a host in ASCII."""
    if not name.isascii():
        try:
            name = idna.encode(name, uts46=True, transitional=False).decode()
        except UnicodeError as error:
            raise Nonsense from error
    labels = name.split(".")
    if not all(re.fullmatch("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", label, re.IGNORECASE) for label in labels):
        raise Nonsense
    return name


def link_of(value: Any) -> str:
    """Returns an absolute link in ASCII; where a link has a host and no scheme, it is https."""
    link = text_of(value).strip()
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in link):
        raise Nonsense
    if link.startswith("//"):
        link = f"https:{link}"
    elif re.match(r"([^\W_][\w-]*\.)+[^\W\d_]{2,}(:[0-9]+)?/", link):
        link = f"https://{link}"
    parts = re.fullmatch(r"(https?)://([^/?#\s:]+)(:[0-9]{1,5})?(([/?#].*)?)", link, re.IGNORECASE)
    if not parts or not 0 < int((parts[3] or ":443")[1:]) < 65_536:
        raise Nonsense
    rest = quote(parts[4], safe="".join(map(chr, range(0x21, 0x7F))))
    whole = f"{parts[1]}://{host_of(parts[2])}{parts[3] or ''}{rest}"
    if len(whole) > LINK_LENGTH:
        raise Nonsense
    return whole


ZONE = r"(?P<zone>[Zz]|[+-]\d\d(:?\d\d)?)?"
EXTENDED = rf"(\d{{4}})-(\d\d)-(\d\d)(?P<time>[T ](\d\d):(\d\d)(:(\d\d)([.,](\d{{1,9}}))?)?{ZONE})?"
BASIC = rf"(\d{{4}})(\d\d)(\d\d)(?P<time>[T ](\d\d)(\d\d)((\d\d)([.,](\d{{1,9}}))?)?{ZONE})?"


def moment_of(value: Any, shop: tzinfo, *, days_after: int = 0) -> tuple[datetime, str]:
    """
    Returns an instant in UTC, and how much of it was written: "all", "no zone" or "a day".

    A day is its start in the shop's zone, or that of the day that is `days_after` it.
    """
    if not isinstance(value, str):
        raise Nonsense
    parts = re.fullmatch(EXTENDED, value.strip(), re.ASCII) or re.fullmatch(BASIC, value.strip(), re.ASCII)
    if not parts:
        raise Nonsense
    year, month, day = int(parts[1]), int(parts[2]), int(parts[3])
    if year < FIRST_YEAR:
        raise TooEarly
    if year > LAST_YEAR:
        raise Nonsense
    try:
        if not parts["time"]:
            midnight = datetime(year, month, day, tzinfo=shop) + timedelta(days=days_after)
            return midnight.astimezone(UTC), "a day"
        micros = int((parts[10] or "0").ljust(6, "0")[:6])
        zone = _zone(parts["zone"]) if parts["zone"] else shop
        local = datetime(year, month, day, int(parts[5]), int(parts[6]), int(parts[8] or 0), micros, tzinfo=zone)
    except ValueError as error:
        raise Nonsense from error
    return local.astimezone(UTC), "all" if parts["zone"] else "no zone"


def _zone(written: str) -> tzinfo:
    if written in "Zz":
        return UTC
    hours, minutes = int(written[1:3]), int(written[3:].lstrip(":") or 0)
    if minutes > 59:
        raise Nonsense
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if written[0] == "-" else offset)
