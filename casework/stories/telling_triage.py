"""Tells what triage found of a case: answers, what is held back, paths, hand-overs, support."""

from typing import Any

from casework.desk import Desk
from casework.facts import facts_of
from casework.queries import paths, support, triage_page
from casework.queries.paths import PathRow
from casework.queries.support import SupportRow
from casework.queries.triage_page import HandOverRow, QuestionRow
from casework.stories import told_triage as told


def triage_told(desk: Desk, case: str) -> dict[str, Any]:
    """The fields of `CaseTold` that belong to triage."""
    facts = facts_of(desk, desk.case(case)).triage
    page = triage_page.triage(desk, case)
    return {
        "person_kind": facts.person_kind,
        "goes": facts.route.goes if facts.route else "",
        "procedure": facts.procedure,
        "questions": tuple(_question(one) for one in page.questions if one.answer),
        "held": tuple(
            told.HeldTold(
                one.code, one.title, one.what, one.until, one.forbids_contact, one.is_absolute
            )
            for one in page.held
        ),
        "paths": tuple(_path(one) for one in paths.paths(desk, case).paths),
        "hand_overs": tuple(_hand_over(one) for one in page.hand_overs),
        "support": tuple(_support(one) for one in support.support(desk, case)),
    }


def _question(one: QuestionRow) -> told.QuestionTold:
    return told.QuestionTold(
        one.kind, one.question.asks, one.answer, one.reason, one.answered_on, one.ask_again_on
    )


def _path(one: PathRow) -> told.PathTold:
    offices = tuple(dict.fromkeys(each.office for each in one.contacts))
    return told.PathTold(one.code, one.title, one.is_open, offices, one.missing, one.ended_on)


def _hand_over(one: HandOverRow) -> told.HandOverTold:
    return told.HandOverTold(one.to, one.given, one.left_out, one.given_on, one.received_on)


def _support(one: SupportRow) -> told.SupportTold:
    return told.SupportTold(
        one.shown_as, one.contact, one.next_update_on, len(one.updates), one.ended_on
    )
