"""The reader's child: asked for pieces, believed in what can be true, ended when it fails."""

import io
import os
import sys
import time
from pathlib import Path

import pytest

from casework.evidence.problems import CannotRead, EvidenceDamaged
from casework.evidence.reader import SCRIPT, Reader
from casework.evidence.vault import Vault

TEXT = b"Sian wrote this.\n" * 10


def planted(tmp_path: Path, program: str) -> Path:
    """A child of our own making; `real` in it is the module of the real one."""
    child = tmp_path / "child.py"
    child.write_text(
        "import importlib.util, json, os, struct, sys, threading\nhang = threading.Event().wait\n"
        f"spec = importlib.util.spec_from_file_location('real', {str(SCRIPT)!r})\n"
        "real = importlib.util.module_from_spec(spec); spec.loader.exec_module(real)\n"
        "into, out = sys.stdin.buffer, sys.stdout.buffer\n"
        "def asked():\n    return struct.unpack('>cIIQ', into.read(17))\n"
        "def answer(status, first, second, size, content=b''):\n"
        "    out.write(struct.pack('>BIIQ', status, first, second, size) + content); out.flush()\n"
        "def said(found):\n"
        "    content = json.dumps(found).encode(); answer(0, 0, 0, len(content), content)\n"
        "PLAIN = dict(facts=[], texts=[], members=[], warnings=[], clues={}, is_cut=False)\n"
        + program
    )
    return child


@pytest.fixture(scope="module")
def reader() -> "Reader":
    with Reader() as reader:
        yield reader


def test_a_sealed_file_is_read_from_where_it_lies(reader: Reader, vault: Vault) -> None:
    sealed = vault.seal(io.BytesIO(TEXT))
    with vault.open(sealed.blob_id) as file:
        reading = reader.read(file, "text")
    assert reading.text == TEXT.decode().strip("\n")
    assert dict(reading.facts)["Lines"] == "10 lines"
    assert reader.read(TEXT, "text") == reading


def test_a_sealed_file_found_damaged_while_it_is_read_says_so(vault: Vault) -> None:
    sealed = vault.seal(io.BytesIO(bytes(3 << 20)))
    path = vault.path_of(sealed.blob_id)
    content = bytearray(path.read_bytes())
    content[8192 + 500_000] ^= 1
    path.write_bytes(content)
    with Reader() as reader:
        with vault.open(sealed.blob_id) as file, pytest.raises(EvidenceDamaged):
            reader.read(file, "text")
        assert reader.read(TEXT, "text").text


def test_what_is_not_read_is_described(reader: Reader) -> None:
    reading = reader.read(b"\0\1\2 The council's own words \3", "unknown")
    assert dict(reading.facts) == {
        "Size": "29 bytes",
        "Begins with": "00 01 02 20 54 68 65 20 63 6F 75 6E 63 69 6C 27",
        "Words seen in it": "The council's own words",
    }
    assert reader.read(b"\0\1", "a kind of tomorrow").facts[0] == ("Size", "2 bytes")


def test_what_is_unseen_in_a_text_is_made_visible(reader: Reader) -> None:
    reading = reader.read("a\u202eb\0c\r\nd\u2028e \U0001f468\u200d\U0001f467".encode(), "text")
    assert reading.text == "a[RLO]b[U+0000]c\nd\ne \U0001f468\u200d\U0001f467"


def test_of_a_long_text_the_beginning_is_read_and_that_is_said(reader: Reader) -> None:
    reading = reader.read(b"0123456789\n" * 200_000, "text")
    assert reading.is_cut
    assert len(reading.text) == 1_000_000
    assert reading.warnings == (
        "Only the beginning of this file was read. The original holds all of it.",
    )


def test_a_table_says_its_columns(reader: Reader) -> None:
    reading = reader.read(b"who,when,what\n" + b"Sian,today,posted\n" * 9, "text")
    assert dict(reading.facts)["Columns"] == "3: who, when, what"


def test_nothing_is_taken_out_of_what_holds_nothing(reader: Reader) -> None:
    for number, code in ((0, "MEMBER_NOT_TAKEN"), (-1, "MEMBER_NOT_THERE"), (1 << 40, None)):
        with pytest.raises(CannotRead) as refused:
            reader.member(TEXT, "text", number)
        assert refused.value.code == (code or "MEMBER_NOT_THERE")


@pytest.mark.parametrize(
    "program",
    ["hang(60)", "asked(); hang(60)", "asked(); answer(0, 0, 0, 90, b'half'); hang(60)"],
)
def test_a_child_that_hangs_is_ended_in_time(tmp_path: Path, program: str) -> None:
    begun = time.perf_counter()
    with (
        Reader(script=planted(tmp_path, program), seconds=0.9) as reader,
        pytest.raises(CannotRead) as refused,
    ):
        reader.read(TEXT, "text")
    assert refused.value.code == "FILE_TOOK_TOO_LONG"
    assert time.perf_counter() - begun < 4


