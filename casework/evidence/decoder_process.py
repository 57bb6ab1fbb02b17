"""One child process that decodes: started, asked under the clock, and believed only in its size."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from casework.evidence.decoder_child import (
    ANSWER,
    DONE,
    MEASURE,
    MOST_PIXELS,
    PRINT,
    REFUSALS,
    REQUEST,
    SCREEN,
)

_BYTES_A_PIXEL = {MEASURE: 0, SCREEN: 4, PRINT: 3}


class ChildStopped(Exception):
    """The child ended, or answered what cannot be an answer. It is gone."""


class ChildTooSlow(Exception):
    """The child did not answer in time. It is gone."""


class DecoderProcess:
    """Lives until `end`, or until it fails once. Raises ChildStopped when it does not start."""

    def __init__(self, python: Path, child: Path) -> None:
        try:
            self._process = subprocess.Popen(
                [python, "-I", child],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=child.parent,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as problem:
            raise ChildStopped from problem

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        """Stop it from any thread; whoever waits for its answer gets ChildStopped."""
        self._process.kill()

    def end(self) -> None:
        """Stop it and leave nothing behind."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def ask(
        self, wanted: bytes, content: bytes, side: int, seconds: float
    ) -> tuple[int, int, int, bytes]:
        """Status, width, height and pixels of one picture."""
        with self._timed(seconds):
            return _exchange(self._process, wanted, content, side)

    @contextmanager
    def _timed(self, seconds: float) -> Iterator[None]:
        """Kill the child when the time is up: on every system that ends a read or a write."""
        late = threading.Event()

        def stop() -> None:
            late.set()
            self.kill()

        timer = threading.Timer(seconds, stop)
        timer.start()
        try:
            yield
        except BaseException as problem:
            self.end()
            if isinstance(problem, OSError | EOFError):
                raise (ChildTooSlow if late.is_set() else ChildStopped) from problem
            raise
        finally:
            timer.cancel()
            timer.join()


def runtime_python() -> Path:
    """The Python that runs us. In the installed program `sys.executable` is its launcher, which
    must not be started again: there the interpreter lies in the runtime's own folder."""
    running = Path(sys.executable)
    if running.name.lower().startswith("python"):
        return running
    name = "python.exe" if sys.platform == "win32" else "bin/python3"
    places = (Path(sys.base_prefix), running.parent / "runtime")
    return next((place / name for place in places if (place / name).is_file()), running)


def _exchange(
    process: subprocess.Popen[bytes], wanted: bytes, content: bytes, side: int
) -> tuple[int, int, int, bytes]:
    """Send one request, read one answer. EOFError when the answer is not one that can be."""
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(REQUEST.pack(wanted, side, len(content)))
    process.stdin.write(content)
    process.stdin.flush()
    status, width, height, length = ANSWER.unpack(_exactly(process.stdout, ANSWER.size))
    is_refusal = status in REFUSALS and (width, height, length) == (0, 0, 0)
    is_picture = status == DONE and _is_possible(wanted, side, width, height, length)
    if not is_refusal and not is_picture:
        raise EOFError
    return status, width, height, _exactly(process.stdout, length)


def _is_possible(wanted: bytes, side: int, width: int, height: int, length: int) -> bool:
    longest = MOST_PIXELS if wanted == MEASURE else side
    pixels = width * height
    is_in_bounds = 0 < pixels <= MOST_PIXELS and max(width, height) <= longest
    return is_in_bounds and length == pixels * _BYTES_A_PIXEL[wanted]


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) != length:
        raise EOFError
    return data
