"""Every act and every look of the program, found by their marks, and how to ask each look."""

import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import casework
from casework.domain.finding import Sought as Looked
from casework.queries.case_list import CaseFilter

NOT_OF_THE_CORE = ("casework.__main__",)


def marked(kind: str) -> dict[str, Callable[..., Any]]:
    """Name → function, of every act or look anywhere in the program."""
    found = {}
    for module in pkgutil.walk_packages(casework.__path__, "casework."):
        if module.name in NOT_OF_THE_CORE:
            continue
        for name, function in vars(importlib.import_module(module.name)).items():
            is_own = getattr(function, "__module__", "") == module.name
            if is_own and getattr(function, "casework_kind", "") == kind:
                found[f"{module.name.removeprefix('casework.')}.{name}"] = function
    return found


@dataclass(frozen=True)
class Sought:
    """What a look may be asked about: one case with its exhibit and its words."""

    case: str
    exhibit: str
    reference: str
    typed: str
    letter: str = "no-such-letter"

    def arguments(self, look: Callable[..., Any]) -> Mapping[str, object]:
        """What this look is asked; a parameter nobody thought of is a `KeyError`."""
        known: dict[str, object] = {
            "case": self.case,
            "exhibit": self.exhibit,
            "letter": self.letter,
            "reference": self.reference,
            "typed": self.typed,
            "words": self.typed,
            "wanted": CaseFilter(),
            "ids": [self.case],
            "conduct_from": dt.date(2026, 6, 20),
            "first": dt.date(2026, 1, 1),
            "last": dt.date(2027, 12, 31),
            "form": "a_form",
            "file": Path("no-such-file"),
            "data": b"a post",
            "name": "post.txt",
            "sought": Looked(self.typed),
            "page": 0,
            "number": 0,
            "longest_side": 100,
            "with_pictures": True,
        }
        asked = [one for one in inspect.signature(look).parameters.values() if one.name != "desk"]
        return {
            one.name: known[one.name]
            for one in asked
            if one.name in known or one.default is inspect.Parameter.empty
        }
