"""From starting the process to Home painted, against an empty window: whole processes.

    python tests/bench/bench_start.py [--rounds N]

The store's keys are cheap, which leaves the key derivation out. The empty window imports
SQLAlchemy too. Exits 1 when ours takes more than twice as long.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.builders import PASSWORD, a_case, a_workspace  # noqa: E402 - after the path

TARGET = 2.0
BARE = """
import sys
import sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
print("painted", flush=True)
"""
OURS = """
import gc
import sys
gc.disable()  # as casework/__main__.py does
from pathlib import Path
from PySide6.QtWidgets import QApplication
from casework.opening import open_workspace
from ui.act_forms import form_maker
from ui.app import dress
from ui.jobs import Jobs
from ui.settings_file import SettingsFile
from ui.shell import Shell
folder, password = Path(sys.argv[1]), sys.argv[2]
app = QApplication([])
settings = SettingsFile(folder / "settings.json")
dress(app, settings)
workspace = open_workspace(folder / "store", "macrae", password)
jobs = Jobs()
shell = Shell(workspace, jobs, settings, form_maker)
shell.window.resize(1440, 900)
shell.window.show()
app.processEvents()
shell.window.grab()
print("painted", flush=True)
workspace.close()
jobs.stop()
"""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        workspace = a_workspace(Path(name))
        for _ in range(5):
            a_case(workspace)
        workspace.close()
        both = [(seconds(BARE), seconds(OURS, name, PASSWORD)) for _ in range(rounds)]
    bare, ours = min(one for one, _ in both), min(one for _, one in both)
    print(f"{'':34}{'empty window':>14}{'Casework':>14}")
    print(f"{'process start to painted (s)':34}{bare:>14.3f}{ours:>14.3f}")
    print(f"Casework / empty window: {ours / bare:.2f} (target {TARGET} or less, best of {rounds})")
    return 0 if ours / bare <= TARGET else 1


def seconds(script: str, *given: str) -> float:
    """From starting Python until the window says that it is painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, *given],
        stdout=subprocess.PIPE,
        env=environment,
        cwd=ROOT,
        text=True,
    ) as child:
        line = child.stdout.readline() if child.stdout else ""
        took = time.perf_counter() - begun
    if line.strip() != "painted":
        raise SystemExit("the window did not paint")
    return took


if __name__ == "__main__":
    sys.exit(main())
