"""Fills the case file's section on triage: questions, whose case it is, paths, support."""

from collections.abc import Iterator

from casework.desk import Desk
from casework.documents.triage_values import Triage, TriageAnswer, TriageBlock
from casework.domain.dates import say_day
from casework.domain.phrases import sentence
from casework.papers.path_records import record_blocks
from casework.papers.words import day_and_time, facts_given
from casework.queries import paths, support, triage_page
from casework.queries.paths import ContactRow, PathRow
from casework.queries.support import SupportRow
from casework.queries.triage_page import HandOverRow, QuestionRow, RouteRow
from casework.store.tables.cases import Case


def triage(desk: Desk, case: Case) -> Triage:
    """Everything that was asked and recorded at triage."""
    page, found = triage_page.triage(desk, case.id), paths.paths(desk, case.id)
    answers = tuple(_answer(one) for one in page.questions if one.answer)
    blocks = [_route(page.route)] if page.route and _is_said(page.route) else []
    blocks += [_hand_over(one) for one in page.hand_overs]
    blocks += [_path(one) for one in found.paths]
    blocks += record_blocks(found)
    blocks += [_support(one) for one in support.support(desk, case.id)]
    return Triage(answers, tuple(blocks))


def _answer(one: QuestionRow) -> TriageAnswer:
    again = f", to be asked again on {say_day(one.ask_again_on)}" if one.ask_again_on else ""
    part = f"Asked as part of: {one.part_of}" if one.part_of else ""
    earlier = tuple(
        f"Before, on {say_day(each.answered_on)}: {sentence(each.answer_words)} {each.reason}"
        for each in one.earlier
    )
    return TriageAnswer(
        one.question.asks,
        one.answer_words,
        one.reason,
        f"{say_day(one.answered_on)}{again}" if one.answered_on else "",
        (*((part,) if part else ()), *earlier),
    )


def _is_said(route: RouteRow) -> bool:
    return bool(route.is_elsewhere or route.is_chosen or route.nation_note)


def _route(one: RouteRow) -> TriageBlock:
    given = (
        ("The person is", one.kind_words),
        ("Work", one.work_words),
        ("By the rules", one.goes_words),
        ("Goes to", one.to if one.is_elsewhere else ""),
        ("Procedure in use", one.procedure_title),
        ("Chosen because", one.chosen_reason),
        ("Source", one.source if one.is_elsewhere else ""),
    )
    notes = [one.note if one.is_elsewhere else "", one.procedure_note, one.nation_note]
    return TriageBlock(
        "Whose case it is", facts_given(given), tuple(note for note in notes if note)
    )


def _hand_over(one: HandOverRow) -> TriageBlock:
    received = f"{say_day(one.received_on)}, {one.received_by}" if one.received_on else ""
    given = (
        ("To", one.to),
        ("On", say_day(one.given_on)),
        ("How", one.how),
        ("By", one.given_by),
        ("Given", one.given),
        ("Left out", one.left_out),
        ("Why", one.reason),
        ("Confirmed", received or "Not confirmed"),
        ("They said", one.receipt),
    )
    return TriageBlock("Handed over", facts_given(given))


def _path(one: PathRow) -> TriageBlock:
    state = f"Ended on {say_day(one.ended_on)}" if one.ended_on else "Open"
    missing = ", ".join(one.missing)
    facts = (
        ("State", state),
        ("Holds back", one.holds if one.is_open else ""),
        ("Not told yet", missing),
        ("How it ended", one.ended_how),
    )
    return TriageBlock(
        one.title, facts_given(facts), tuple(_contact(each) for each in one.contacts)
    )


def _contact(one: ContactRow) -> str:
    who = f"{one.office_words} ({one.who})" if one.who else one.office_words
    how = f" {one.how}." if one.how else ""
    parts = [f"{day_and_time(one.on, one.time)}: {who} was told.{how}", sentence(one.said)]
    parts += [f"They said: {sentence(one.advice)}"] if one.advice else []
    parts += [f"May the employee be told? {sentence(one.tell_words)}"] if one.tell_words else []
    if one.interview_words:
        parts.append(f"May they be interviewed? {sentence(one.interview_words)}")
    parts += [f"Reference: {sentence(one.reference)}"] if one.reference else []
    return " ".join(part for part in parts if part)


def _support(one: SupportRow) -> TriageBlock:
    given = (
        ("Is", one.part),
        ("Planned", say_day(one.made_on)),
        ("Named contact", one.contact),
        ("Offered", ", ".join(one.offered)),
        ("On the platform", one.report_tool),
        ("Risk of contact", one.risk),
        ("How it is met", one.risk_met),
        ("Who tells them", one.updated_by),
        ("Hears next by", say_day(one.next_update_on) if one.next_update_on else ""),
        ("Ended", f"{say_day(one.ended_on)}: {one.end_reason}" if one.ended_on else ""),
    )
    return TriageBlock(f"Support: {one.shown_as}", facts_given(given), tuple(_told(one)))


def _told(one: SupportRow) -> Iterator[str]:
    for each in one.updates:
        yield f"{say_day(each.told_on)}, {each.told_by}: {each.what}"
