"""Values of the report, the allegations and the investigation."""

from collections.abc import Sequence

from sqlalchemy import select

from casework.domain.choices import DECISIONS, FINDINGS
from casework.domain.clocks import Confidence
from casework.domain.errors import NotFound
from casework.domain.letter_merge import Value
from casework.domain.phrases import in_sentence, sentence
from casework.fact_parts.letters.regions import clock_day
from casework.fact_parts.letters.source import Source, Values, day, words
from casework.packs.clauses import OtherRule
from casework.packs.policies import PolicyPack
from casework.store.tables.allegations import Allegation, AllegationClause, Investigation
from casework.store.tables.inquiry import Terms
from casework.store.tables.people import Person


def inquiry(source: Source) -> Values:
    """From the report to the decision whether there is a case to answer."""
    values = day("report.day", source.facts.reported_on)
    wanted = select(Investigation).where(Investigation.case_id == source.case.id)
    found = source.desk.session.scalars(wanted.order_by(Investigation.id.desc()).limit(1)).first()
    if found is not None:
        values |= day("investigation.day", found.issued_on)
        values |= words("investigation.terms", found.terms)
        values |= words("case_answer.reason", found.case_to_answer_reason)
        values |= words("case_answer.by", _name(source, found.decided_by))
        values |= clock_day(source, "investigation.due", "INVESTIGATION")
        values |= _terms(source)
    values |= clock_day(source, "informal.review_day", "INFORMAL_REVIEW")
    return values | _allegations(source)


def _terms(source: Source) -> Values:
    """The terms of reference as they were issued last."""
    wanted = select(Terms).where(Terms.case_id == source.case.id)
    found = source.desk.session.scalars(wanted.order_by(Terms.number.desc()).limit(1)).first()
    if found is None:
        return {}
    values = words("investigation.report_to", found.commissioned_by)
    return values | day("investigation.due", found.report_by)


def _name(source: Source, person: str | None) -> str:
    return source.desk.row(Person, person, thing="person").name if person else ""


def _allegations(source: Source) -> Values:
    wanted = select(Allegation).where(
        Allegation.case_id == source.case.id, Allegation.withdrawn_on.is_(None)
    )
    rows = source.desk.session.scalars(wanted.order_by(Allegation.number)).all()
    clauses = _clauses(source, rows)
    charged = [_charged(one, clauses[one.id], source.pack) for one in rows]
    decided = [_decided(one) for one in rows if one.decision]
    doubtful = any(_is_unverified(source, one) for found in clauses.values() for one in found)
    listed = {"allegations": Value("\n".join(charged), doubtful)} if charged else {}
    found = [_found(one) for one in rows if one.finding]
    listed |= words("allegations.found", "\n".join(found))
    return listed | words("allegations.decided", "\n".join(decided))


def _clauses(source: Source, rows: Sequence[Allegation]) -> dict[str, list[AllegationClause]]:
    wanted = select(AllegationClause).where(
        AllegationClause.allegation_id.in_([one.id for one in rows])
    )
    found: dict[str, list[AllegationClause]] = {one.id: [] for one in rows}
    for one in source.desk.session.scalars(wanted.order_by(AllegationClause.id)):
        found[one.allegation_id].append(one)
    return found


def _charged(one: Allegation, clauses: list[AllegationClause], pack: PolicyPack) -> str:
    """What is alleged, and the rule as the document prints it; never our own name of a clause."""
    said = sentence(_one_line(one.text or one.heading))
    cited = [cited_as(clause, pack) for clause in clauses]
    if not cited:
        return said
    rules = "This is said to break" if len(cited) == 1 else "This is said to break these rules:"
    return f"{said} {rules} {sentence('; '.join(cited))}"


def cited_as(clause: AllegationClause, pack: PolicyPack) -> str:
    """The document, its heading and what it prints."""
    origin = ""
    if clause.origin == "policy":
        origin = pack.title
    elif clause.origin == "other":
        origin = _policy_of(clause.clause_id, pack)
    printed = clause.printed_ref
    heading = f"‘{clause.heading}’" if origin and clause.heading else clause.heading
    return ", ".join(part for part in (origin, heading, printed) if part)


def _policy_of(clause_id: str, pack: PolicyPack) -> str:
    rule = _in_pack(clause_id, pack)
    return rule.policy if isinstance(rule, OtherRule) else ""


def _in_pack(clause_id: str, pack: PolicyPack) -> object:
    try:
        return pack.clause(clause_id)
    except NotFound:
        return None


def _is_unverified(source: Source, clause: AllegationClause) -> bool:
    """Whether nobody has verified the rule that is quoted."""
    rule = _in_pack(clause.clause_id, source.pack)
    if isinstance(rule, OtherRule):
        return rule.sourced.confidence is Confidence.UNVERIFIED
    _body, _, ref = clause.clause_id.partition(" ")
    of_codes = (
        one.confidence
        for body in source.desk.packs.bodies
        if body.code == clause.origin
        for code in body.codes
        if code.title == clause.heading
        for one in code.clauses
        if one.ref == ref
    )
    return next(of_codes, Confidence.READ) is Confidence.UNVERIFIED


def _decided(one: Allegation) -> str:
    said = sentence(_one_line(one.text or one.heading))
    decision = in_sentence(DECISIONS.get(one.decision, one.decision))
    return f"{said} This is {decision}. {sentence(_one_line(one.decision_reason))}".strip()


def _found(one: Allegation) -> str:
    said = sentence(_one_line(one.text or one.heading))
    finding = in_sentence(FINDINGS.get(one.finding, one.finding))
    words_of = "The evidence does not settle this." if one.finding == "unable" else ""
    return f"{said} {words_of or f'This is {finding}.'} {_one_line(one.finding_reason)}".strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())
