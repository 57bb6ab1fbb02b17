"""What a child gives up before it reads what nobody vouches for (POSIX; Windows has no such)."""

import sys
from contextlib import suppress
from pathlib import Path

CPU_SECONDS = 20


def give_up_rights(most_memory: int, *, threads: int = 0) -> None:
    """From now on: no file opened, no program started, nothing written but to the parent.

    `threads`: how many a library must be able to start (Linux counts them as processes).
    """
    if sys.platform == "win32":
        return
    import resource

    with suppress(ValueError, OSError):  # macOS names this limit and takes none
        resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
    for kind, most in (
        (resource.RLIMIT_NOFILE, 3),
        (resource.RLIMIT_NPROC, _tasks() + threads if threads else 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


def limit_time(seconds: int = CPU_SECONDS) -> None:
    """CPU seconds for one question; the parent watches the clock on the wall."""
    if sys.platform == "win32":
        return
    import resource
    import time

    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + seconds, hard))


def _tasks() -> int:
    """How many threads this person's programs have now; where that is not known, none."""
    import os

    mine = os.getuid()
    count = 0
    for place in Path("/proc").glob("[0-9]*/status"):
        try:
            said = dict(line.partition(":\t")[::2] for line in place.read_text().splitlines())
        except OSError:  # it has ended meanwhile
            continue
        if said.get("Uid", "").split("\t")[0] == str(mine):
            count += int(said.get("Threads", "1"))
    return count
