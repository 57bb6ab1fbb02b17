"""The child process that decodes pictures and pages nobody vouches for. Run as a script.

It reads questions from standard input and writes answers to standard output until its input ends.
The file's bytes follow each question; an answer is raw pixels, four bytes each for the screen (red,
green, blue, alpha), three for print (on white), or words as JSON. Before it reads any file it gives
up the right to open files, start programs or take more memory (POSIX).
"""

import _thread
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))

from casework.evidence.child import pages, pixels
from casework.evidence.child.frames import (
    DAMAGED,
    DONE,
    OTHER_KIND,
    REQUEST,
    TOO_LARGE,
    Answer,
    Refused,
)
from casework.evidence.child.rights import give_up_rights, limit_time

MOST_MEMORY = 768 << 20
THREADS = 64
"""libde265 starts one for each HEIC picture, and cannot do without."""


def main() -> None:
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    prepare_libraries()
    give_up_rights(MOST_MEMORY, threads=THREADS)
    while start := questions.read(REQUEST.size):
        wanted, side, page, length = REQUEST.unpack(start)
        limit_time()
        answer = answered(wanted, side, page, questions.read(length))
        answers.write(answer.written())
        answers.flush()


def answered(wanted: bytes, side: int, page: int, data: bytes) -> Answer:
    """The answer. Whatever a decoder says of bad bytes means that they are bad."""
    from PIL.Image import DecompressionBombError, DecompressionBombWarning

    is_page = wanted in (pages.COUNT, pages.PAGE, pages.WORDS)
    try:
        return _of_pages(wanted, side, page, data) if is_page else _of_picture(wanted, side, data)
    except Refused as refused:
        return Answer(refused.status)
    except (MemoryError, DecompressionBombError, DecompressionBombWarning):
        return Answer(TOO_LARGE)
    except ImportError:
        raise
    except Exception:  # noqa: BLE001 - hostile bytes make decoders raise anything at all
        end_without_threads()
        is_known = is_page or pixels.looks_like_a_picture(data)
        return Answer(DAMAGED if is_known else OTHER_KIND)


def end_without_threads(
    start: Callable[[Callable[[], object], tuple[()]], int] = _thread.start_new_thread,
) -> None:
    """Where this person's programs have since taken every thread that was left, the fault is not
    the file's: this child ends, and the next one counts anew."""
    if sys.platform == "win32":
        return
    try:
        start(int, ())
    except RuntimeError:
        raise SystemExit(1) from None


def prepare_libraries() -> None:
    """Load now what decoding would load later, when no file can be opened any more."""
    pixels.load_libraries()
    pages.load_libraries()


def _of_picture(wanted: bytes, side: int, data: bytes) -> Answer:
    size, content = pixels.decoded(wanted, side, data)
    return Answer(DONE, *size, content)


def _of_pages(wanted: bytes, side: int, page: int, data: bytes) -> Answer:
    if wanted == pages.COUNT:
        return Answer(DONE, pages.count(data))
    if wanted == pages.WORDS:
        return Answer(DONE, content=pages.words(data, page))
    size, content = pages.picture(data, page, side)
    return Answer(DONE, *size, content)


if __name__ == "__main__":
    main()
