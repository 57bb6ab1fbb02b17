"""How soon a picture of 20 megapixels is seen sharp: python tests/bench/bench_viewer.py

From the press of Open to the end of the first painting of the picture at the size of the window,
in the real viewer on a real store: the check against its seal, the child, the line of custody and
the painting. Beside it the bare thing: Pillow decoding the same bytes in this process and making
them as small. Exits 1 when the photograph takes longer than half a second with the child running,
or memory grows while the pages of a long document are gone through.
"""

import dataclasses
import io
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from reportlab.pdfgen.canvas import Canvas

from casework.domain.ids import CaseId
from casework.errands.file_readings import see_waiting
from casework.queries import exhibits
from casework.services import evidence
from tests.services.walking import CAPTURE, Office, opened
from tests.ui_shell.a_case_store import TODAY, build
from ui import theme
from ui.host import Host
from ui.jobs import Jobs
from ui.viewer.viewer import Viewer

WIDE, HIGH = 5472, 3648
TARGET, ROUNDS = 0.5, 7
PAGES, MOST_MIB = 150, 60


def main() -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    with tempfile.TemporaryDirectory() as name:
        case = CaseId(build(Path(name)))
        office = opened(Path(name) / "store")
        office.be(TODAY, 13)
        ids = {kind: sealed(office, case, kind, data) for kind, data in samples().items()}
        see_waiting(office.workspace)
        met = [told(kind, *measured(app, office, case, ids, kind)) for kind in samples()]
        grown = growth(app, office, case, ids)
        office.close()
    print(f"memory after {PAGES} pages of a document: {grown:+.0f} MiB (at most {MOST_MIB})")
    return 0 if met[0] and grown <= MOST_MIB else 1


def samples() -> dict[str, bytes]:
    """A photograph as a camera makes it, a screenshot, and the photograph without loss."""
    noise = random.Random(1).randbytes(342 * 228 * 3)
    photo = Image.frombytes("RGB", (342, 228), noise).resize((WIDE, HIGH), Image.Resampling.BICUBIC)
    page = Image.new("RGB", (WIDE, HIGH), "white")
    drawn = ImageDraw.Draw(page)
    for line in range(0, HIGH, 40):
        drawn.text((10, line), "what somebody posted " * 40, fill="black")
    return {
        "photo.jpg": encoded(photo, "JPEG", quality=90),
        "screenshot.png": encoded(page, "PNG"),
        "photo.png": encoded(photo, "PNG", compress_level=3),
    }


def encoded(picture: Image.Image, kind: str, **how: int) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **how)
    return file.getvalue()


def sealed(office: Office, case: CaseId, name: str, data: bytes) -> str:
    entry = dataclasses.replace(CAPTURE, title=name)
    return office.workspace.run(
        evidence.seal_pasted, case, data=data, name=name, entry=entry, on=TODAY
    )


def measured(
    app: QApplication, office: Office, case: CaseId, ids: dict[str, str], kind: str
) -> tuple[float, float, float]:
    """Seconds of the bare thing, with the child running, and with its start."""
    data, bare, warm, cold = samples()[kind], [], [], []
    for _ in range(ROUNDS):
        office.workspace.parts.decoder.close()
        cold.append(seen(app, office, case, ids[kind]))
        warm.append(seen(app, office, case, ids[kind]))
        bare.append(timed(lambda: shrunk(data)))
    return median(bare), median(warm), median(cold)


def told(kind: str, bare: float, warm: float, cold: float) -> bool:
    print(
        f"{kind:16} bare Pillow {bare:.3f} s, seen after {warm:.3f} s ({warm / bare:.2f} times), "
        f"with the start of the child {cold:.3f} s"
    )
    return warm <= TARGET


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def shrunk(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as picture:
        picture.thumbnail((900, 600), Image.Resampling.LANCZOS)
        return picture.convert("RGBA").tobytes()


class FirstPaint(QObject):
    """When a sheet was painted first with a picture on it."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self.sheet = viewer.sides.left.sheets.view.sheet
        self.is_over = False
        self.sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let it paint, then note it."""
        if event.type() == QEvent.Type.Paint and not self.sheet.picture.isNull():
            self.is_over = True
        return super().eventFilter(watched, event)


def seen(app: QApplication, office: Office, case: CaseId, exhibit: str) -> float:
    """Seconds from Open to the first painting; everything is let go of again."""
    jobs, window, viewer = a_viewer(office, case, exhibit)
    begun = time.perf_counter()
    viewer.open()
    paint = FirstPaint(viewer)
    while not paint.is_over:
        app.processEvents()
    viewer.grab()
    took = time.perf_counter() - begun
    viewer.accept()
    jobs.stop()
    over(app, office, window)
    return took


def growth(app: QApplication, office: Office, case: CaseId, ids: dict[str, str]) -> float:
    """MiB by which this process is larger after going through a document than after 20 pages."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for number in range(PAGES):
        canvas.drawString(60, 700, f"Page {number}")
        canvas.showPage()
    canvas.save()
    exhibit = sealed(office, case, "long.pdf", file.getvalue())
    jobs, window, viewer = a_viewer(office, case, exhibit)
    viewer.open()
    sheets, first = viewer.sides.left.sheets, 0.0
    for page in range(PAGES):
        sheets.go(page)
        while sheets.shown != page:
            app.processEvents()
        if page == 20:
            first = resident()
    grown = resident() - first
    viewer.accept()
    jobs.stop()
    over(app, office, window)
    return grown


def a_viewer(office: Office, case: CaseId, exhibit: str) -> tuple[Jobs, QWidget, Viewer]:
    jobs, window = Jobs(), QWidget()
    window.resize(1366, 768)
    window.show()
    host = Host(office.workspace, jobs, window)
    rows = host.read(exhibits.exhibits, case)
    row = next(one for one in rows if one.id == exhibit)
    return jobs, window, Viewer(host, case, row, window)


def over(app: QApplication, office: Office, window: QWidget) -> None:
    office.workspace._listeners.clear()
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def resident() -> float:
    """MiB of this process in memory (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
