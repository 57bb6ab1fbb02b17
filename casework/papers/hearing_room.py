"""Fills what stood around the hearings: companion, union, needs, witnesses, papers, ledger."""

from collections.abc import Iterator

from casework.documents import case_file_values as paper
from casework.domain.choices import YES_NO
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.queries.bundle_rows import IssueRow, PaperRow
from casework.queries.hearing_room import (
    CompanionRow,
    HearingRoom,
    NeedRow,
    UnionRow,
    WitnessRow,
)
from casework.queries.ledger import WarningRow


def around(room: HearingRoom) -> tuple[paper.Listing, ...]:
    """A listing for each kind of which there is one."""
    return tuple(one for one in _listings(room) if one.rows or one.notes)


def ledger(rows: tuple[WarningRow, ...]) -> paper.Listing | None:
    """The person's warnings, from every case that may be seen."""
    if not rows:
        return None
    return paper.Listing(
        "Warning ledger of this person",
        ("Warning", "Issued", "Counts", "Note"),
        (40, 32, 46, 42),
        tuple(_warning(one) for one in rows),
        ("A spent warning may not tip the balance.",),
    )


def _listings(room: HearingRoom) -> Iterator[paper.Listing]:
    said = (*(_companion(one) for one in room.companions), *(_union(one) for one in room.unions))
    yield paper.Listing("Companion and union", (), (), (), said)
    yield paper.Listing(
        "What the employee needed",
        ("What", "Asked", "Answer"),
        (60, 40, 60),
        tuple(_need(one) for one in room.needs),
    )
    yield paper.Listing(
        "Witnesses",
        ("Witness", "About", "Comes?"),
        (44, 62, 54),
        tuple(_witness(one) for one in room.witnesses),
    )
    yield paper.Listing(
        "Papers of the bundle",
        ("No.", "Paper", "Whose, given", "Note"),
        (14, 60, 44, 42),
        tuple(_paper(one) for one in room.papers),
        (),
    )
    yield paper.Listing(
        "Who had the bundle",
        ("No.", "Who", "Given", "Papers"),
        (14, 44, 52, 50),
        tuple(_issue(one) for one in room.issues),
    )


def _companion(one: CompanionRow) -> str:
    who = one.name or "Nobody: the employee came alone"
    words = f"Chosen on {say_day(one.chosen_on)}: {who}"
    if one.name:
        union = f", {one.union}" if one.union else ""
        words += f" ({in_sentence(one.kind_words)}{union})"
    contact = f" Contact: {one.contact}." if one.contact else ""
    ended = f" Until {say_day(one.ended_on)}." if one.ended_on else ""
    return f"{words}.{contact} {sentence(one.note)}{ended}".replace("  ", " ").strip()


def _union(one: UnionRow) -> str:
    answer = YES_NO.get(one.is_representative, one.is_representative)
    words = f"Is the employee a union representative? {sentence(answer)}"
    if one.is_representative != "yes":
        return f"{words} {sentence(one.note)}".strip()
    agreed = f", {say_day(one.consent_on)}" if one.consent_on else ""
    consent = f"{YES_NO.get(one.consent, one.consent)}{agreed}"
    words += f" {sentence(one.union)}".rstrip() + f" May its official be told? {sentence(consent)}"
    if one.contacted_on is not None:
        words += f" {one.official or 'The official'} was told on {say_day(one.contacted_on)}."
    return f"{words} {sentence(one.note)}".strip()


def _need(one: NeedRow) -> tuple[str, ...]:
    by = f", {one.asked_by}" if one.asked_by else ""
    answer = "No answer yet"
    if one.answered_on is not None:
        answer = f"{one.answer_words}, {one.answered_by}, {say_day(one.answered_on)}"
    return (
        f"{one.kind_words}: {one.asked}",
        f"{say_day(one.asked_on)}{by}",
        f"{sentence(answer)} {sentence(one.answer_reason)}".strip(),
    )


def _witness(one: WitnessRow) -> tuple[str, ...]:
    by = f", {one.answered_by}" if one.answered_by else ""
    answer = "Nothing recorded"
    if one.answered_on is not None:
        answer = f"{one.answer_words}{by}, {say_day(one.answered_on)}"
    called = f"called by {in_sentence(one.called_by)}, {say_day(one.asked_on)}"
    called += f", asked for by the employee in request {one.request}" if one.request else ""
    return (
        f"{one.name}, {called}",
        one.about,
        f"{sentence(answer)} {sentence(one.answer_reason)}".strip(),
    )


def _paper(one: PaperRow) -> tuple[str, ...]:
    pages = f" ({one.pages} pages)" if one.pages else ""
    by = f" by {one.given_by}" if one.given_by else ""
    notes = [
        f"Asked for in request {one.request}." if one.request else "",
        "Came late." if one.is_late else "",
        sentence(one.late_reason),
        f"{one.answer_words}." if one.answer else "",
        sentence(one.answer_reason),
        f"Withheld: {sentence(one.withheld_reason)}" if one.withheld_reason else "",
    ]
    given = f"{one.side_words}, {say_day(one.given_on)}{by}"
    return one.label, f"{one.title}{pages}", given, " ".join(each for each in notes if each)


def _issue(one: IssueRow) -> tuple[str, ...]:
    back = f" Back on {say_day(one.returned_on)}." if one.returned_on else ""
    lacks = f" Lacks {one.missing}." if one.missing and one.returned_on is None else ""
    notes = " ".join(sentence(each) for each in (one.note, one.returned_note) if each)
    given = f"{say_day(one.issued_on)}, {in_sentence(one.how)}.{back} {notes}".strip()
    return str(one.number), one.holder, given, f"{', '.join(one.papers.split())}.{lacks}"


def _warning(one: WarningRow) -> tuple[str, ...]:
    notes = [
        f"Case {one.reference}" if not one.is_earlier else "Entered from the personal file",
        one.about,
        f"{one.days_on_appeal} days on appeal taken off" if one.days_on_appeal else "",
    ]
    counts = f"Until the day before {say_day(one.spent_from)}"
    if one.cancelled_on is not None:
        counts = f"Cancelled on {say_day(one.cancelled_on)}. {one.cancelled_reason}".strip()
    elif not one.is_live:
        counts = f"Spent since {say_day(one.spent_from)}"
    months = f"{one.live_months} months"
    told = ". ".join(each.rstrip(".") for each in notes if each)
    return f"{one.level}, {months}", say_day(one.issued_on), counts, told
