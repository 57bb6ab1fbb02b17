"""The log: enough to find a fault of ours, nothing of a case. Ids, places and types; no text.

What people wrote can be in an exception's message or in a value that is being logged, so neither
is kept. Our own messages are fixed templates; a library's message may hold anything and is
dropped whole.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

OURS = ("casework", "ui")
BYTES_A_FILE = 1024 * 1024
OLD_FILES = 5
SAFE_TEXT = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"  # one of our ids
    r"|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+"  # the code of a refusal
    r"|[A-Z]{1,8}-\d{4}-\d{1,8}"  # a case's reference
)


def start(folder: Path) -> logging.Handler:
    """Sends the log to `folder/casework.log`, or to standard error when that cannot be written.

    The handler is given back so that whoever started the log can end it.
    """
    handler = _file_handler(folder) or logging.StreamHandler(sys.stderr)
    handler.setFormatter(TextFreeFormatter())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    logging.captureWarnings(capture=True)
    return handler


def end(handler: logging.Handler) -> None:
    logging.captureWarnings(capture=False)
    logging.getLogger().removeHandler(handler)
    handler.close()


class TextFreeFormatter(logging.Formatter):
    """One line a record: moment, level, logger, place, message, and an error's types and places."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        place = f"{record.module}.py:{record.lineno}"
        parts = [at, record.levelname, record.name, place, _message(record)]
        if record.exc_info and record.exc_info[1] is not None:
            parts.append(describe(record.exc_info[1]))
        return " ".join(part for part in parts if part)


def describe(error: BaseException) -> str:
    """An error's type, code and places, and those of the errors that led to it; no message.

    The newest comes first: `KeyError at facts.py:40 < services/hearings.py:12 from OSError at …`
    """
    return " from ".join(_one_error(each) for each in _chain(error))


def _one_error(error: BaseException) -> str:
    code = getattr(error, "code", None)
    said = f" {code}" if isinstance(code, str) and SAFE_TEXT.fullmatch(code) else ""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = " < ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__}{said} at {places or 'no place'}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _short(filename: str) -> str:
    """The last folder and the name: a whole path holds the name of the person's account."""
    return "/".join(Path(filename).parts[-2:])


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] not in OURS:
        return ""
    if not record.args or not isinstance(record.args, tuple):
        return str(record.msg)
    return str(record.msg) % tuple(_safe(value) for value in record.args)


def _safe(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str) and SAFE_TEXT.fullmatch(value):
        return value
    return f"<{type(value).__name__}>"


def _file_handler(folder: Path) -> logging.Handler | None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / "casework.log"
        return RotatingFileHandler(path, "a", BYTES_A_FILE, OLD_FILES, encoding="utf-8")
    except OSError:
        return None