def test_who_waits_is_not_kept_waiting(tmp_path: Path) -> None:
    begun = time.perf_counter()
    with (
        Reader(script=planted(tmp_path, "asked(); hang(60)")) as reader,
        pytest.raises(CannotRead) as refused,
    ):
        reader.read(TEXT, "text", seconds=0.5)
    assert refused.value.code == "FILE_TOOK_TOO_LONG"
    assert time.perf_counter() - begun < 4


@pytest.mark.parametrize(
    "program",
    [
        "sys.exit(0)",
        "os.abort()",
        "asked(); os._exit(3)",
        "asked(); answer(0, 0, 0, 1 << 40)",
        "asked(); answer(0, 1, 0, 2, b'{}')",
        "asked(); answer(99, 0, 0, 0)",
        "asked(); answer(2, 0, 0, 4, b'more')",
        "asked(); answer(0, 0, 0, 2, b'{}')",
        "asked(); answer(0, 0, 0, 4, b'null')",
        "asked(); answer(0, 0, 0, 9, b'not JSON!')",
        "asked(); answer(0, 0, 0, 200000, b'[' * 200000)",
        "asked(); answer(6, 10, 0, 1 << 40); hang(60)",
        "asked(); answer(6, 171, 0, 0); hang(60)",
        "asked(); answer(6, 1 << 30, 0, 0); hang(60)",
        "asked(); said({**PLAIN, 'facts': [['only a name']]})",
        "asked(); said({**PLAIN, 'facts': 'none'})",
        "asked(); said({**PLAIN, 'texts': [[-1, 'x']]})",
        "asked(); said({**PLAIN, 'texts': [[0, 'x' * 2000001]]})",
        "asked(); said({**PLAIN, 'members': [['a', 1, 'no kind', '']]})",
        "asked(); said({**PLAIN, 'members': [['a', 1 << 70, 'pdf', '']]})",
        "asked(); said({**PLAIN, 'clues': {'sql': 'x'}})",
        "asked(); said({**PLAIN, 'clues': {'url': 7}})",
        "asked(); said({**PLAIN, 'warnings': [None]})",
    ],
)
def test_a_child_that_crashes_or_lies_costs_one_sentence(tmp_path: Path, program: str) -> None:
    script = planted(tmp_path, program)
    with Reader(script=script, seconds=15) as reader, pytest.raises(CannotRead) as refused:
        reader.read(TEXT, "text")
    assert refused.value.code == "READER_STOPPED"


def test_a_crash_loses_only_its_own_file(tmp_path: Path) -> None:
    script = planted(
        tmp_path,
        "while True:\n    _wanted, _kind, _number, size = asked()\n"
        "    if size == 3: os._exit(1)\n"
        "    said({**PLAIN, 'facts': [['child', str(os.getpid())]]})\n",
    )
    with Reader(script=script) as reader:
        first = reader.read(b"good", "text")
        assert reader.read(b"good", "text") == first
        with pytest.raises(CannotRead):
            reader.read(b"die", "text")
        assert reader.read(b"good", "text") != first


if sys.platform != "win32":  # its processes have no such limits

    @pytest.mark.parametrize(
        ("act", "error"),
        [
            ("open('/etc/hostname')", "OSError"),
            ("os.open('/tmp/x', os.O_CREAT | os.O_WRONLY)", "OSError"),
            ("__import__('socket').socket()", "OSError"),
            ("bytearray(1200 << 20)", "MemoryError"),
        ],
    )
    def test_the_child_has_given_up_its_rights(tmp_path: Path, act: str, error: str) -> None:
        script = planted(
            tmp_path,
            "import socket\nreal.load_libraries(); real.give_up_rights(real.MOST_MEMORY); asked()\n"
            f"try:\n    {act}\nexcept {error}:\n    word = 'kept'\nelse:\n    word = 'done'\n"
            "said({**PLAIN, 'facts': [['it', word]]})\n",
        )
        with Reader(script=script) as reader:
            assert reader.read(TEXT, "text").facts == (("it", "kept"),)

    def test_no_file_is_opened_for_a_letters_code_that_is_not_known(reader: Reader) -> None:
        mail = (
            b"From: a@b.example\nTo: c@d.example\nContent-Type: text/plain; charset=%s\n\nhi \xe9"
        )
        for code in (b"cp037", b"rot13", b"../../x", b"no-such", b"x" * 5000):
            assert reader.read(mail % code, "eml").text == "hi é"
        assert os.getpid()
