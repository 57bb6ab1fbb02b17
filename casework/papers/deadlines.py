"""Fills the deadlines of the case file, and the days until which its papers are held."""

from casework.desk import Desk
from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.papers.words import facts_given
from casework.queries.claims import ClaimDates, ConciliationRow, LimitRow, ServiceRow, claim_dates
from casework.queries.clocks import ChangeRow, ClockPage, case_clocks
from casework.store.tables.cases import Case

PROMPTS = "Said to be set by law or by a body; its source was not read, so it prompts."


def deadlines(desk: Desk, case: Case) -> tuple[paper.Deadline, ...]:
    """Every clock the case had, in the order in which they were due."""
    found = sorted(case_clocks(desk, case.id).clocks, key=lambda one: one.row.due_on)
    said: dict[str, str] = {}
    for one in found:
        said.setdefault(one.row.source, one.row.title)
    return tuple(_deadline(one, said[one.row.source]) for one in found)


def claims(desk: Desk, case: Case) -> tuple[paper.Fact, ...]:
    """The tribunal dates of somebody whose employment ends, if one ends."""
    found = claim_dates(desk, case.id)
    return () if found is None else facts_given(_claims(found))


def _deadline(one: ClockPage, first_of_rule: str) -> paper.Deadline:
    """`first_of_rule` is the title of the first that goes by the same rule: it is said there."""
    row = one.row
    first = say_day(row.first_due_on) if row.first_due_on else ""
    since = f"Since {say_day(row.paused_since)}" if row.paused_since else ""
    given = (
        ("Due", say_day(row.due_on)),
        ("At first due", first),
        ("Ended", _ended(one)),
        ("Stands still", since),
        ("Counted", row.explanation[:1].upper() + row.explanation[1:]),
        ("Rule", row.source if row.title == first_of_rule else f"As for ‘{first_of_rule}’"),
        ("Force", PROMPTS if row.is_statutory and not row.sets_law else ""),
    )
    changes = tuple(change_words(each) for each in one.changes)
    return paper.Deadline(row.title, facts_given(given), changes)


def _ended(one: ClockPage) -> str:
    if one.row.is_running or one.row.stopped_on is None:
        return "Not yet"
    late = ", after its time" if one.was_missed else ""
    return f"{say_day(one.row.stopped_on)}{late}"


def change_words(one: ChangeRow) -> str:
    """What happened to a clock, as a sentence with whole days."""
    on, why = say_day(one.on), sentence(one.reason)
    if one.kind == "pause":
        until = f"from {on} to {say_day(one.until)}" if one.until else f"since {on}"
        moved = f" It was then due on {say_day(one.due_on)}." if one.due_on else ""
        stood = "Stood still" if one.until else "Stands still"
        return f"{stood} {until} ({in_sentence(one.cause)}).{moved} {why}".strip()
    if one.kind == "lateness":
        return f"Why it was missed, recorded on {on}: {why}"
    due = say_day(one.due_on) if one.due_on else ""
    agreed = f" {one.agreed_by} agreed." if one.agreed_by else ""
    return f"On {on} moved from {say_day(one.was_due_on)} to {due}.{agreed} {why}".strip()


def _claims(found: ClaimDates) -> tuple[tuple[str, str], ...]:
    hold = f"{say_day(found.hold_until)} at least" if found.hold_until else ""
    most = ""
    if found.hold_at_most is not None and found.hold_at_most != found.hold_until:
        moved = say_day(found.hold_at_most)
        most = f"{moved}, if early conciliation begins late and takes its {found.weeks} weeks"
    return (
        ("Last day of employment", say_day(found.ended_on)),
        *(_limit(one) for one in found.limits),
        *(_service(one) for one in found.service),
        *(_conciliation(one) for one in found.conciliations),
        ("Papers held until", hold),
        ("At the latest", most),
    )


def _limit(one: LimitRow) -> tuple[str, str]:
    moved = one.with_conciliation != one.last_day
    after = f"; after early conciliation {say_day(one.with_conciliation)}" if moved else ""
    said = f"{say_day(one.last_day)}{after} ({one.status}; {one.confidence.lower()}: {one.source})"
    return (f"Within {one.months} months", said)


def _service(one: ServiceRow) -> tuple[str, str]:
    reached = {True: "Reached", False: "Not reached", None: "Start of employment not recorded"}
    said = f"{reached[one.is_reached]} ({one.status}; {one.confidence.lower()}: {one.source})"
    return (f"{one.months} months of service", said)


def _conciliation(one: ConciliationRow) -> tuple[str, str]:
    ended = f"; certificate of {say_day(one.ended_on)}" if one.ended_on else "; not ended"
    number = f", {one.certificate}" if one.certificate else ""
    return ("Early conciliation", f"Acas told on {say_day(one.began_on)}{ended}{number}")
