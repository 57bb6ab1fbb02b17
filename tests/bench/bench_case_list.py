"""The case list at 100,000 cases: first paint, any page, find as you type, memory.

    python tests/bench/bench_case_list.py [--cases N]

Against the same list empty, in the same run. Exits 1 when a figure misses its target.
"""

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from casework.queries import case_list
from casework.queries.case_list import CaseFilter
from casework.workspace import Workspace
from tests.bench.bulk_cases import FIRST, LAST, WORDS, fill
from tests.builders import a_workspace
from ui.screens.case_lines import case_line
from ui.tables.case_list import CaseList
from ui.tables.case_row import CaseRow
from ui.tables.list_view import ListView

FIRST_PAINT, MEMORY, PAGE_MS, TYPE_MS = 0.3, 60.0, 15.0, 50.0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=100_000)
    wanted = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        workspace = a_workspace(Path(name))
        empty, before = first_paint(workspace, application), resident()
        fill(workspace, wanted.cases)
        workspace.read(case_list.count, CaseFilter())
        filled_from = resident()
        full = first_paint(workspace, application)
        grown = resident() - filled_from
        page = pages(workspace)
        typed, worst = typing(workspace)
        workspace.close()
    print(f"{'':34}{'empty list':>12}{wanted.cases:>12,} cases")
    print(f"{'ids, first page, painted (s)':34}{empty:>12.3f}{full:>12.3f}")
    print(f"{'memory over an empty list (MiB)':34}{'':>12}{grown:>12.1f}")
    print(f"{'any page of 100 rows, p95 (ms)':34}{'':>12}{page:>12.1f}")
    print(f"{'find as you type, p95 (ms)':34}{'':>12}{typed:>12.1f}   slowest: {worst}")
    print(f"(resident before filling {before:.0f} MiB)")
    is_good = full <= FIRST_PAINT and grown <= MEMORY and page <= PAGE_MS and typed <= TYPE_MS
    print("within target" if is_good else "OVER TARGET")
    return 0 if is_good else 1


def first_paint(workspace: Workspace, application: QApplication) -> float:
    """Seconds from asking for the ids until the list's first page is painted."""

    def fetch(ids):  # type: ignore[no-untyped-def]
        rows = workspace.read(case_list.rows, ids)
        return {key: case_line(row, workspace.today) for key, row in rows.items()}

    begun = time.perf_counter()
    model = CaseList(fetch)
    view = ListView("Cases", model, CaseRow())
    view.resize(316, 800)
    model.show_cases(workspace.read(case_list.matching_ids, CaseFilter()))
    view.show()
    application.processEvents()
    view.grab()
    return time.perf_counter() - begun


def pages(workspace: Workspace) -> float:
    """Milliseconds, 95th of 100 random pages."""
    ids = workspace.read(case_list.matching_ids, CaseFilter())
    chance = random.Random(2)
    starts = [chance.randrange(max(1, len(ids) - 100)) for _ in range(100)]
    return p95(
        [timed(lambda s=s: workspace.read(case_list.rows, ids[s : s + 100])) for s in starts]
    )


def typing(workspace: Workspace) -> tuple[float, str]:
    """Milliseconds, 95th over every prefix of names, words and references; and the slowest."""
    chance = random.Random(3)
    words = [chance.choice(FIRST) + " " + chance.choice(LAST) for _ in range(10)]
    words += chance.sample(WORDS, 6) + [f"2022-0{chance.randrange(1000, 9999)}" for _ in range(6)]
    prefixes = sorted({word[:n] for word in words for n in range(2, len(word) + 1)})
    times = [
        (timed(lambda p=p: workspace.read(case_list.matching_ids, CaseFilter(words=p))), p)
        for p in prefixes
    ]
    return p95([one for one, _ in times]), max(times)[1]


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1_000


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def resident() -> float:
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * resource.getpagesize() / 2**20


if __name__ == "__main__":
    sys.exit(main())
