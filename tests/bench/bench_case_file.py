"""How fast a long case file is written: python tests/bench/bench_case_file.py

The same text is set twice in this run: by Casework as a case file (fonts loaded, lines broken,
numbers, links, bookmarks, contents, exhibits), and by a bare ReportLab canvas that is handed lines
already broken and draws nothing else. Each in a process of its own, so that memory is its own.
Exits 1 when the case file is under the target.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests/documents")]
FONTS = ROOT / "resources/fonts"
TARGET_SPEED = 150
TARGET_MEMORY = 120
"""Pages for each second of processor time; MiB of the whole process at its largest."""
TEXT = """the album was posted on Friday evening and could be seen by friends only she said that
nobody outside would see it respondent manager investigator hearing companion panel allegation
photographs council unit young person Llŷr account statement because which there their about"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--alone", choices=("case file", "bare canvas"))
    options = parser.parse_args()
    if options.alone:
        print(json.dumps(measured(options.alone, options.pages)))
        return 0
    names = ("case file", "bare canvas")
    found = {name: _in_a_process(name, options.pages) for name in names}
    print(f"{'':16}" + "".join(f"{name:>14}" for name in found))
    for what in ("pages", "CPU seconds", "pages per CPU second", "largest, MiB", "file, MB"):
        print(f"{what:22}" + "".join(f"{one[what]:>12g}" for one in found.values()))
    ours = found["case file"]
    speed, memory = ours["pages per CPU second"], ours["largest, MiB"]
    print(f"targets: {TARGET_SPEED} pages per CPU second or more, {TARGET_MEMORY} MiB or less")
    return 0 if speed >= TARGET_SPEED and memory <= TARGET_MEMORY else 1


def _in_a_process(name: str, pages: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--alone", name, "--pages", str(pages)],
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measured(name: str, pages: int) -> dict[str, float]:
    write = {"case file": case_file, "bare canvas": bare_canvas}[name]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.pdf"
        seconds = write(out, pages)
        import pypdfium2

        document = pypdfium2.PdfDocument(out)
        count, size = len(document), out.stat().st_size
        document.close()
    return {
        "pages": count,
        "CPU seconds": round(seconds[0], 2),
        "pages per CPU second": round(count / seconds[0]),
        "largest, MiB": round(seconds[1]),
        "file, MB": round(size / 1e6, 2),
    }


def _spent(began: float) -> tuple[float, float]:
    """Processor seconds since `began`, and the largest memory so far in MiB."""
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return time.process_time() - began, largest


def case_file(out: Path, pages: int) -> tuple[float, float]:
    """A third of it statements, a third chronology, a third exhibits with their pictures."""
    from sample_case_file import CHRONOLOGY, EXHIBITS, STATEMENTS, debbie

    from casework.documents.case_file import write_case_file

    dice = random.Random(1)
    third = pages // 3
    statements = tuple(
        replace(STATEMENTS[0], ref=f"S-{i}", text=prose(dice, 5)) for i in range(third)
    )
    rows = tuple(replace(CHRONOLOGY[i % 15], what=sentence(dice, 14)) for i in range(third * 18))
    picture = EXHIBITS[2].pictures[0].open().read()
    shown = tuple(
        replace(
            EXHIBITS[2],
            label=f"EX-{i}",
            pictures=(replace(EXHIBITS[2].pictures[0], open=_opener(picture)),),
        )
        for i in range(third)
    )
    values = debbie(statements=statements, chronology=rows, exhibits=shown)
    began = time.process_time()
    with out.open("wb") as file:
        write_case_file(values, file, FONTS)
    return _spent(began)


def _opener(picture: bytes):  # type: ignore[no-untyped-def]
    from io import BytesIO

    return lambda: BytesIO(picture)


def bare_canvas(out: Path, pages: int) -> tuple[float, float]:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    dice = random.Random(1)
    lines = [[sentence(dice, 14) for _ in range(45)] for _ in range(pages)]
    began = time.process_time()
    pdfmetrics.registerFont(TTFont("Regular", FONTS / "SourceSans3_400Regular.ttf"))
    canvas = Canvas(str(out), pageCompression=1)
    for page in lines:
        words = canvas.beginText(71, 780)
        words.setFont("Regular", 10.5, 15)
        for line in page:
            words.textLine(line)
        canvas.drawText(words)
        canvas.showPage()
    canvas.save()
    return _spent(began)


def prose(dice: random.Random, paragraphs: int) -> str:
    return "\n".join(sentence(dice, 90) for _ in range(paragraphs))


def sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(TEXT.split(), k=words))


if __name__ == "__main__":
    sys.exit(main())
