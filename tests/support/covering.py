"""
Draws in which everything occurs with everything: rows with one level of each factor, so that every pair of levels of
two factors is in some row. What a row leaves free gets the level that was drawn least, so none is rare.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random

Row = dict[str, str]
Level = tuple[str, str]


def covering_rows(random: Random, factors: Mapping[str, Sequence[str]]) -> Iterator[Row]:
    """Yields rows until every pair of levels has occurred."""
    missing = {
        frozenset([(one, level), (other, level_of_other)])
        for one, other in combinations(factors, 2)
        for level in factors[one]
        for level_of_other in factors[other]
    }
    drawn: Counter[Level] = Counter()
    while missing:
        row = _row(random, factors, missing, drawn)
        levels = list(row.items())
        missing -= {frozenset(pair) for pair in combinations(levels, 2)}
        drawn.update(levels)
        yield row


def _row(
    random: Random, factors: Mapping[str, Sequence[str]], missing: set[frozenset[Level]], drawn: Counter[Level]
) -> Row:
    """Begins with a pair that is missing, and adds of each factor the level that brings most missing ones."""
    row: Row = dict(min(missing, key=lambda pair: (sum(drawn[level] for level in pair), sorted(pair))))
    for factor in random.sample(list(factors), len(factors)):
        if factor not in row:

            def worth(level: str, factor: str = factor) -> tuple[int, int, float]:
                new = sum(frozenset([(factor, level), other]) in missing for other in row.items())
                return new, -drawn[factor, level], random.random()

            row[factor] = max(factors[factor], key=worth)
    return row
