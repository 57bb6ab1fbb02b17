"""Pictures are sealed by their first bytes and decoded afterwards: what that says, and when."""

import io

import pytest
from PIL import Image
from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain.errors import Refused, StoreProblem
from casework.domain.progress import Cancelled
from casework.domain.roles import Role
from casework.errands.file_readings import read_file, read_waiting, see_pictures, see_waiting
from casework.papers.evidence import NOT_COMPARED
from casework.queries.unseen_pictures import picture_seen, pictures_waiting
from casework.services import captures, derived, triage
from casework.services.pictures_seen import keep_sights
from casework.store.tables.evidence import Exhibit
from tests.builders import PASSWORD
from tests.services.test_derived_copies import crop
from tests.services.test_provenance import on_paper, post, rows, saved
from tests.services.walking import Walk

FIRST = saved(post(1))
WORSE = saved(post(1).resize((180, 320)), "JPEG", quality=60)


def alike(walk: Walk) -> dict[int, list[str]]:
    return {n: [one.label for one in row.provenance.likenesses] for n, row in rows(walk).items()}


def test_sealing_starts_no_decoder(walk: Walk) -> None:
    walk.exhibit(data=FIRST)
    assert "decoder" not in vars(walk.ws.parts)
    row = rows(walk)[1]
    assert (row.kind, row.is_picture, row.awaits_a_look) == ("PNG picture", True, True)
    assert (row.width, row.height, row.damage) == (0, 0, "")
    assert [one.kind for one in row.custody] == ["received", "sealed"]


def test_size_and_likeness_are_told_once_it_was_looked_at(walk: Walk) -> None:
    walk.exhibit(data=FIRST)
    walk.exhibit(data=WORSE)
    assert alike(walk) == {1: [], 2: []}
    (first, _) = walk.ws.read(on_paper, walk.case)
    assert {one.label: one.value for one in first.facts}["Looks like"] == NOT_COMPARED
    assert len(first.pictures) == 1
    assert see_waiting(walk.ws) == 2
    assert see_waiting(walk.ws) == 0
    row = rows(walk)[2]
    assert (row.width, row.height, row.awaits_a_look) == (180, 320, False)
    assert alike(walk) == {1: ["EX-2"], 2: ["EX-1"]}
    (first, _) = walk.ws.read(on_paper, walk.case)
    assert NOT_COMPARED not in {one.label: one.value for one in first.facts}["Looks like"]


def test_whichever_is_looked_at_first_the_later_one_is_asked_about_once(walk: Walk) -> None:
    earlier = walk.exhibit(data=FIRST)
    later = walk.exhibit(data=WORSE)
    read_file(walk.ws, later)
    assert rows(walk)[1].awaits_a_look
    read_file(walk.ws, earlier)
    read_file(walk.ws, earlier)
    assert alike(walk) == {1: ["EX-2"], 2: ["EX-1"]}


def test_the_same_bytes_are_asked_about_at_once_and_not_again(walk: Walk) -> None:
    for _ in range(2):
        walk.exhibit(data=FIRST)
    assert alike(walk) == {1: ["EX-2"], 2: ["EX-1"]}
    see_waiting(walk.ws)
    assert alike(walk) == {1: ["EX-2"], 2: ["EX-1"]}


def test_a_row_of_captures_of_one_page_is_no_heap_of_questions(walk: Walk) -> None:
    for quality in (95, 90, 85, 80, 75, 70):
        walk.exhibit(data=saved(post(1), "JPEG", quality=quality))
    see_waiting(walk.ws)
    found = alike(walk).items()
    brought = [sum(int(one[3:]) < number for one in labels) for number, labels in found]
    assert brought == [0, 1, 2, 3, 3, 3]


def test_a_copy_needs_no_question_beside_its_original(walk: Walk) -> None:
    original, copy = walk.exhibit(data=FIRST), walk.exhibit(data=WORSE)
    walk.do(derived.link_exhibits, exhibit=copy, original=original, how="crop", note="")
    see_waiting(walk.ws)
    assert alike(walk) == {1: [], 2: []}
    made = walk.ws.run(crop, walk.case, exhibit=original, contains=())
    assert see_pictures(walk.ws, [made]) == 1


