"""No name from outside reaches a folder, a column or a screen as it came."""

import ntpath
import posixpath
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.evidence.file_names import export_name, kept_name, shown_name

FORBIDDEN = set('<>:"/\\|?*\0⁄∕／＼：')
RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    port + digit for port in ("COM", "LPT") for digit in "0123456789¹²³"
}
HOSTILE = [
    *("../", "..\\", "C:\\", "\\\\srv\\s\\", "CON", "nul.txt", "a:b", "aux .x", "COM¹", "~", "-"),
    *(
        ".",
        "con.tar.gz ",
        "x\u202egpj.",
        "file.txt::$DATA",
        "%TEMP%",
        "$(x)",
        "LPT0",
        " ",
        "\u200b",
    ),
    *("a" * 300, "😀" * 80, "e\u0301" * 200, "\ud83d", "\udcff", "x\u2028y", "NUL", ".ssh/"),
]
names = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(), max_size=60),
    st.builds(
        "{}{}{}".format, st.sampled_from(HOSTILE), st.text(max_size=40), st.sampled_from(HOSTILE)
    ),
)


@settings(max_examples=5000)
@given(names, st.sampled_from(["", "png", "exe"]))
def test_any_name_is_safe_to_save_under(name: str, extension: str) -> None:
    saved = export_name(name, extension)
    assert saved
    assert not FORBIDDEN & set(saved)
    assert not saved.endswith((".", " "))
    assert not saved.startswith((" ", "-", "~"))
    assert saved not in (".", "..")
    assert len(saved.encode()) <= 100
    assert saved.split(".")[0].rstrip(" ").upper() not in RESERVED
    assert not any(
        unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in saved
    )
    assert ntpath.basename(saved) == posixpath.basename(saved) == saved
    assert not extension or saved.endswith(f".{extension}")


@settings(max_examples=2000)
@given(names)
def test_any_name_is_fit_to_be_read_and_kept(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= 120
    assert not any(
        unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in shown
    )
    kept = kept_name(name)
    assert "\0" not in kept
    kept.encode("utf-8")


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\..\\x", "_.._x"),
        ("C:\\x.png", "C__x.png"),
        ("\\\\evil\\share\\x.png", "__evil_share_x.png"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM¹.log", "_COM¹.log"),
        ("a.txt:evil", "a.txt_evil"),
        ("x::$DATA", "x__$DATA"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("report.pdf   .exe", "report.pdf.exe"),
        ("  .. ", "file"),
        ("", "file"),
        ("-rf", "_-rf"),
        ("%TEMP%.png", "%TEMP%.png"),
        ("$(x).png", "$(x).png"),
        ("Ŵyn's post.JPG", "Ŵyn's post.JPG"),
        ("cafe\u0301.jpg", "café.jpg"),
        ("a" * 500 + ".pdf", "a" * 95 + ".pdf"),
    ],
)
def test_names_are_saved_as_these(name: str, saved: str) -> None:
    assert export_name(name) == saved


@pytest.mark.parametrize(
    ("name", "true", "saved"),
    [
        ("holiday.jpg", "exe", "holiday.jpg.exe"),
        ("holiday.JPG", "jpg", "holiday.JPG"),
        ("holiday", "png", "holiday.png"),
        ("report.pdf   .exe", "pdf", "report.pdf .exe.pdf"),
        ("CON", "png", "_CON.png"),
        ("", "png", "file.png"),
    ],
)
def test_a_saved_copy_ends_in_its_true_type(name: str, true: str, saved: str) -> None:
    assert export_name(name, true) == saved


def test_a_saved_name_can_really_be_made(tmp_path: Path) -> None:
    for name in HOSTILE:
        path = tmp_path / export_name(name)
        path.write_bytes(b"x")
        assert [found.name for found in tmp_path.iterdir()] == [path.name]
        path.unlink()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("invoice\u202efdp.exe", "invoice[RLO]fdp.exe"),
        ("a\x00b\nc", "a[U+0000]b[U+000A]c"),
        ("x\u200by", "x[ZWSP]y"),
        ("half \ud83d", "half [U+D83D]"),
        ("report.pdf          .exe", "report.pdf .exe"),
        ("Smith & Sons <dept>.png", "Smith & Sons <dept>.png"),
        ("   ", "file"),
    ],
)
def test_names_are_shown_as_these(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_long_name_keeps_its_end_in_view() -> None:
    shown = shown_name("a" * 900 + " the true end.pdf.exe")
    assert len(shown) == 120
    assert shown.endswith("the true end.pdf.exe"[-20:])
    assert "…" in shown


def test_a_kept_name_is_the_name_except_for_what_text_cannot_hold() -> None:
    assert kept_name("invoice\u202efdp.exe") == "invoice\u202efdp.exe"
    assert kept_name("a\udcffb\0") == "a\\udcffb\\x00"
    assert len(kept_name("x" * 5000)) == 1000
