"""A child that eats memory or never ends costs one file its reading; the next one is read."""

import sys
from pathlib import Path

import pytest

from casework.evidence.problems import CannotRead
from casework.evidence.reader import SCRIPT, Reader

PLANTED = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("real", {script!r})
real = importlib.util.module_from_spec(spec)
spec.loader.exec_module(real)
from casework.evidence.formats import table
honest = table.READERS["text"]

def read(file, found):
    if file.read(5) == b"eaten":
        kept = []
        while True:
            kept.append(bytearray(50 << 20))
    file.seek(0)
    if file.read(5) == b"busy!":
        real.limit_time(1)
        while True:
            pass
    file.seek(0)
    honest(file, found)

table.READERS["text"] = read
real.main()
"""

if sys.platform == "linux":  # elsewhere the system does not hold a process to its limits

    @pytest.mark.parametrize(
        ("data", "code"),
        [(b"eaten", "FILE_TOO_LARGE_TO_READ"), (b"busy!", "READER_STOPPED")],
    )
    def test_what_eats_memory_or_time_costs_only_itself(
        tmp_path: Path, data: bytes, code: str
    ) -> None:
        script = tmp_path / "child.py"
        script.write_text(PLANTED.format(script=str(SCRIPT)))
        with Reader(script=script, seconds=20) as reader:
            with pytest.raises(CannotRead) as refused:
                reader.read(data, "text")
            assert refused.value.code == code
            assert reader.read(b"good", "text").text == "good"
