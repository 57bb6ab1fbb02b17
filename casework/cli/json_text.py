"""Frozen values as JSON: days as 2026-06-24, moments in UTC, lists for tuples, plain ASCII."""

import datetime as dt
import json
from dataclasses import fields, is_dataclass


def to_json(told: object) -> str:
    """The text that `--json` prints: it reads the same on every console."""
    return json.dumps(plain(told), indent=2, ensure_ascii=True)


def plain(told: object) -> object:
    """A value as JSON knows it; keys stand in the order of the fields."""
    if is_dataclass(told) and not isinstance(told, type):
        return {one.name: plain(getattr(told, one.name)) for one in fields(told)}
    if isinstance(told, (tuple, list)):
        return [plain(one) for one in told]
    if isinstance(told, dt.datetime):
        return told.astimezone(dt.UTC).isoformat(timespec="seconds")
    if isinstance(told, dt.date):
        return told.isoformat()
    return told
