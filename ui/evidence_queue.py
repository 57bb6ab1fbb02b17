"""What was dropped, pasted or picked as forms to fill in: one for each, or one for all of many."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from ui.arrivals import Arrival
from ui.pictures import as_png

Asked = tuple[str, Mapping[str, object]]
"""An act's code and what its form knows already."""
ONE_BY_ONE = 5
"""More than so many are described together, and each is completed where it needs it."""
SEALING = frozenset({"seal_evidence", "seal_pasted"})


def forms_for(what: object, now: dt.datetime) -> list[Asked]:
    """The forms, in the order in which the things came."""
    came = _arrival(what)
    folders = any(Path(one).is_dir() and not Path(one).is_symlink() for one in came.files)
    if folders or len(came.files) + len(came.contents) > ONE_BY_ONE:
        return [("seal_several", {"files": came.files, "contents": came.contents})]
    page = {"url": came.page} if came.page else {}
    asked: list[Asked] = [("seal_evidence", {"file": one}) for one in came.files]
    asked += [
        ("seal_pasted", {"data": one.data, "name": one.name, **page}) for one in came.contents
    ]
    if came.picture is not None:
        name = f"Pasted {now:%d %b %Y %H.%M}.png"
        asked.append(("seal_pasted", {"data": as_png(came.picture), "name": name, **page}))
    return asked


def _arrival(what: object) -> Arrival:
    if isinstance(what, Arrival):
        return what
    if isinstance(what, QImage):
        return Arrival(picture=what)
    files: Sequence[Path] = what if isinstance(what, list) else []
    return Arrival(files=tuple(files))
