"""Opening an exhibit to look at it: checked, decoded outside any transaction, kept in custody."""

import datetime as dt
from dataclasses import dataclass

from casework import places
from casework.domain.cuts import Cut
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.markings import Marking, checked
from casework.domain.progress import Progress, no_progress
from casework.evidence.marking import marked_png
from casework.evidence.pictures import Picture, as_png
from casework.queries.viewing import FileText, file_text, page_count, page_picture
from casework.services.copying import keep_cut
from casework.services.viewing import begin_view, keep_view
from casework.workspace import Workspace

SCREEN_SIDE = 2_400


@dataclass(frozen=True)
class Opened:
    """What is shown first: how many pages, the first of them; the text where there are none."""

    pages: int
    picture: Picture | None
    text: FileText | None = None


def open_exhibit(
    workspace: Workspace,
    exhibit: ExhibitId,
    *,
    longest_side: int = SCREEN_SIDE,
    beside: str = "",
    progress: Progress = no_progress,
) -> Opened:
    """Look at an exhibit; that it was shown is kept before anything of it is given back.

    Nothing is locked while a child works on it. Raises `FoundOut` and `Refused` where it stays
    closed, `CannotShow` and `CannotRead` where it cannot be shown, `Cancelled`.
    """
    workspace.run(begin_view, exhibit)
    progress(1, 4)
    pages = workspace.read(page_count, exhibit)
    progress(2, 4)
    if pages:
        picture = workspace.read(page_picture, exhibit, 0, longest_side=longest_side)
        opened = Opened(pages, picture)
    else:
        opened = Opened(0, None, workspace.read(file_text, exhibit))
    progress(3, 4)
    workspace.run(keep_view, exhibit, beside=beside)
    return opened


def cut_copy(
    workspace: Workspace,
    case: CaseId,
    exhibit: ExhibitId,
    cut: Cut,
    *,
    page: int = 0,
    on: dt.date,
    note: str = "",
) -> ExhibitId:
    """Seal a part of a page, or the page turned, as an exhibit of its own.

    Raises `CannotShow`, and `BadEntry` for what does not lie on the page.
    """
    cut.check()
    picture = workspace.read(page_picture, exhibit, page)
    data = as_png(picture, cut)
    said = f"Page {page + 1}. {note}".strip() if page else note
    return workspace.run(keep_cut, case, exhibit=exhibit, data=data, how=cut.how, on=on, note=said)


def marked_copy(
    workspace: Workspace,
    case: CaseId,
    exhibit: ExhibitId,
    markings: tuple[Marking, ...],
    *,
    page: int = 0,
    on: dt.date,
) -> ExhibitId:
    """Seal a page with marks burnt into it as an exhibit of its own.

    Raises `CannotShow`, and `BadEntry` for marks that cannot be drawn.
    """
    markings = checked(markings)
    picture = workspace.read(page_picture, exhibit, page)
    data = marked_png(picture, markings, places.label_font())
    marks = "; ".join(one.said for one in markings)
    note = f"Page {page + 1}. {marks}" if page else marks
    return workspace.run(
        keep_cut, case, exhibit=exhibit, data=data, how="annotate", on=on, note=note
    )
