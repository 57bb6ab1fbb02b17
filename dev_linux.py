"""The system libraries that Qt needs on Linux: finds what is missing, installs it or says how."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Debian's package for each library file that PySide6's own files ask the system for.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
QT_FILES = (
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)


def provide(venv: Path) -> bool:
    """Installs what Qt lacks, or says how; True when nothing is missing any more."""
    missing = missing_libraries(venv)
    if missing:
        known = sorted({PACKAGES[name] for name in missing if name in PACKAGES})
        say(f"Qt lacks {', '.join(missing)}.")
        if known and install_packages(known):
            missing = missing_libraries(venv)
    return not missing


def missing_libraries(venv: Path) -> list[str]:
    """Names of library files that PySide6's files ask for and the system does not have."""
    ldd = shutil.which("ldd")
    if ldd is None:
        return []
    folders = list(venv.glob("lib/python*/site-packages/PySide6"))
    files = [folder / name for folder in folders for name in QT_FILES]
    found = subprocess.run([ldd, *files], capture_output=True, text=True).stdout
    return libraries_not_found(found)


def libraries_not_found(ldd_output: str) -> list[str]:
    lines = (line.split() for line in ldd_output.splitlines() if "not found" in line)
    return sorted({words[0] for words in lines if words[1:2] == ["=>"]})


def install_packages(names: list[str]) -> bool:
    """By apt-get when this person may; otherwise prints the command. True when installed."""
    if shutil.which("apt-get") is None:
        say(f"Install what holds them on this system; Debian's names: {' '.join(names)}")
        return False
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    prefix = _root_prefix()
    if prefix is None:
        say(f"To install what is missing:\n\n    sudo {' '.join(command)}\n")
        return False
    say(f"Installing {', '.join(names)}.")
    _apt([*prefix, "apt-get", "update", "--quiet=2"])
    return _apt([*prefix, *command, "--quiet=2"]) == 0


def say(text: str) -> None:
    """To standard error: what the program itself prints may be read by another program."""
    print(text, file=sys.stderr, flush=True)


def _apt(command: list[str]) -> int:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=quiet, capture_output=True, text=True)
    if done.returncode:
        say(done.stdout + done.stderr)
    return done.returncode


def _root_prefix() -> list[str] | None:
    """What to put before a command that root must run; None when this person may not."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0:
        return [sudo, "-n"]
    return None
