"""Answers of the worker come late: nobody hears of them once the page that asked is gone."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

R = TypeVar("R")


def while_there(near: QObject, hear: Callable[[R], object]) -> Callable[[R], object]:
    """Calls `hear` for as long as `near` is there."""
    return lambda answer: hear(answer) if isValid(near) else None


def while_there_or(
    near: QObject,
    tell: Callable[[Exception], object],
    window: QObject,
    otherwise: Callable[[Exception], object],
) -> Callable[[Exception], object]:
    """The same of a failure: once `near` is gone it is told at the window, until that is gone."""

    def told(error: Exception) -> None:
        if isValid(near):
            tell(error)
        elif isValid(window):
            otherwise(error)

    return told
