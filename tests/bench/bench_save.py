"""Saving a form, against a bare SQLCipher commit of one row: python tests/bench/bench_save.py

Everything that an act does is in it: rights, facts, guards, the row, the chronology, the audit,
the commit to disk. Exits 1 when it takes more than 15 ms longer than the bare commit.
"""

import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from casework.services import records, triage
from casework.store.engine import connect, prepare
from casework.workspace import Workspace
from tests.builders import a_case, a_workspace

TARGET_MS = 15.0
ROUNDS = 150


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        workspace = a_workspace(Path(name))
        case = a_case(workspace)
        bare = bare_commit(workspace, Path(name) / "bare.db")
        day = workspace.today
        numbers = iter(range(ROUNDS * 2))
        note = typical(
            lambda: workspace.run(
                records.note_event, case, kind="process", text=f"Call {next(numbers)}", on=day
            )
        )
        workspace.run(triage.start_triage, case, on=day)
        answers = iter(["yes", "no"] * ROUNDS)
        screen = typical(
            lambda: workspace.run(
                triage.answer_screen, case, kind="immediate_risk", answer=next(answers), on=day,
                reason="Asked the unit.",
            )
        )  # fmt: skip
        workspace.close()
    print(f"{'':34}{'median, ms':>12}")
    print(f"{'bare SQLCipher commit of a row':34}{bare:>12.2f}")
    print(f"{'a note in the chronology':34}{note:>12.2f}")
    print(f"{'a step with guards':34}{screen:>12.2f}")
    over = max(note, screen) - bare
    print(f"over the bare commit: {over:.2f} ms (target {TARGET_MS:.0f} or less, {ROUNDS} rounds)")
    return 0 if over <= TARGET_MS else 1


def bare_commit(workspace: Workspace, path: Path) -> float:
    """The same settings, one table, one row, one commit."""
    path.touch()
    raw = connect(path, workspace.store.keys.database)
    prepare(raw)
    raw.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")

    def commit() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO notes (text) VALUES (?)", (f"Call {dt.date(2026, 6, 24)}",))
        raw.execute("COMMIT")

    found = typical(commit)
    raw.close()
    return found


def typical(work: Callable[[], object]) -> float:
    """Milliseconds, the median of many."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
