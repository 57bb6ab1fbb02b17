"""The two commands that do everything: what they pass on, and when they install."""

import sys
from pathlib import Path

import PySide6
import pytest

import dev
import dev_linux

LDD = """
/x/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Gui.so.6 => /x/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
/x/PySide6/Qt/plugins/platforms/libqxcb.so: /lib/libm.so.6: version `GLIBC_2.38' not found
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


@pytest.mark.parametrize(
    ("typed", "passed_on"),
    [
        (["run"], []),
        (["run", "--", "sample", "DIR"], ["sample", "DIR"]),
        (["run", "--", "--store", "a b"], ["--store", "a b"]),
        (["run", "--", "play", "--", "x"], ["play", "--", "x"]),
        (["run", "--help"], ["--help"]),
        (["test", "-k", "hearing", "tests/ui"], ["-k", "hearing", "tests/ui"]),
        (["bench", "search"], ["search"]),
    ],
)
def test_what_is_not_dev_s_own_is_passed_on(typed: list[str], passed_on: list[str]) -> None:
    asked, rest = dev.read(typed)
    assert asked.do.__name__ == typed[0]
    assert rest == passed_on


def test_check_can_leave_the_tests_out() -> None:
    assert dev.read(["check", "--no-tests"])[0].no_tests
    assert not dev.read(["check"])[0].no_tests


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        dev.read(["juggle"])
    assert leaving.value.code == 2
    assert "juggle" in capsys.readouterr().err


def test_nothing_is_installed_twice_and_what_changed_is_installed_again(tmp_path: Path) -> None:
    assert not dev.is_installed("run", tmp_path)
    dev.stamp("run", tmp_path).write_text(dev.digest("run"), encoding="ascii")
    assert dev.is_installed("run", tmp_path)
    assert not dev.is_installed("test", tmp_path)
    dev.stamp("run", tmp_path).write_text("of another day", encoding="ascii")
    assert not dev.is_installed("run", tmp_path)


def test_what_the_tests_need_holds_what_the_program_needs(tmp_path: Path) -> None:
    dev.stamp("test", tmp_path).write_text(dev.digest("test"), encoding="ascii")
    assert dev.is_installed("run", tmp_path)
    assert not dev.is_installed("build", tmp_path)


def test_missing_libraries_are_read_off_ldd() -> None:
    assert dev_linux.libraries_not_found(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert {"libEGL.so.1", "libxcb-cursor.so.0"} <= dev_linux.PACKAGES.keys()


def test_the_files_that_are_asked_what_they_lack_are_there() -> None:
    folder = Path(PySide6.__file__).parent
    absent = [name for name in dev_linux.QT_FILES if not (folder / name).exists()]
    assert not absent or not sys.platform.startswith("linux")
