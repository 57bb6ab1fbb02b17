"""The words of an investigation report before it is signed, and the findings it is signed on."""

from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain import entries
from casework.domain.guards.inquiry import recommendation_as_asked
from casework.domain.guards.investigation import no_sanction, report_whole
from casework.domain.refusal import Unmet
from casework.fact_parts.register import found_words, not_found_words, register
from casework.facts import facts_of
from casework.store.tables.allegations import Allegation, Investigation
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import Conclusion


@dataclass(frozen=True)
class ReportText:
    """A report as it will be signed; it names no sanction."""

    found: str
    not_found: str
    mitigation: str
    recommendation: str


def report_text(
    desk: Desk, case: str, found: str, not_found: str, mitigation: str, recommendation: str
) -> ReportText:
    """What was typed, checked; facts that were left empty are taken from the register."""
    wish = entries.line(
        recommendation, "recommendation", "a recommendation", required=True, limit=60
    )
    known = () if found.strip() and not_found.strip() else register(desk, desk.case(case))
    told = found if found.strip() else found_words(known)
    missing = not_found if not_found.strip() else not_found_words(known)
    return ReportText(
        found=entries.passage(told, "facts_found", "the facts found"),
        not_found=entries.passage(missing, "facts_not_found", "the facts not found"),
        mitigation=entries.passage(mitigation, "mitigation", "the mitigation"),
        recommendation=wish,
    )


def against_report(desk: Desk, case: str, text: ReportText) -> tuple[Unmet, ...]:
    """What stands against a report by what is written in it."""
    words = (text.found, text.not_found, text.mitigation)
    return (
        *report_whole(found=text.found, not_found=text.not_found, mitigation=text.mitigation),
        *no_sanction(text.recommendation, *words),
        *recommendation_as_asked(facts_of(desk, desk.case(case)), text.recommendation),
    )


def keep_conclusions(desk: Desk, case: Case, report: Investigation) -> None:
    """The findings as the report was signed on them: a later round leaves them alone."""
    wanted = select(Allegation).where(
        Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None)
    )
    for one in desk.session.scalars(wanted.order_by(Allegation.number)).all():
        desk.add(
            Conclusion(
                investigation_id=report.id,
                allegation_id=one.id,
                number=one.number,
                heading=one.heading,
                finding=one.finding,
                reason=one.finding_reason,
            )
        )
