"""The child process that reads the words in a picture. Run as a script; it gets raw pixels only.

It never sees a file: the decoder's child has made pixels of it before. Where Linux allows it, it
goes into a network of its own, with nobody in it, before it loads its libraries; then, like every
child (POSIX), it gives up the right to open files and so to reach a network at all.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.append(str(Path(__file__).resolve().parents[2]))

from casework.evidence.child.frames import DAMAGED, DONE, REQUEST, TOO_LARGE, Answer
from casework.evidence.child.rights import give_up_rights, limit_time

if TYPE_CHECKING:
    from numpy import ndarray

READ = b"r"
MOST_MEMORY = 3 << 30
CPU_SECONDS = 60
MOST_SIDE = 4_000
MOST_WORDS = 20_000
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


def main() -> None:
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    leave_the_network()
    engine = made_engine()
    give_up_rights(MOST_MEMORY)
    while start := questions.read(REQUEST.size):
        wanted, width, height, length = REQUEST.unpack(start)
        limit_time(CPU_SECONDS)
        answer = answered(engine, wanted, width, height, questions.read(length))
        answers.write(answer.written())
        answers.flush()


def leave_the_network() -> bool:
    """Whether this process is now in a network of its own; where that is refused it goes on."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    return bool(library.unshare(_NEW_USER | _NEW_NETWORK) == 0)


def made_engine() -> Any:
    """The engine with all it loads later: no file can be opened then.

    Without its classifier of angles, which turns whole lines into noise (measured: 92 % of the
    words with it, 99 % without). One thread: nobody waits, and others work on this PC.
    """
    import os

    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    import cv2
    import numpy as np
    from rapidocr import RapidOCR

    cv2.setNumThreads(1)
    engine = RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.return_word_box": True,
            "Global.log_level": "critical",
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )
    sample = np.full((60, 240, 3), 255, np.uint8)
    cv2.putText(sample, "Words", (10, 44), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (0, 0, 0), 3)
    engine(sample)
    return engine


def answered(engine: Any, wanted: bytes, width: int, height: int, data: bytes) -> Answer:
    """The words as JSON: lines from top to bottom, words in each, fractions of the picture."""
    if wanted != READ or len(data) != width * height * 4 or not data:
        return Answer(DAMAGED)
    if max(width, height) > MOST_SIDE:
        return Answer(TOO_LARGE)
    try:
        found = engine(_on_white(width, height, data))
    except MemoryError:
        return Answer(TOO_LARGE)
    lines = [_line(one, width, height) for one in _lines(found)]
    return Answer(DONE, content=json.dumps([one for one in lines if one][:MOST_WORDS]).encode())


def _on_white(width: int, height: int, data: bytes) -> "ndarray[Any, Any]":
    """Blue, green, red, as the engine takes them; what is see-through lies on white."""
    import numpy as np

    pixels = np.frombuffer(data, np.uint8).reshape(height, width, 4)
    alpha = pixels[:, :, 3:4].astype(np.uint16)
    mixed = (pixels[:, :, 2::-1] * alpha + 255 * (255 - alpha)) // 255
    return np.ascontiguousarray(mixed.astype(np.uint8))


def _lines(found: Any) -> list[list[tuple[str, Any]]]:
    if found is None or found.txts is None:
        return []
    words = found.word_results or ()
    lines = []
    for number, text in enumerate(found.txts):
        of_line = [(str(one[0]), one[2]) for one in words[number : number + 1] for one in one]
        lines.append(of_line or [(str(text), found.boxes[number])])
    return lines


def _line(words: list[tuple[str, Any]], width: int, height: int) -> list[list[str | float]]:
    return [[text, *_box(corners, width, height)] for text, corners in words if text.strip()]


def _box(corners: Any, width: int, height: int) -> list[float]:
    across = [min(max(float(one[0]) / width, 0.0), 1.0) for one in corners]
    down = [min(max(float(one[1]) / height, 0.0), 1.0) for one in corners]
    return [round(one, 5) for one in (min(across), min(down), max(across), max(down))]


if __name__ == "__main__":
    main()
