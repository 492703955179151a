"""How many of a thing, in words."""


def counted(number: int, thing: str) -> str:
    """As in "1 order", "2 orders", "10,000 orders"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
