"""Making a redacted edition of a draft and looking it through: outside any transaction.

The act that keeps it (`services.redactions.finalise_redaction`) checks its bytes once more.
"""

from collections.abc import Callable, Sequence

from casework import places
from casework.domain.errors import BadEntry, Refused
from casework.domain.ids import ExhibitId
from casework.domain.masked_words import survivors, under
from casework.domain.progress import Progress, no_progress
from casework.domain.refusal import unmet
from casework.domain.refusals import redaction as refusals
from casework.evidence.burning import Box
from casework.evidence.edition import checked, made_document, made_picture
from casework.evidence.page_words import PageWord
from casework.evidence.pictures import READ_SIDE
from casework.evidence.word_reader import engine_name, is_installed
from casework.queries.machine_reading import machine_words
from casework.queries.redactions import DraftRow, draft_of, original_bytes
from casework.services.redactions import Edition, fingerprint
from casework.workspace import Workspace

MADE, CHECKED = 40, 100
"""Per cent of the work when it is made, and when it is checked."""


def make_edition(
    workspace: Workspace, exhibit: ExhibitId, progress: Progress = no_progress
) -> Edition:
    """The draft of an exhibit made anew from pixels, and what its check found.

    Raises `Refused` (no draft, nothing masked, held back), `BadEntry` and `CannotShow`.
    """
    draft = workspace.read(draft_of, exhibit)
    if draft is None or not draft.masked.marks:
        raise Refused([unmet(refusals.NOTHING_MASKED)])
    data = workspace.read(original_bytes, exhibit)
    decoder = workspace.parts.decoder
    pages = decoder.page_count(data) if draft.is_document else 1
    last = max(one.page for one in draft.masked.marks)
    if last >= pages:
        raise BadEntry(refusals.MARK_BEYOND_PAGES, page=last + 1, pages=pages)
    sought = _sought(workspace, draft, data)
    boxes, font = _boxes(draft), places.label_font()
    if draft.is_document:
        made = made_document(data, boxes, decoder, font, _part(progress, 0, MADE))
    else:
        made = made_picture(data, boxes(0), decoder, font)
    reader = workspace.parts.word_reader if is_installed() else None
    found = checked(made, sought, decoder, reader, _part(progress, MADE, CHECKED))
    read_by = engine_name() if reader is not None else ""
    return Edition(made, pages, fingerprint(*draft.raw), sought, found, read_by)


def _sought(workspace: Workspace, draft: DraftRow, data: bytes) -> tuple[str, ...]:
    """Words that were marked as such, and telling words that lie under the boxes."""
    found = list(draft.masked.words)
    read = {one.page: one.words for one in workspace.read(machine_words, draft.exhibit_id)}
    for page in sorted({one.page for one in draft.masked.marks}):
        own = workspace.parts.decoder.page_words(data, page) if draft.is_document else ()
        words = (*own, *read.get(page, ())) or _read_now(workspace, draft, data, page)
        found += under(words, draft.masked.marks, page)
    stays = draft.masked.may_stay
    return tuple(dict.fromkeys(one for one in found if not _may_stay(one, stays)))


def _read_now(
    workspace: Workspace, draft: DraftRow, data: bytes, page: int
) -> tuple[PageWord, ...]:
    """Words of a page that nobody had read before, so that those under its boxes are known."""
    if not is_installed():
        return ()
    decoder, side = workspace.parts.decoder, READ_SIDE
    if draft.is_document:
        picture = decoder.page_picture(data, page, longest_side=side)
    else:
        picture = decoder.decode_picture(data, longest_side=side)
    return workspace.parts.word_reader.read(picture).words


def _may_stay(word: str, stays: Sequence[str]) -> bool:
    return any(survivors(one, [word]) and survivors(word, [one]) for one in stays)


def _boxes(draft: DraftRow) -> Callable[[int], list[Box]]:
    labels = {one.id: one.label for one in draft.pseudonyms}

    def of_page(page: int) -> list[Box]:
        return [
            Box(one.x0, one.y0, one.x1, one.y1, labels.get(one.pseudonym, ""))
            for one in draft.masked.marks
            if one.page == page
        ]

    return of_page


def _part(progress: Progress, first: int, last: int) -> Progress:
    """Of one piece of work, as a part of the whole."""
    return lambda done, total: progress(first + (last - first) * done // max(1, total), CHECKED)
