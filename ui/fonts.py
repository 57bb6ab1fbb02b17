"""Which typeface the windows are set in: the system's on Windows, bundled Inter elsewhere."""

import sys
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from casework import places

INTER = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf")
FALLBACKS = ("Noto Sans", "Noto Color Emoji", "DejaVu Sans")


def families(folder: Path | None = None) -> tuple[str, ...]:
    """Font families in order of choice; loads Inter when the system's own is not wanted."""
    if sys.platform == "win32":
        return ("Segoe UI", "Segoe UI Emoji", "Segoe UI Symbol")
    where = folder or places.resources() / "fonts"
    if "Inter" not in QFontDatabase.families():
        for name in INTER:
            QFontDatabase.addApplicationFont(str(where / name))
    return ("Inter", *FALLBACKS)
