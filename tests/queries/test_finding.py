"""One search over everything: what it finds, for whom, in which words, and what it never shows."""

import datetime as dt
from contextlib import closing

import pytest
from sqlalchemy import text

from casework.domain.errors import NotAllowed
from casework.domain.finding import KINDS, Sought
from casework.domain.ids import ExhibitId, UserId
from casework.domain.progress import Cancelled
from casework.domain.roles import Role
from casework.errands import reindexing
from casework.evidence.page_words import PageWord
from casework.queries import finding
from casework.queries.finding import Findings
from casework.services import captures, contacts, evidence, letters, paths, records, triage
from casework.services.entries import CaptureEntry, PersonEntry
from casework.services.machine_reading import keep_words
from casework.store.database_check import search_damage
from casework.store.engine import connect
from casework.workspace import Workspace
from tests.builders import DEBBIE
from tests.services.walking import Office, Walk

SIAN = PersonEntry(name="Siân O’Brien", post="Teacher", workplace="Łódź Street school")
POST = CaptureEntry(
    title="Post about the night shift",
    source_kind="volunteered",
    obtained_by="F. Reid",
    obtained_on=dt.date(2026, 6, 24),
    url="https://www.facebook.example/sian.ob/posts/10158?id=100%25",
    account_handle="@sian_ob",
    account_name="Siân OB",
    notes="𝗵𝗮𝘁𝗲 was written twice",
)


@pytest.fixture
def walk(office: Office) -> Walk:
    made = office.walk(SIAN)
    exhibit = made.do(evidence.seal_pasted, data=b"a post", name="post.txt", entry=POST)
    made.do(
        contacts.record_contact, person=PersonEntry(name="Moira Kerr"), direction="in",
        channel="call", result="spoke",
        text="She said that the #metoo post at 10:30 was 100% hers.",
    )  # fmt: skip
    made.note("The manager rang about foo-bar and C++.")
    read(made, exhibit, "Worst shift ever at Oak House")
    return made


def read(walk: Walk, exhibit: ExhibitId, words: str) -> None:
    walk.ws.run(
        keep_words, exhibit, page=0, pages=1, text=words,
        words=(PageWord("Worst", 0.1, 0.1, 0.2, 0.2),), engine="by hand",
    )  # fmt: skip


def find(workspace: Workspace, words: str, **narrowed: object) -> Findings:
    return workspace.read(finding.find, Sought(words, **narrowed))  # type: ignore[arg-type]


def shown(found: Findings) -> set[tuple[str, str]]:
    return {(group.kind, line.title) for group in found.groups for line in group.lines}


EXHIBIT = ("exhibit", "EX-1 Post about the night shift")
READ = ("exhibit", "EX-1 Post about the night shift, page 1 (machine-read, may be wrong)")


FOUND = (
    ("sian", ("case", "Siân O’Brien")),
    ("sian", ("person", "Siân O’Brien")),
    ("o'brien", ("person", "Siân O’Brien")),
    ("lodz", ("person", "Siân O’Brien")),
    ("ian_o", ("handle", "@sian_ob")),
    ("@sian_ob", ("handle", "@sian_ob")),
    ("facebook.example/sian.ob", ("handle", "@sian_ob")),
    ("hate", EXHIBIT),
    ("EX-1", EXHIBIT),
    ("oak house", READ),
    ("#metoo", ("note", "Contact 1")),
    ("10:30", ("note", "Contact 1")),
    ("100%", ("note", "Contact 1")),
    ("foo-bar", ("note", "Chronology")),
    ("c++", ("note", "Chronology")),
    ("moira", ("person", "Moira Kerr")),
    ("night shift", EXHIBIT),
    ("HR-2026-00001", ("case", "Siân O’Brien")),
)


def test_what_is_typed_finds_it(walk: Walk) -> None:
    wrong = [one for one in FOUND if one[1] not in shown(find(walk.ws, one[0]))]
    assert wrong == []


