"""What holds for every test: no screen, nobody's home folder, and no unexpected line in the log."""

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Slow machines are not faults, and the same run twice is the same run.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("house")

PERSONAL_FOLDERS = (
    *("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
    *("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"),
)


@pytest.fixture(scope="session", autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, logs, caches and stores of a test run never touch the person's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in PERSONAL_FOLDERS:
            folder = home / name.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(name, str(folder))
        yield home


class LogWatch(logging.Handler):
    """Keeps what was logged at WARNING and above; `watch(pattern)` says that a line is expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._seen: list[str] = []
        self._expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def __call__(self, pattern: str) -> None:
        self._expected.append(pattern)

    def complaints(self) -> list[str]:
        unexpected = [
            f"unexpected log line: {line}"
            for line in self._seen
            if not any(re.search(pattern, line) for pattern in self._expected)
        ]
        missing = [
            f"expected log line never came: {pattern}"
            for pattern in self._expected
            if not any(re.search(pattern, line) for line in self._seen)
        ]
        return unexpected + missing


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[LogWatch]:
    """`expect_log("pattern")` allows, and asks for, a line that the test provokes on purpose."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    complaints = watch.complaints()
    assert not complaints, "\n".join(complaints)
