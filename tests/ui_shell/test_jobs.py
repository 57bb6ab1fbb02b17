"""Work off the window's thread: answers on it, one at a time, Cancel, late answers."""

import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from casework.domain.errors import NotFound
from casework.domain.progress import Progress
from casework.domain.refusal import Refusal
from tests.conftest import LogWatch
from ui.jobs import Job, Jobs, Latest

GONE = Refusal("GONE", "That case is not here.")


def test_work_runs_elsewhere_and_its_answer_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    places: list[int] = []

    def work(_progress: Progress) -> str:
        places.append(threading.get_ident())
        return "done"

    def then(answer: str) -> None:
        places.append(threading.get_ident())
        assert answer == "done"

    jobs.run(work, then)
    qtbot.waitUntil(lambda: len(places) == 2)
    assert places[0] != threading.get_ident()
    assert places[1] == threading.get_ident()
    qtbot.waitUntil(lambda: jobs.count() == 0)


def test_two_jobs_never_run_at_once(qtbot: QtBot) -> None:
    jobs = Jobs()
    running, most, ended = [0], [0], [0]

    def work(_progress: Progress) -> None:
        running[0] += 1
        most[0] = max(most[0], running[0])
        threading.Event().wait(0.01)
        running[0] -= 1
        ended[0] += 1

    for _ in range(8):
        jobs.run(work)
    qtbot.waitUntil(lambda: ended[0] == 8)
    assert most == [1]


def test_cancel_stops_at_the_next_safe_point(qtbot: QtBot) -> None:
    jobs = Jobs()
    reached = threading.Event()
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress(0, 2)
        reached.set()
        go_on.wait(5)
        progress(1, 2)
        raise AssertionError

    job = Job(work, jobs)
    heard: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: heard.append((done, total)))
    with qtbot.waitSignal(job.cancelled):
        jobs.start(job)
        reached.wait(5)
        job.cancel()
        go_on.set()
    assert heard == [(0, 2)]


def test_a_refusal_is_told_and_not_logged(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(_progress: Progress) -> None:
        raise NotFound(GONE)

    told: list[Exception] = []
    jobs.run(work, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "That case is not here."


def test_a_fault_of_ours_is_logged_and_told_to_whoever_listens(
    qtbot: QtBot, expect_log: LogWatch
) -> None:
    expect_log("ui.jobs: a job failed")
    jobs = Jobs()

    def work(_progress: Progress) -> None:
        raise KeyError("secret")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.run(work)
    assert isinstance(told.args[0], KeyError)


def answering(words: str, _progress: Progress) -> str:
    return words


def test_only_the_newest_answer_is_heard(qtbot: QtBot) -> None:
    jobs = Jobs()
    latest = Latest(jobs)
    heard: list[str] = []
    for words in ("d", "de", "deb"):
        latest.ask(partial(answering, words), heard.append)
    qtbot.waitUntil(lambda: jobs.count() == 0)
    assert heard == ["deb"]
    latest.ask(lambda _progress: "late", heard.append)
    latest.forget()
    qtbot.waitUntil(lambda: jobs.count() == 0)
    assert heard == ["deb"]


def test_stop_cancels_everything_and_waits(qtbot: QtBot) -> None:
    jobs = Jobs()
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        for done in range(100_000):
            progress(done, 100_000)
            threading.Event().wait(0.001)

    jobs.run(work)
    started.wait(5)
    assert jobs.stop(5000)


@pytest.mark.parametrize("wait", [0])
def test_stop_says_when_work_goes_on(qtbot: QtBot, wait: int) -> None:
    jobs = Jobs()
    go_on = threading.Event()
    jobs.run(lambda _progress: go_on.wait(5))
    assert not jobs.stop(wait)
    go_on.set()
    assert jobs.stop(5000)
