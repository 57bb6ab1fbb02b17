"""Numbers of the papers of a bundle: 12, then 12A for what comes late; nothing is renumbered."""

from collections.abc import Collection, Iterable

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
Number = tuple[int, str]


def next_number(taken: Collection[Number]) -> Number:
    """The number of a paper listed before any bundle was given out."""
    return max((number for number, _ in taken), default=0) + 1, ""


def late_number(taken: Iterable[Number], after: int) -> Number | None:
    """The number of a paper that comes after `after` in a bundle that is out; None after Z."""
    used = {suffix for number, suffix in taken if number == after}
    free = next((letter for letter in LETTERS if letter not in used), None)
    return None if free is None else (after, free)


def label(number: int, suffix: str) -> str:
    """'12' or '12A'."""
    return f"{number}{suffix}"
