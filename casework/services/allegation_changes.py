"""Changing what is alleged: other words, two allegations of one, and telling the employee."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.ids import AllegationId, CaseId
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.fact_parts.changes import untold
from casework.services.change_entries import WordingEntry
from casework.services.conduct_rules import in_force, rules_of
from casework.services.indexing import index_case
from casework.services.matrix_rows import allegation_of, conduct_days, next_number, not_alleged_yet
from casework.services.pinning import PinnedClause
from casework.services.steps_taken import take, tell_story
from casework.services.wording import (
    consider_anew,
    copy_evidence,
    days_of,
    keep_wording,
    replace_clauses,
    rewrite,
    rules_after,
    told_of,
)
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case


@act(Role.CASEWORKER)
def amend_allegation(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    entry: WordingEntry,
    reason: str,
    on: dt.date,
    stands: bool = False,
    told_on: dt.date | None = None,
    told_how: str = "",
    version: int | None = None,
) -> None:
    """Change what an allegation says; how it read before stays on the file and is shown.

    What is left empty stays. Unless it `stands`, what the employee answered and what was found on
    the earlier words is kept with them and asked again. After the notice of a hearing a new one
    is needed.
    """
    why = entries.passage(reason, "reason", "the reason", required=True)
    told = told_of(desk, told_on, told_how)
    held = desk.case(case)
    one = allegation_of(desk, held, allegation)
    rules = rules_after(desk, held, one, entry)
    row, _ = take(desk, case, "amend_allegation", on, in_force(rules, *days_of(one, entry)))
    desk.check_version(one, version)
    keep_wording(desk, one, "amended", why, on, told)
    rewrite(desk, one, entry, rules)
    if not stands:
        consider_anew(one)
    index_case(desk, row)
    words = f"Allegation {one.number} was changed: {why}"
    tell_story(desk, row, "amend_allegation", words, on)


@act(Role.CASEWORKER)
def split_allegation(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    entry: WordingEntry,
    reason: str,
    on: dt.date,
    kept_text: str = "",
    kept_heading: str = "",
    kept_from: dt.date | None = None,
    kept_to: dt.date | None = None,
    told_on: dt.date | None = None,
    told_how: str = "",
) -> AllegationId:
    """Make two allegations of one: conduct under two versions of a policy, two things in one.

    `entry` is the part that is split off; `kept_…` is what stays under the old number. Evidence is
    set for and against both; answer and finding are asked again of both.
    """
    why = entries.passage(reason, "reason", "the reason", required=True)
    told, held = told_of(desk, told_on, told_how), desk.case(case)
    one = allegation_of(desk, held, allegation)
    days = days_of(one, entry)
    conduct_days(desk, *days)
    rules = rules_of(desk, held, entry.clauses, *days)
    kept = WordingEntry(kept_heading, kept_text, "", kept_from, kept_to)
    left = rules_after(desk, held, one, kept)
    more = (*in_force(rules, *days), *in_force(left, *days_of(one, kept)))
    row, _ = take(desk, case, "split_allegation", on, more)
    part = _split_off(desk, row, one, entry, days, rules)
    copy_evidence(desk, one, part)
    keep_wording(desk, one, "split", why, on, told).split_off_id = part.id
    if kept != WordingEntry():
        rewrite(desk, one, kept, left)
    consider_anew(one)
    index_case(desk, row)
    words = f"Allegation {one.number} was split: allegation {part.number} is a part of it. {why}"
    tell_story(desk, row, "split_allegation", words, on)
    return AllegationId(part.id)


@act(Role.CASEWORKER)
def tell_of_change(desk: Desk, case: CaseId, *, how: str, on: dt.date) -> None:
    """Record that the employee was told of every change to the allegations so far, and how."""
    said = entries.line(how, "how", "how the employee was told", required=True)
    row, _ = take(desk, case, "tell_of_change", on)
    waiting = untold(desk, row)
    if not waiting:
        raise BadEntry(refusals.ALREADY_RECORDED, where="how", what="That the employee was told")
    for change, _number in waiting:
        change.told_on, change.told_how = on, said
    numbers = ", ".join(str(one) for one in dict.fromkeys(number for _, number in waiting))
    words = f"The employee was told of the changes to allegation {numbers}: {said}"
    tell_story(desk, row, "tell_of_change", words, on)


def _split_off(
    desk: Desk,
    case: Case,
    one: Allegation,
    entry: WordingEntry,
    days: tuple[dt.date, dt.date],
    rules: list[PinnedClause],
) -> Allegation:
    """The part as an allegation of its own, with the next number. Raises `BadEntry`."""
    category, gross = entry.category or one.category, entry.gross or one.is_gross
    entries.choice(category, choices.CATEGORIES, "category", "a kind of allegation")
    entries.choice(gross, choices.YES_NO, "gross", "an answer")
    part = desk.add(
        Allegation(
            case_id=case.id,
            number=next_number(desk, case),
            heading=entries.line(entry.heading, "heading", "its heading", required=True),
            text=entries.passage(entry.text, "text", "what is alleged", required=True),
            category=category,
            conduct_from=days[0],
            conduct_to=days[1],
            is_gross=gross,
            nothing_for=False,
            nothing_against=False,
        )
    )
    not_alleged_yet(desk, part)
    replace_clauses(desk, part, rules)
    return part
