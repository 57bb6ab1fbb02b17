"""The mark of the web: a saved copy says of itself that it came from outside."""

import os
import sys
from pathlib import Path

_STREAM = ":Zone.Identifier"
_ZONE = "[ZoneTransfer]\r\nZoneId=3\r\n"
_ORIGIN, _FROM_OUTSIDE = "user.xdg.origin.url", b"about:internet"


def mark(path: Path, platform: str = sys.platform) -> bool:
    """Put the mark on a file; False where the disk or the system keeps none.

    Windows (NTFS): the stream Zone.Identifier of zone 3, so that Office opens it protected and
    SmartScreen asks. Linux: the attribute that browsers put on downloads. Elsewhere nothing.
    """
    try:
        if platform == "win32":
            Path(f"{path}{_STREAM}").write_text(_ZONE, encoding="ascii", newline="")
            return True
        if sys.platform == "linux" and platform == "linux":
            os.setxattr(path, _ORIGIN, _FROM_OUTSIDE)
            return True
    except OSError:
        return False
    return False
