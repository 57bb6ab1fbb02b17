"""Which refusal a sentence on the screen is."""

import importlib
import pkgutil
import re

from casework.domain import refusals
from casework.domain.refusal import Refusal

PART = re.compile(r"\{[^}]*\}")


def says(code: str, sentence: str) -> bool:
    """Whether `sentence` is the one of `code`, whatever stands in its gaps."""
    words = [re.escape(part) for part in PART.split(sentences()[code])]
    return re.search(".*".join(words), sentence, re.DOTALL) is not None


def sentences() -> dict[str, str]:
    """Code to sentence, with its gaps in curly brackets."""
    found = {}
    for one in pkgutil.iter_modules(refusals.__path__, f"{refusals.__name__}."):
        for value in vars(importlib.import_module(one.name)).values():
            if isinstance(value, Refusal):
                found[value.code] = value.sentence
    return found
