"""How a redacted edition stands in the case file: its pages, what was masked and why, its check."""

import io
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from casework.desk import Desk
from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.domain.masked_words import survivors
from casework.queries.edition_rows import EditionRow
from casework.queries.exhibits import ExhibitRow

PRINT_SIDE = 1_800
"""The longest side of a printed picture in pixels: about 270 to the inch on A4."""
PAGE_SIDE = 2_400
MASKED = "Masked, as in the redacted edition"
MOST_PAGES = 60
"""Pages of one document that are printed; the others stay in its sealed edition."""


def edition_pictures(desk: Desk, edition: EditionRow) -> tuple[paper.Picture, ...]:
    """One for each of its pages."""
    if not edition.is_document:
        return (
            paper.Picture(print_opener(desk, edition.blob_id), f"Printed from {edition.label}"),
        )
    count = min(edition.pages, MOST_PAGES)
    left = edition.pages - count
    more = f"; {left} more pages are in {edition.label}, which is kept with the case"
    return tuple(
        paper.Picture(
            _page_opener(desk, edition, page),
            f"Page {page + 1} of {edition.pages}, printed from {edition.label}"
            + (more if left and page == count - 1 else ""),
        )
        for page in range(count)
    )


def print_opener(desk: Desk, blob_id: str) -> Callable[[], BinaryIO]:
    """Opens the print-ready picture only while its page is drawn."""

    def opened() -> BinaryIO:
        with desk.vault.open(blob_id) as file:
            return io.BytesIO(desk.decoder.print_picture(file, longest_side=PRINT_SIDE).jpeg)

    return opened


def redaction_facts(one: ExhibitRow) -> tuple[tuple[str, str], ...]:
    """Reasons and counts; never a word that is masked, and never whom a pseudonym stands for."""
    edition = one.redactions.printed or one.redactions.edition
    if edition is None:
        return ()
    made = f"by {edition.made_by}, {say_day(edition.made_on)}" if edition.made_on else ""
    replaced = [
        f"{each.label} was printed before it and is kept"
        for each in one.redactions.editions
        if not each.is_printed
    ]
    printed = f"{edition.label}, edition {edition.number}, {made}"
    return (
        ("Redacted edition", ". ".join((printed, *replaced))),
        ("Masked", edition.masked_words),
        ("Checked", edition.check_words),
    )


def without_masked(one: ExhibitRow, facts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Facts of the capture without those that hold a masked word, such as a name in an address."""
    for name, value in facts:
        yield name, unless_masked(one, value)


def unless_masked(one: ExhibitRow, words: str) -> str:
    """Words about an exhibit; where they hold a word that its edition masks, that they do.

    Of a copy, and of an edition itself, a word that the edition of its original masks.
    """
    edition = one.redactions.masking
    return MASKED if edition is not None and survivors(words, edition.gone) else words


def printed_elsewhere(one: ExhibitRow) -> str:
    """On the page of an edition: where it is printed."""
    edition = one.redactions.edition
    if edition is None:
        return ""
    if edition.is_printed:
        return f"This redacted edition is printed at {edition.of_label}."
    return (
        f"This redacted edition of {edition.of_label} was replaced by a later one and is not "
        "printed. It is kept."
    )


def _page_opener(desk: Desk, edition: EditionRow, page: int) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        from casework.evidence.pictures import print_ready

        with desk.vault.open(edition.blob_id) as file:
            picture = desk.decoder.page_picture(file, page, longest_side=PAGE_SIDE)
        return io.BytesIO(print_ready(picture.width, picture.height, picture.rgb).jpeg)

    return opened
