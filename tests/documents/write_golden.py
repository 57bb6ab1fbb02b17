"""Writes tests/golden/case_file.txt anew: python tests/documents/write_golden.py; then read it."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import reading  # noqa: E402
import sample_case_file as sample  # noqa: E402

golden = HERE.parent / "golden/case_file.txt"
golden.write_text(reading.as_pages(reading.made(sample.debbie())), encoding="utf-8")
