"""Exhibit pages: label and facts above, the picture as large as the page allows, sums below."""

from contextlib import closing
from dataclasses import replace

from casework.documents import jpeg
from casework.documents.boxes import Box
from casework.documents.case_file_values import Exhibit, Picture
from casework.documents.case_sections.sums import grouped, size_in_words
from casework.documents.faces import Weight
from casework.documents.figure import Drawing, Figure, Title
from casework.documents.measures import (
    AMBER,
    AMBER_SOFT,
    BODY,
    BOX_HEAD,
    BOX_TEXT,
    FINE,
    HEADINGS,
    LEAD,
    MM,
    SMALL,
    Style,
)
from casework.documents.paper import Paper
from casework.documents.prose import Lead, Prose, Stack

LABEL = HEADINGS[0]
TITLE = replace(LEAD, leading=22)
MARK = Style(10, 14, Weight.DEMIBOLD, AMBER)
LABEL_COLUMN = 24 * MM


def write_exhibit(paper: Paper, exhibit: Exhibit) -> None:
    """Its page, or one page for each of its pictures."""
    _begin(paper, exhibit, exhibit.title, called=exhibit.label)
    paper.enter(1, exhibit.label, exhibit.title, exhibit.label)
    paper.add(paper.setting.facts(exhibit.facts, columns=2))
    _write_file(paper, exhibit)
    _write_text(paper, exhibit)
    if exhibit.pictures and not exhibit.held_back:
        _write_pictures(paper, exhibit)
        return
    if exhibit.held_back:
        paper.add(_placeholder(paper, exhibit))
    elif not exhibit.text:
        paper.note(_not_printed(exhibit))
    for prose in _sums(paper, exhibit, apart=True):
        paper.add(prose)


def _write_file(paper: Paper, exhibit: Exhibit) -> None:
    """What the file says of itself, then what is to be known of it."""
    if not exhibit.of_file and not exhibit.warned:
        return
    paper.add(paper.setting.one("What the file says of itself", HEADINGS[2], keeps=True))
    paper.add(paper.setting.facts(exhibit.of_file, columns=2))
    for sentence in exhibit.warned:
        paper.say(sentence, SMALL)


def _write_text(paper: Paper, exhibit: Exhibit) -> None:
    if exhibit.text_note:
        paper.add(paper.setting.one("What it says", HEADINGS[2], keeps=True))
        paper.say(exhibit.text_note, SMALL)
    for prose in paper.setting.lines(exhibit.text, BODY):
        paper.add(prose)


def _begin(paper: Paper, exhibit: Exhibit, title: str, called: str = "") -> None:
    setting = paper.setting
    paper.page_for(exhibit.label)
    label = setting.line(exhibit.label, LABEL.weight)
    column = max(LABEL_COLUMN, setting.width(label, LABEL) + 10)
    words = setting.line(title, TITLE.weight)
    prose = Prose(words, TITLE, lead=Lead(label, LABEL, column), called=called)
    mark = setting.line(exhibit.mark, MARK.weight)
    paper.add(Title(prose, Prose(mark, MARK), setting.width(mark, MARK)))


def _write_pictures(paper: Paper, exhibit: Exhibit) -> None:
    count = len(exhibit.pictures)
    for i, picture in enumerate(exhibit.pictures, 1):
        if i > 1:
            _begin(paper, exhibit, f"{exhibit.title} ({i} of {count})")
        tail = Stack([*paper.setting.paragraphs(picture.caption, SMALL), *_sums(paper, exhibit)])
        paper.add(Figure(_drawing(paper, exhibit, picture), tail))


def _drawing(paper: Paper, exhibit: Exhibit, picture: Picture) -> Drawing:
    with closing(picture.open()) as file:
        read = jpeg.read(file, exhibit.label)
        return Drawing(paper.book.picture(read), read.width, read.height)


def _sums(paper: Paper, exhibit: Exhibit, *, apart: bool = False) -> list[Prose]:
    """The hash of the original, and of the copy that is printed."""
    lines = [f"Original SHA-256  {grouped(exhibit.sha256)}"]
    if exhibit.copy_sha256:
        lines.append(f"This copy SHA-256  {grouped(exhibit.copy_sha256)}")
    first, *others = (paper.setting.one(line, FINE) for line in lines)
    first.before = 8 if apart else 0
    return [first, *others]


def _placeholder(paper: Paper, exhibit: Exhibit) -> Box:
    setting = paper.setting
    head = setting.one(f"{exhibit.label} is not printed in this file", BOX_HEAD, keeps=True)
    why = setting.paragraphs(exhibit.held_back, BOX_TEXT)
    whom = setting.paragraphs(exhibit.shown_to, BOX_TEXT)
    return Box(Stack([head, *why, *whom]), AMBER_SOFT, AMBER)


def _not_printed(exhibit: Exhibit) -> str:
    kind = f"{exhibit.kind}, {size_in_words(exhibit.size)}".removeprefix(", ")
    is_picture = exhibit.kind.endswith("picture")
    what = "This picture cannot be printed" if is_picture else "This exhibit is not a picture"
    return f"{what} ({kind}). Its sealed original is kept with the case."


def write_asked(paper: Paper, header: str, exhibits: tuple[Exhibit, ...]) -> None:
    """What was asked of each exhibit and answered; nothing is added up."""
    asked = [exhibit for exhibit in exhibits if exhibit.asked]
    if not asked:
        return
    paper.page_for(header)
    paper.heading(1, "", "What was asked of the exhibits", "what was asked of the exhibits")
    for exhibit in asked:
        title = f"{exhibit.label}  {exhibit.title}"
        paper.add(paper.setting.one(title, HEADINGS[2], keeps=True))
        paper.add(paper.setting.facts(exhibit.asked))


def write_custody(paper: Paper, header: str, exhibits: tuple[Exhibit, ...]) -> None:
    """Who had each exhibit and when; after the exhibit pages."""
    kept = [exhibit for exhibit in exhibits if exhibit.custody]
    if not kept:
        return
    paper.page_for(header)
    paper.heading(1, "", "Custody of the exhibits", "custody of the exhibits")
    for exhibit in kept:
        title = f"{exhibit.label}  {exhibit.title}"
        paper.add(paper.setting.one(title, HEADINGS[2], keeps=True))
        paper.numbered("", exhibit.custody)