def test_the_match_is_shown_in_context_with_its_case(walk: Walk) -> None:
    (group,) = find(walk.ws, "hate", kinds=("exhibit",)).groups
    (line,) = group.lines
    start, end = line.said.marks[0]
    assert line.said.text[start:end] == "𝗵𝗮𝘁𝗲"
    assert line.line == "HR-2026-00001 · Siân O’Brien"
    assert (line.part, line.case_id) == ("evidence", walk.case)


def test_words_with_signs_stand_there_as_typed_or_are_not_found(walk: Walk) -> None:
    walk.note("The bill was 1000 and axb.")
    for typed in ("1000%", "a_b", "10_30", "x%"):
        assert find(walk.ws, typed, kinds=("note",)).groups == ()


HOSTILE = (
    *('"', "O'Brien", "foo-bar", "AND", "NEAR(", "title:", "keys:kcase", "*", "^", "(", "#metoo"),
    *("@user", "10:30", "C++", "", " ", "(" * 1_000, "x" * 100_000, "100%", "a_b", "\\", "\x00"),
    *('"unbalanced', "a AND AND b", "-case", "body : x", "😀", "’", "ﷺ", "\u202eabc"),
    *("'; DROP TABLE cases; --", " OR ".join(f"a{n}" for n in range(900)), "{title}: x", "+"),
    *("a" * 199, "ꦏ", "\ud800"),
)  # fmt: skip


def test_no_search_fails_or_changes_anything(walk: Walk) -> None:
    with walk.office.nothing_written():
        for typed in HOSTILE:
            find(walk.ws, typed)
            find(walk.ws, typed, case_id=walk.case, state="open", since=dt.date.max)


def test_a_row_changed_is_found_by_its_new_words_only(walk: Walk) -> None:
    letter = walk.do(letters.write_letter, template="suspension")
    head = next(line for group in find(walk.ws, "suspension").groups for line in group.lines)
    assert head
    exhibit = walk.exhibit(b"other", title="Marigold")
    assert ("exhibit", "EX-2 Marigold") in shown(find(walk.ws, "marigold"))
    read(walk, exhibit, "first words")
    read(walk, exhibit, "second words")
    assert not find(walk.ws, "first words", kinds=("exhibit",)).groups
    assert find(walk.ws, "second words", kinds=("exhibit",)).groups
    assert letter


def test_what_was_refused_leaves_nothing_in_the_index(walk: Walk) -> None:
    before = walk.ws.read(reindexing.entries)
    walk.bad(records.note_event, kind="no such kind", text="Zebra")
    assert walk.ws.read(reindexing.entries) == before
    assert not find(walk.ws, "zebra").groups


def test_it_is_narrowed_by_kind_state_days_and_case(walk: Walk, office: Office) -> None:
    other = office.walk(DEBBIE)
    other.note("The manager rang again.")
    rang = find(walk.ws, "manager rang", kinds=("note",))
    assert rang.groups[0].count == 2
    one = find(walk.ws, "manager rang", kinds=("note",), case_id=other.case).groups[0]
    assert [line.case_id for line in one.lines] == [other.case]
    assert not find(walk.ws, "manager rang", state="closed").groups
    day = office.today
    assert find(walk.ws, "manager rang", since=day, until=day).groups
    assert not find(walk.ws, "manager rang", since=day + dt.timedelta(days=1)).groups
    assert {group.kind for group in find(walk.ws, "o'brien").groups} <= set(KINDS)


