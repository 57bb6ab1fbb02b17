"""What a child gives up before it reads what nobody vouches for (POSIX; Windows has no such)."""

import sys

CPU_SECONDS = 20


def give_up_rights(most_memory: int) -> None:
    """From now on: no file opened, no program started, nothing written but to the parent."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in (
        (resource.RLIMIT_AS, most_memory),
        (resource.RLIMIT_NOFILE, 3),
        (resource.RLIMIT_NPROC, 0),
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
