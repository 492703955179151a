"""
Compares names of places however they are spelled.

Accents, case, spaces, punctuation and the width of characters do not count, nor do words such as "Province" or 省.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

# Letters that Unicode does not decompose, and pairs that people use for one another.
_SAME: Final = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "&": " and ",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ё": "е",
        "'": "",
        "’": "",
        "ʼ": "",
        "`": "",
        ".": " ",
    }
)

# Traditional characters, also Japan's, in names of places, and the simplified ones.
_ONE_HAN: Final = str.maketrans(
    "東廣慶蘇肅貴龍遼寧陝雲門灣內壯維爾區縣県島義連濟烏蘭銀瀋長漢鄭賀臺齊廈瓊錫鎮揚鹽陽關興豐華萬臨會黃應嶺莊馬鳳鶴雞澤營萊棗張滄濱濰聖諸嶽婁懷團邊達瀘綿樂資賓",
    "东广庆苏肃贵龙辽宁陕云门湾内壮维尔区县县岛义连济乌兰银沈长汉郑贺台齐厦琼锡镇扬盐阳关兴丰华万临会黄应岭庄马凤鹤鸡泽营莱枣张沧滨潍圣诸岳娄怀团边达泸绵乐资宾",
)

# The combining classes of the accents of Latin, Greek and Cyrillic, and of the vowel signs that Arabic may leave out.
# Signs of other scripts have other classes: without them, a Thai or Hindi word is another word.
_ACCENTS: Final = frozenset({*range(27, 36), *range(200, 241)})

# Words of what kind of place it is, in the languages of the data.
_WORDS: Final = """
    administrative area autonomous avtonomnaya avtonomny avtonomnyy cidade ciudad city co comunidad contae county
    departamento departement department depto diqu district do emirate estado fu governorate gu gun huizuzizhiqu il ili
    isla island islands kabupaten ken krai kraj kray metropolis muhafazah muhafazat municipality obl oblast okrug parish
    parroquia pho pref prefecture prov province provincia provinsi qu region republic republits respublika sar sheng
    shi si special state territory thanh tinh to tp weiwuerzizhiqu xian zhou zhuangzuzizhiqu zizhiqu zizhixian zizhizhou
    автономная автономный город г край м місто обл область округ республика
    اماره محافظه استان จังหวัด
"""
_KINDS: Final = frozenset(_WORDS.split())
_LINKS: Final = frozenset({"d", "da", "de", "del", "di", "do", "of", "the"})
_KIND_AT_THE_END: Final = re.compile(
    "(?<=.)(特别行政区|(维吾尔|壮族|回族)?自治区|(..族)?自治[州县]|地区|[省市县区州都道府]"
    "|특별자치[도시]|광역시|특별시|[도시군구])$"
)
_ADJECTIVE: Final = re.compile("(?<=.sk|.ск)(aya|aja|iy|yi|yy|a|ая|ий)$|(?<=.ськ)(а|ий)$")  # of oblasts


def folded(text: str) -> str:
    """Returns the letters and digits of a text without what does not count: two spellings of a name are then equal."""
    return "".join(_words(text))


def without_kind(text: str) -> str:
    """Returns the folded text without words of what the place is: "dubai" for "Emirate of Dubai", 广东 for 廣東省."""
    words = _words(text)
    while len(words) > 1 and words[0] in _KINDS | _LINKS:
        words.pop(0)
    while len(words) > 1 and words[-1] in _KINDS:
        words.pop()
    return _KIND_AT_THE_END.sub("", _ADJECTIVE.sub("", "".join(words)))


def is_latin(text: str) -> bool:
    """Tells whether all letters of a text are Latin; a text without letters is not."""
    letters = [letter for letter in unicodedata.normalize("NFKC", text) if letter.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(letter, "") for letter in letters)


def has_letters(text: str) -> bool:
    """Tells whether a text has letters, so that it has a script."""
    return any(map(str.isalpha, text))


def _words(text: str) -> list[str]:
    bare = "".join(_without_accents(text.casefold())).translate(_SAME).translate(_ONE_HAN)
    composed = unicodedata.normalize("NFC", bare)
    return "".join(character if _is_part_of_a_word(character) else " " for character in composed).split()


def _is_part_of_a_word(character: str) -> bool:
    """Tells whether this is a letter, a digit, or a sign that belongs to the letter before it."""
    return unicodedata.category(character)[0] in "LMN"


def _without_accents(text: str) -> Iterator[str]:
    for character in unicodedata.normalize("NFKD", text):
        if unicodedata.combining(character) not in _ACCENTS:
            yield character
