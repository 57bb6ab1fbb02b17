"""Words in a picture, read by machine in a child process: always 'machine-read, may be wrong'.

The libraries are an optional part of the installation (`casework[ocr]`). Without them nothing here
works and everything else does.
"""

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from casework.domain.refusals import evidence as refusals
from casework.evidence.child.frames import DONE, REFUSALS
from casework.evidence.child_process import Child, ChildStopped, ChildTooSlow, Question
from casework.evidence.page_words import PageWord, page_words
from casework.evidence.pictures import Picture
from casework.evidence.problems import CannotShow
from casework.evidence.word_reader_child import READ

CHILD = Path(__file__).with_name("word_reader_child.py")
SECONDS = 90.0
"""For one picture, with the start of the child."""
PARTS = ("rapidocr", "onnxruntime", "cv2", "numpy")
_MOST_BYTES = 8 << 20


@dataclass(frozen=True)
class WordsRead:
    """What was read: lines from the top, each of words with their places."""

    lines: tuple[tuple[PageWord, ...], ...]

    @property
    def text(self) -> str:
        """One line of text for each line of the picture."""
        return "\n".join(" ".join(word.text for word in line) for line in self.lines)

    @property
    def words(self) -> tuple[PageWord, ...]:
        """All words in order."""
        return tuple(word for line in self.lines for word in line)


def is_installed() -> bool:
    """Whether the part that reads words in pictures is installed."""
    return all(find_spec(name) is not None for name in PARTS)


def engine_name() -> str:
    """What reads, with its version; '' when it is not installed."""
    try:
        return f"rapidocr {version('rapidocr')}"
    except PackageNotFoundError:
        return ""


class WordReader:
    """One child for many pictures in turn; each has its own time. Raises CannotShow.

    `close` it when the program locks: the child may still hold pixels.
    """

    def __init__(
        self, *, child: Path = CHILD, python: Path | None = None, seconds: float = SECONDS
    ) -> None:
        self.child = Child(child, python, seconds)

    def __enter__(self) -> "WordReader":
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    def read(self, picture: Picture) -> WordsRead:
        """The words of a picture no side of which is longer than `READ_SIDE`."""
        question = Question(READ, _believed, picture.width, picture.height, picture.rgba)
        try:
            answer = self.child.ask(question)
        except ChildTooSlow:
            raise CannotShow(refusals.WORDS_TOOK_TOO_LONG) from None
        except ChildStopped:
            raise CannotShow(refusals.WORDS_NOT_READ) from None
        if answer.status != DONE:
            raise CannotShow(refusals.WORDS_NOT_READ)
        try:
            found = json.loads(answer.content)
            return WordsRead(tuple(page_words(line) for line in _listed(found)))
        except (ValueError, RecursionError):
            raise CannotShow(refusals.WORDS_NOT_READ) from None

    def close(self) -> None:
        """End the child, even in the middle of a picture; the next picture starts another."""
        self.child.close()


def _believed(status: int, first: int, second: int, length: int) -> bool:
    if (first, second) != (0, 0):
        return False
    return length <= _MOST_BYTES if status == DONE else status in REFUSALS and length == 0


def _listed(found: object) -> list[object]:
    if not isinstance(found, list):
        raise ValueError("no list of lines")
    return found