def test_a_person_finds_only_what_they_may_open(walk: Walk, office: Office) -> None:
    other = office.walk(DEBBIE)
    other.note("Siân rang.")
    manager = office.add_user("manager", Role.MANAGER)
    investigator = office.add_user("investigator", Role.INVESTIGATOR)
    administrator = office.add_user("administrator", Role.ADMINISTRATOR)
    walk.ws.run(records.give_access, other.case, user=UserId(manager.id))
    with office.sitting(manager) as workspace:
        found = find(workspace, "sian")
        assert {line.case_id for group in found.groups for line in group.lines} == {other.case}
        assert {group.count for group in found.groups} == {1}
    with office.sitting(investigator) as workspace:
        assert find(workspace, "sian").groups == ()
    with office.sitting(administrator) as workspace, pytest.raises(NotAllowed):
        find(workspace, "sian")
    own = walk.ws.user
    with office.sitting(administrator) as workspace:
        workspace.run(records.bar_user, walk.case, user=own.id, reason="Sisters", on=office.today)
    assert {line.case_id for g in find(walk.ws, "sian").groups for line in g.lines} == {other.case}


def test_the_words_of_what_is_set_apart_are_not_shown(walk: Walk) -> None:
    exhibit = walk.exhibit(b"secret", title="Recording")
    read(walk, exhibit, "quiet words")
    apart = walk.do(captures.set_evidence_apart, kind="watching", why="Hidden.", exhibit=exhibit)
    assert not find(walk.ws, "quiet words").groups
    walk.do(captures.release_evidence, apart=apart, released_by="Legal", reason="Lawful.")
    assert find(walk.ws, "quiet words").groups


def test_no_words_of_pictures_where_an_indecent_image_is_suspected(walk: Walk) -> None:
    assert READ in shown(find(walk.ws, "oak house"))
    walk.do(triage.start_triage)
    walk.screens(indecent_image="yes")
    assert not find(walk.ws, "oak house").groups
    walk.do(
        paths.record_no_copy, address="https://hidden.example/picture", found_by="F. Reid",
        found_on=walk.office.today, found_time="10:30", police_reference="PS-1",
    )  # fmt: skip
    assert not find(walk.ws, "hidden.example").groups


def test_it_stops_when_nobody_waits(walk: Walk) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    for number in range(300):
        walk.note(f"Many words {number}.")
    with pytest.raises(Cancelled):
        walk.ws.read(finding.find, Sought("words"), stop)
    assert find(walk.ws, "many words", kinds=("note",)).groups[0].count == 300


def test_it_is_made_again_from_the_rows_and_is_the_same(walk: Walk) -> None:
    words = ("sian", "oak house", "hate", "ian_o", "moira", "night")
    before = [find(walk.ws, one) for one in words]
    count = walk.ws.read(reindexing.entries)
    assert reindexing.reindex(walk.ws) == count
    assert [shown(find(walk.ws, one)) for one in words] == [shown(one) for one in before]
    assert damage(walk) == []


def test_an_index_that_lost_a_row_is_found_by_verify(walk: Walk) -> None:
    assert damage(walk) == []
    with walk.ws.store.engine.begin() as connection:
        connection.execute(text("DELETE FROM search_entries WHERE source = 'contacts'"))
    (one,) = damage(walk)
    assert "contacts" in one
    reindexing.reindex(walk.ws)
    assert damage(walk) == []


def test_an_older_store_is_filled_some_rows_at_a_time_while_others_write(walk: Walk) -> None:
    with walk.ws.store.sessions.begin() as session:
        from casework.store.found_upkeep import clear

        clear(session)
    assert damage(walk) == [], "a store that is still being filled is not damaged"
    steps = 0
    while not reindexing.fill_some(walk.ws, 3):
        steps += 1
        assert find(walk.ws, "sian").is_whole is False
        if steps == 2:
            walk.note("Written meanwhile.")
    assert steps > 3
    assert find(walk.ws, "written meanwhile", kinds=("note",)).groups[0].count == 1
    assert find(walk.ws, "oak house").is_whole
    assert damage(walk) == []


def damage(walk: Walk) -> list[str]:
    store = walk.ws.store
    with closing(connect(store.database, store.keys.database)) as raw:
        return [one.sentence for one in search_damage(raw)]
