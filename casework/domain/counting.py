"""Counts that may be shown: small ones are held back where they could point at somebody."""

from collections.abc import Sequence
from statistics import median

FEWEST = 5
"""Fewer than this is told as 'fewer than 5' (domain-corrections §3 (10))."""


def told(count: int) -> str:
    """A count of people's outcomes as it may be shown: none, 'fewer than 5', or the number."""
    if 0 < count < FEWEST:
        return f"Fewer than {FEWEST}"
    return f"{count:,}" if count else "None"


def middle(days: Sequence[int]) -> str:
    """The median of some lengths in days; nothing is said of fewer than five."""
    if len(days) < FEWEST:
        return f"Fewer than {FEWEST} cases"
    found = round(median(days))
    return f"{found} day{'' if found == 1 else 's'} (median of {len(days)})"
