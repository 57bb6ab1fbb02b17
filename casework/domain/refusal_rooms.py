"""Every refusal by its code, room by room, for the manual and for counting."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from types import ModuleType

from casework.domain import refusals
from casework.domain.refusal import Refusal

BLANK = re.compile(r"\{\w+\}")


def rooms() -> Iterator[tuple[str, str, Mapping[str, Refusal]]]:
    """Every module of refusals: its name, what it is for, its refusals by code."""
    for one in sorted(pkgutil.iter_modules(refusals.__path__), key=lambda found: found.name):
        module = importlib.import_module(f"{refusals.__name__}.{one.name}")
        yield one.name, (module.__doc__ or "").strip(), _found(module)


def without_names() -> Mapping[str, str]:
    """Code → its sentence with '…' where a name, a number or a day would stand."""
    return {
        one.code: BLANK.sub("…", one.sentence) for _, _, found in rooms() for one in found.values()
    }


def _found(module: ModuleType) -> dict[str, Refusal]:
    return {one.code: one for one in vars(module).values() if isinstance(one, Refusal)}