def test_one_that_cannot_be_decoded_is_a_file_that_is_not_shown_and_no_less_sealed(
    walk: Walk,
) -> None:
    walk.exhibit(data=FIRST[:2000])
    (before,) = walk.ws.read(on_paper, walk.case)
    assert before.pictures == ()
    assert see_waiting(walk.ws) == 1
    assert see_waiting(walk.ws) == 0
    row = rows(walk)[1]
    assert (row.kind, row.is_picture, row.awaits_a_look) == ("PNG picture", False, False)
    assert (row.damage, row.width) == ("", 0)


def test_what_is_held_back_is_not_decoded_until_it_is_released(walk: Walk) -> None:
    exhibit = walk.exhibit(data=FIRST)
    apart = walk.do(
        captures.set_evidence_apart, kind="other_login", why="Over a shoulder.", exhibit=exhibit
    )
    assert see_waiting(walk.ws) == 0
    with pytest.raises(Refused):
        walk.ws.read(picture_seen, exhibit)
    assert not rows(walk)[1].width
    walk.do(captures.release_evidence, apart=apart, released_by="Legal", reason="Agreed.")
    assert see_waiting(walk.ws) == 1
    walk.exhibit(data=WORSE)
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    assert see_waiting(walk.ws) == 0


def test_what_was_seen_of_one_set_apart_meanwhile_is_not_kept(walk: Walk) -> None:
    exhibit = walk.exhibit(data=FIRST)
    sight = walk.ws.read(picture_seen, exhibit)
    assert sight is not None
    walk.do(captures.set_evidence_apart, kind="other_login", why="It was.", exhibit=exhibit)
    with pytest.raises(Refused):
        walk.ws.run(keep_sights, seen=((exhibit, sight),))
    assert not rows(walk)[1].width


def test_a_child_that_is_ended_by_locking_has_seen_nothing(walk: Walk) -> None:
    exhibit = walk.exhibit(data=FIRST)

    def locked(_done: int, _total: int) -> None:
        walk.ws.lock()
        walk.ws.unlock(PASSWORD)

    with pytest.raises(StoreProblem):
        see_pictures(walk.ws, [exhibit], locked)
    assert rows(walk)[1].awaits_a_look


def test_a_touch_ends_it_and_the_rest_is_looked_at_later(walk: Walk) -> None:
    for seed in range(12):
        walk.exhibit(data=saved(post(seed, size=(120, 160))))
    looked = []

    def touched(done: int, _total: int) -> None:
        looked.append(done)
        if len(looked) == 12:
            raise Cancelled

    with pytest.raises(Cancelled):
        see_waiting(walk.ws, touched)
    assert [row.awaits_a_look for row in rows(walk).values()].count(True) == 2
    assert see_waiting(walk.ws) == 2


def test_one_whose_file_is_damaged_holds_up_nothing(walk: Walk) -> None:
    spoilt = walk.exhibit(data=FIRST)
    walk.exhibit(data=WORSE)
    file = walk.ws.parts.vault.path_of(rows(walk)[1].blob_id)
    file.write_bytes(file.read_bytes()[:9000])
    assert see_waiting(walk.ws) == 1
    assert walk.ws.read(pictures_waiting) == (spoilt,)


@act(Role.CASEWORKER)
def as_it_was_sealed_before(desk: Desk) -> None:
    """Kinds that are shown now were kept as files that are not."""
    for one in desk.session.scalars(select(Exhibit)):
        one.is_picture = False


def test_a_kind_that_was_not_shown_before_is_shown_from_now_on(walk: Walk) -> None:
    file = io.BytesIO()
    Image.new("RGB", (30, 20), "navy").save(file, "GIF")
    walk.exhibit(data=file.getvalue())
    walk.exhibit(data=FIRST)
    walk.ws.run(as_it_was_sealed_before)
    assert see_waiting(walk.ws) == 1
    assert (rows(walk)[1].is_picture, rows(walk)[1].width) == (True, 30)
    assert not rows(walk)[2].is_picture
    read_waiting(walk.ws)
    assert see_waiting(walk.ws) == 0
