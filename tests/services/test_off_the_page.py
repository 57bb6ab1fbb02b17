"""What is drawn on a page that is none, or off it, is not made; nor when the program locks."""

import pytest

from casework.domain.cuts import Cut
from casework.domain.errors import BadEntry
from casework.domain.markings import Marking
from casework.errands.viewing import cut_copy, marked_copy
from casework.evidence.problems import CannotRead, CannotShow
from tests.builders import PASSWORD
from tests.services.test_viewing import MAIL, picture
from tests.services.walking import Walk


@pytest.mark.parametrize(
    "wrong",
    [
        Cut(-0.1, 0, 1, 1),
        Cut(0, 0, 1e300, 1),
        Cut(float("nan"), 0, 1, 1),
        Cut(0, 0, float("inf"), 1),
        Cut(0.8, 0, 0.2, 1),
        Marking("box", 0, 0, 1, 7),
        Marking("arrow", float("nan"), 0, 1, 1),
        Marking("circle", 0, 0, 1, 1),
        Marking("words", 0, 0, 1, 1, "long " * 50),
        Marking("words", 0, 0, 1, 1, "half \ud83d"),
    ],
)
def test_what_does_not_lie_on_the_page_is_not_made(walk: Walk, wrong: Cut | Marking) -> None:
    exhibit, on = walk.exhibit(picture()), walk.office.today

    def make() -> None:
        if isinstance(wrong, Cut):
            cut_copy(walk.ws, walk.case, exhibit, wrong, on=on)
        else:
            marked_copy(walk.ws, walk.case, exhibit, (wrong,), on=on)

    with walk.office.nothing_written(), pytest.raises(BadEntry):
        make()


@pytest.mark.parametrize("page", [-1, 1, 1 << 40])
def test_a_picture_has_one_page(walk: Walk, page: int) -> None:
    exhibit = walk.exhibit(picture())
    with walk.office.nothing_written(), pytest.raises(CannotShow):
        cut_copy(walk.ws, walk.case, exhibit, Cut(), page=page, on=walk.office.today)


@pytest.mark.parametrize("count", [0, 51])
def test_one_copy_has_so_many_marks_and_no_more(walk: Walk, count: int) -> None:
    marks = (Marking("words", 0, 0, 1, 1, "w" * 200),) * count
    with pytest.raises(BadEntry) as refused:
        marked_copy(walk.ws, walk.case, walk.exhibit(picture()), marks, on=walk.office.today)
    assert refused.value.code == "MARKS_ON_A_COPY"


def test_whoever_still_decodes_when_the_program_locks_starts_no_child(walk: Walk) -> None:
    parts = walk.ws.parts
    decoder = parts.decoder
    decoder.decode_picture(picture(), longest_side=9)
    walk.ws.lock()
    with pytest.raises(CannotShow):
        decoder.decode_picture(picture(), longest_side=9)
    with pytest.raises(CannotRead):
        parts.reader.read(MAIL, "eml")  # made only now, by whoever held on to what was open
    assert (decoder.child.process, parts.reader.child.process) == (None, None)
    walk.ws.unlock(PASSWORD)
    assert walk.ws.parts.decoder.decode_picture(picture(), longest_side=9).width == 9
