"""What is read in before Home is painted: nothing that only a step of a case needs."""

import subprocess
import sys
from pathlib import Path

from tests.bench.bench_start import OURS
from tests.builders import PASSWORD, a_workspace

NOT_YET = ("casework.services.catalogue", "casework.documents.paper", "ui.forms.acts.all_forms")
CHECK = f"\nassert not set(sys.modules) & set({NOT_YET!r}), set(sys.modules) & set({NOT_YET!r})\n"


def test_home_is_painted_before_the_acts_are_read_in(tmp_path: Path) -> None:
    a_workspace(tmp_path).close()
    run = subprocess.run(
        [sys.executable, "-c", OURS + CHECK, tmp_path, PASSWORD],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "painted" in run.stdout
