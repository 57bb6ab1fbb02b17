"""How an act is run from a form: at once, or by the worker while the window stays alive."""

from collections.abc import Callable

from casework.domain.errors import CaseworkError
from ui.jobs import Jobs

Runner = Callable[
    [Callable[[], object], Callable[[object], object], Callable[[Exception], object]], object
]
"""Takes the work, what follows it, and what follows a refusal."""


def at_once(
    work: Callable[[], object],
    then: Callable[[object], object],
    failed: Callable[[Exception], object],
) -> None:
    """For acts of a few milliseconds."""
    try:
        answer = work()
    except CaseworkError as refused:
        failed(refused)
    else:
        then(answer)


def by_worker(jobs: Jobs) -> Runner:
    """For acts that stretch a password, copy files or make papers."""

    def run(
        work: Callable[[], object],
        then: Callable[[object], object],
        failed: Callable[[Exception], object],
    ) -> None:
        jobs.run(lambda _progress: work(), then, failed=failed)

    return run
