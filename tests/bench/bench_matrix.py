"""The matrix of a case with 12 allegations and 200 exhibits: opened, and scrolled from top to end.

    python tests/bench/bench_matrix.py [--allegations N] [--exhibits N]

CPU seconds, against the same part of a case with one allegation, in the same run. Exits 1 when a
figure misses its target.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication, QScrollArea

from casework.domain.ids import CaseId
from casework.settings import ColourScheme
from tests.bench.big_matrix import a_big_case
from tests.builders import a_workspace
from ui import theme
from ui.act_forms import form_maker
from ui.bindings import bind
from ui.focus import within
from ui.jobs import Jobs
from ui.settings_file import SettingsFile
from ui.shell import Shell

OPEN, PAUSE = 0.3, 0.05


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--allegations", type=int, default=12)
    parser.add_argument("--exhibits", type=int, default=200)
    wanted = parser.parse_args()
    application = QApplication([])
    theme.apply(application, ColourScheme.LIGHT, 1.0)
    with tempfile.TemporaryDirectory() as name:
        workspace = a_workspace(Path(name))
        small = a_big_case(workspace, allegations=1, exhibits=3)
        large = a_big_case(workspace, allegations=wanted.allegations, exhibits=wanted.exhibits)
        jobs = Jobs()
        shell = Shell(workspace, jobs, SettingsFile(Path(name) / "settings.json"), form_maker)
        bind(shell, lambda: None)
        shell.window.resize(1440, 900)
        shell.window.show()
        opened(shell, small)
        one, many = opened(shell, small), opened(shell, large)
        worst = scrolled(shell)
        jobs.stop()
        shell.drop()
        workspace.close()
    print(f"{'':34}{'1 allegation':>14}{wanted.allegations:>6} and {wanted.exhibits} exhibits")
    print(f"{'matrix opened and painted (s)':34}{one:>14.3f}{many:>14.3f}")
    print(f"{'longest pause while scrolling (s)':34}{'':>14}{worst:>14.3f}")
    is_good = many <= OPEN and worst <= PAUSE
    print("within target" if is_good else "OVER TARGET")
    return 0 if is_good else 1


def opened(shell: Shell, case: CaseId) -> float:
    """CPU seconds from choosing the part until it is painted."""
    shell.open_case(case, "overview")
    QApplication.processEvents()
    begun = time.process_time()
    shell.open_case(case, "matrix")
    QApplication.processEvents()
    shell.window.grab()
    return time.process_time() - begun


def scrolled(shell: Shell) -> float:
    """The most CPU seconds that one step of 60 px takes, from top to end."""
    areas = [one for one in within(shell.window) if isinstance(one, QScrollArea)]
    bars = [one.verticalScrollBar() for one in areas if one.isVisible()]
    bar = max(bars, key=lambda each: each.maximum())
    worst, at = 0.0, 0
    while at < bar.maximum():
        at += 60
        begun = time.process_time()
        bar.setValue(at)
        QApplication.processEvents()
        shell.window.grab()
        worst = max(worst, time.process_time() - begun)
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
