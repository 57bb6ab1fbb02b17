"""Fills a frozen row from a table's row: same names are copied, the rest is given."""

from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def filled(kind: type[T], row: object, /, **given: Any) -> T:
    """A `kind` with every field taken from `given`, else from the attribute of that name."""
    names = [one.name for one in fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: given[name] if name in given else getattr(row, name) for name in names})
