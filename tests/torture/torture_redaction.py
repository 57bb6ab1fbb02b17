"""Redacts files full of secrets, over and over, and looks for one that is left anywhere.

    python dev.py torture redaction            (or: --rounds=3, --seed=7)

Each round masks the seen secrets of a PDF and of a screenshot with boxes of changing size and
pseudonyms, reads every byte and every pixel of what was made, then plants bad redactions (a box
beside its word, a box too narrow, a text layer kept, metadata added) and wants each found.
"""

import argparse
import io
import random
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import pikepdf  # noqa: E402

from casework import places  # noqa: E402
from casework.domain.redaction import Mark  # noqa: E402
from casework.evidence.burning import Box  # noqa: E402
from casework.evidence.decoder import Decoder  # noqa: E402
from casework.evidence.edition import Checked, checked, made_document, made_picture  # noqa: E402
from casework.evidence.word_reader import WordReader  # noqa: E402
from tests.evidence import planted  # noqa: E402
from tests.evidence.planted import SECRETS, SEEN  # noqa: E402
from tests.evidence.test_editions import every_byte, planted_in  # noqa: E402

FONT = places.resources() / "fonts" / "SourceSans3_600SemiBold.ttf"
LABELS = ("", "Child A", "Service user 12", "Family member 3")


class Round:
    """One PDF and one screenshot, masked well and badly."""

    def __init__(self, rnd: random.Random, decoder: Decoder, reader: WordReader) -> None:
        self._rnd, self._decoder, self._reader = rnd, decoder, reader
        self.failures: list[str] = []

    def run(self) -> None:
        """All of it."""
        for name, marks, make in (
            ("screenshot", planted.screenshot_marks(), self._picture),
            ("document", planted.pdf_marks(), self._document),
        ):
            good = make([self._grown(one) for one in marks])
            self._expect_clean(name, good)
            for fault in (self._beside, self._narrow):
                number = self._rnd.randrange(len(marks))
                bad = [fault(one) if n == number else one for n, one in enumerate(marks)]
                found = self._checked(make(bad))
                if SECRETS[number] not in {one.word for one in found.survivors}:
                    self.failures.append(f"{name}: {fault.__name__} of {number} was not found")
        self._kept_layer()

    def _checked(self, data: bytes) -> Checked:
        return checked(data, SECRETS, self._decoder, self._reader)

    def _expect_clean(self, name: str, data: bytes) -> None:
        found = self._checked(data)
        left = planted_in(every_byte(data))
        if left or not found.is_clean:
            self.failures.append(f"{name}: {left} {found} {[x.word for x in found.survivors]}")

    def _kept_layer(self) -> None:
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(planted.pdf())) as opened:
            for page in opened.pages:
                page.contents_add(opened.make_stream(b"0 g 150 0 170 842 re f"))
            opened.save(out)
        found = self._checked(out.getvalue())
        kept = {one.word for one in found.survivors}
        if not found.strange or not set(SECRETS[:SEEN]) <= kept:
            self.failures.append("a text layer that was kept was not found")

    def _picture(self, marks: Iterable[Mark]) -> bytes:
        return made_picture(planted.screenshot(), self._boxes(marks), self._decoder, FONT)

    def _document(self, marks: Iterable[Mark]) -> bytes:
        known = list(marks)

        def of_page(page: int) -> list[Box]:
            return self._boxes(one for one in known if one.page == page)

        return made_document(planted.pdf(), of_page, self._decoder, FONT)

    def _boxes(self, marks: Iterable[Mark]) -> list[Box]:
        return [Box(m.x0, m.y0, m.x1, m.y1, self._rnd.choice(LABELS)) for m in marks]

    def _grown(self, mark: Mark) -> Mark:
        more = self._rnd.uniform(0, 0.004)
        return mark.at(mark.x0 - more, mark.y0 - more / 4, mark.x1 + more, mark.y1 + more / 4)

    def _beside(self, mark: Mark) -> Mark:
        wide = mark.x1 - mark.x0
        return mark.at(mark.x1, mark.y0, mark.x1 + wide / 2, mark.y1)

    def _narrow(self, mark: Mark) -> Mark:
        """Under the letters alone, as when a page was fitted otherwise."""
        return replace(mark, y0=mark.y1 - (mark.y1 - mark.y0) / 10)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--seed", type=int, default=7)
    told = asked.parse_args()
    rnd, started = random.Random(told.seed), time.perf_counter()
    failures: list[str] = []
    with Decoder() as decoder, WordReader() as reader:
        for _ in range(told.rounds):
            one = Round(rnd, decoder, reader)
            one.run()
            failures += one.failures
    _tell(failures, told.rounds, time.perf_counter() - started)
    return 1 if failures else 0


def _tell(failures: list[str], rounds: int, seconds: float) -> None:
    for one in failures:
        print(one)
    print(f"{rounds} rounds, {len(SECRETS)} secrets each in a PDF and a screenshot, "
        f"{len(failures)} failures, {seconds:.0f} s")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
