"""How long work tells how far it is, and how it is stopped: no threads, no windows here."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called as `progress(done, total)` at safe points; it raises `Cancelled` to stop the work."""


class Cancelled(Exception):
    """The person asked for the work to stop; what was begun has been undone."""


def no_progress(_done: int, _total: int) -> None:
    """For work that nobody is watching."""
