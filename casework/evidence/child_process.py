"""Child processes that open what nobody vouches for: started, asked under the clock, believed only
in what can be true."""

import io
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

from casework.evidence.child.frames import ANSWER, MOST_NEEDED, NEED, REQUEST, Answer

Believed = Callable[[int, int, int, int], bool]
"""Whether a status, its two numbers and the length of its content can be an answer."""


class ChildStopped(Exception):
    """The child ended, or answered what cannot be an answer. It is gone."""


class ChildTooSlow(Exception):
    """The child did not answer in time. It is gone."""


@dataclass(frozen=True)
class Question:
    """What is wanted of a file: sent whole as `content`, or given piece by piece from `source`."""

    wanted: bytes
    believed: Believed
    first: int = 0
    second: int = 0
    content: bytes = b""
    source: BinaryIO | None = None

    def length(self) -> int:
        """How many bytes the file has."""
        if self.source is None:
            return len(self.content)
        return self.source.seek(0, io.SEEK_END)


class ChildProcess:
    """Lives until `end`, or until it fails once. Raises ChildStopped when it does not start."""

    def __init__(self, python: Path, script: Path) -> None:
        try:
            self._process = subprocess.Popen(
                [python, "-I", script],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=script.parent,
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

    def ask(self, question: Question, seconds: float) -> Answer:
        """One answer. Raises ChildStopped, ChildTooSlow, and what the source raises."""
        with self._timed(seconds):
            return _exchange(self._process, question)

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


class Child:
    """One child for many files in turn. Each has its own time; a crash loses that one only.

    `close` it when done: when the program locks, too, for the child may still hold what it read.
    Threads take turns.
    """

    def __init__(self, script: Path, python: Path | None, seconds: float) -> None:
        self._script = script
        self._python = python or runtime_python()
        self._seconds = seconds
        self.process: ChildProcess | None = None
        self.turn = threading.Lock()
        self._starting = threading.Lock()
        self._is_closing = False

    def ask(self, question: Question, seconds: float | None = None) -> Answer:
        """One answer. Raises ChildStopped, ChildTooSlow, and what the source raises.

        `seconds`: how long this one may take, where somebody waits for it.
        """
        with self.turn:
            return self._answer(question, seconds or self._seconds)

    def close(self, *, for_good: bool = False) -> None:
        """End the child, even in the middle of a file.

        The next question starts another, unless it is `for_good`: whoever still works on something
        when the program locks gets ChildStopped.
        """
        with self._starting:
            self._is_closing = True
            if (process := self.process) is not None:
                process.kill()
        with self.turn:
            self._drop()
            self._is_closing = for_good

    def _answer(self, question: Question, seconds: float) -> Answer:
        """Ask; a child that the file before this one had spoilt is replaced and asked again."""
        was_used = self.process is not None
        try:
            return self._living().ask(question, seconds)
        except ChildTooSlow:
            self._drop()
            raise
        except ChildStopped:
            self._drop()
            if not was_used:
                raise
        return self._answer(question, seconds)

    def _living(self) -> ChildProcess:
        if self.process is not None and not self.process.is_alive():
            self._drop()
        with self._starting:
            if self._is_closing:
                raise ChildStopped
            if self.process is None:
                self.process = ChildProcess(self._python, self._script)
            return self.process

    def _drop(self) -> None:
        process, self.process = self.process, None
        if process is not None:
            process.end()


def runtime_python() -> Path:
    """The Python that runs us. In the installed program `sys.executable` is its launcher, which
    must not be started again: there the interpreter lies in the runtime's own folder."""
    running = Path(sys.executable)
    if running.name.lower().startswith("python"):
        return running
    name = "python.exe" if sys.platform == "win32" else "bin/python3"
    places = (Path(sys.base_prefix), running.parent / "runtime")
    return next((place / name for place in places if (place / name).is_file()), running)


def _exchange(process: subprocess.Popen[bytes], question: Question) -> Answer:
    """Send one question, read one answer. EOFError when the answer is not one that can be."""
    if process.stdin is None or process.stdout is None:
        raise EOFError
    length = question.length()
    start = REQUEST.pack(question.wanted, question.first, question.second, length)
    process.stdin.write(start)
    process.stdin.write(question.content)
    process.stdin.flush()
    while True:
        head = ANSWER.unpack(_exactly(process.stdout, ANSWER.size))
        if head[0] != NEED:
            break
        _give(process.stdin, question.source, head[1], head[3], length)
    if not question.believed(*head):
        raise EOFError
    status, first, second, size = head
    return Answer(status, first, second, _exactly(process.stdout, size))


def _give(into: IO[bytes], source: BinaryIO | None, count: int, start: int, length: int) -> None:
    """A piece of the file, exactly as long as was asked for."""
    if source is None or count > MOST_NEEDED or start + count > length:
        raise EOFError
    source.seek(start)
    into.write(_exactly(source, count))
    into.flush()


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) != length:
        raise EOFError
    return data
