"""
Reads the codes of languages and of countries.

Source of the countries: ISO 3166-1 alpha-2, and what CLDR knows beside it (Kosovo, Ascension, Tristan da Cunha and the
like). A test compares them with Babel.
"""

import re
from typing import Any, Final

from order_help.formats.findings import Unreadable
from order_help.formats.plain_values import text_in

_CODES: Final = (
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW "
    "BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER "
    "ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE "
    "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
    "MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE "
    "PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
    "SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK "
    "YE YT ZA ZM ZW"
)
COUNTRIES: Final = frozenset(_CODES.split())

# Source: RFC 5646, section 2.1, without the tags of its list of exceptions.
_LANGUAGE: Final = re.compile(
    r"([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(-[0-9a-wyz](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?"
)


def country_in(value: Any) -> str:
    """Returns the code of a country in capitals."""
    code = text_in(value).strip().upper()
    if code not in COUNTRIES:
        raise Unreadable("two letters of ISO 3166-1, such as US")
    return code


def language_in(value: Any) -> str:
    """Returns a tag of BCP 47 as it is usually written: "pt-BR" for "PT_br"."""
    tag = text_in(value).strip().replace("_", "-").lower()
    if not _LANGUAGE.fullmatch(tag):
        raise Unreadable("a language tag, such as en or pt-BR")
    # Source: RFC 5646, section 2.1.1.
    language, *others = tag.split("-")
    before = (language, *others)
    return "-".join((language, *(_as_written(part, after) for part, after in zip(others, before, strict=False))))


def _as_written(part: str, after: str) -> str:
    if len(after) == 1 or len(part) not in (2, 4):
        return part
    return part.upper() if len(part) == 2 else part.title()
