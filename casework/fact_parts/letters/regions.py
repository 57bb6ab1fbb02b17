"""Values of what runs beside a case: suspension, removal, grievance, leaving, bodies."""

from typing import TypeVar

from sqlalchemy import select

from casework.domain.clocks import Confidence
from casework.domain.dates import london_day, say_time
from casework.fact_parts.changes import voided
from casework.fact_parts.clock_rules import OWN
from casework.fact_parts.letters.source import Source, Values, day, named, words
from casework.store.tables.cases import Clock
from casework.store.tables.metadata import Row
from casework.store.tables.region_records import Arrangement, RegionChange
from casework.store.tables.regions import (
    Concern,
    Hold,
    Referral,
    Removal,
    Suspension,
    SuspensionReview,
)
from casework.store.tables.triage import HandOver

AnyRow = TypeVar("AnyRow", bound=Row)
TOLD = ("sent", "acknowledged")
KINDS: dict[type[Row], str] = {Hold: "hold", Concern: "concern", Removal: "removal"}
"""Tables whose rows can be taken out as mistakes."""


def last(source: Source, table: type[AnyRow]) -> AnyRow | None:
    """The newest row of this case in a table, of those that were not entered by mistake."""
    wanted = select(table).where(table.case_id == source.case.id)  # type: ignore[attr-defined]
    kind = KINDS.get(table)
    if kind is not None:
        wanted = wanted.where(table.id.not_in(voided(kind)))
    return source.desk.session.scalars(wanted.order_by(table.id.desc()).limit(1)).first()


def regions(source: Source) -> Values:
    """Everything that runs beside the case."""
    return {
        **_suspension(source),
        **_removal(source),
        **_concern(source),
        **_hold(source),
        **_arrangement(source),
        **_hand_over(source),
        **_referral(source),
    } | words("bodies.told", named(told_bodies(source)))


def _suspension(source: Source) -> Values:
    found = last(source, Suspension)
    if found is None:
        return {}
    wanted = select(SuspensionReview).where(SuspensionReview.suspension_id == found.id)
    reviews = wanted.order_by(SuspensionReview.on.desc(), SuspensionReview.id.desc()).limit(1)
    review = source.desk.session.scalars(reviews).first()
    why = found.lifted_reason or (review.reason if review else "")
    varied = _changed(source, found.id)
    return {
        **day("suspension.day", found.started_on),
        **words("suspension.reason", found.reason),
        **words("suspension.authorised_by", found.authorised_by),
        **words("suspension.contact", found.contact),
        **words("suspension.pay", "" if found.pay_in_full else found.pay_reason),
        **day("suspension.reviewed_on", review.on if review else None),
        **words("suspension.review_reason", why),
        **day("suspension.lifted_on", found.lifted_on),
        **words("suspension.asked", found.asked),
        **words("suspension.return_to", found.return_plan),
        **words("suspension.varied", varied),
        **clock_day(source, "suspension.review_by", "SUSPENSION_REVIEW"),
    }


def _changed(source: Source, suspension: str) -> str:
    """What the terms became when they were changed last."""
    wanted = select(RegionChange.became).where(
        RegionChange.row_id == suspension, RegionChange.what != "return_plan"
    )
    return source.desk.session.scalars(wanted.order_by(RegionChange.id.desc())).first() or ""


def _arrangement(source: Source) -> Values:
    """What stands in place of a suspension, or did last."""
    found = last(source, Arrangement)
    if found is None:
        return {}
    return {
        **words("alternative.what", found.what),
        **words("alternative.reason", found.reason),
        **day("alternative.from", found.started_on),
        **clock_day(source, "alternative.review_by", "ARRANGEMENT_REVIEW", found.id),
    }


def _hand_over(source: Source) -> Values:
    """To whom the case went, why, and what went with it."""
    found = last(source, HandOver)
    if found is None:
        return {}
    values = words("route.to", found.to) | words("route.reason", found.reason)
    return values | words("route.what", found.given)


def clock_day(source: Source, code: str, rule: str, subject: str = "") -> Values:
    """The day on which a running clock falls due, as well known as its rule."""
    found = running(source, rule, subject)
    if found is None:
        return {}
    return day(code, found.due_on, _known(source, found))


def running(source: Source, rule: str, subject: str = "") -> Clock | None:
    """The clock of a rule that was opened last and runs."""
    wanted = select(Clock).where(
        Clock.case_id == source.case.id, Clock.rule == rule, Clock.is_running.is_(True)
    )
    if subject:
        wanted = wanted.where(Clock.subject == subject)
    return source.desk.session.scalars(wanted.order_by(Clock.id.desc()).limit(1)).first()


def _known(source: Source, clock: Clock) -> Confidence:
    """A day that somebody at the council chose is as sure as anything; else as its rule is."""
    if clock.confidence == OWN:
        return Confidence.READ
    rule = source.desk.packs.clocks.get(clock.rule)
    return rule.confidence if rule else Confidence.UNVERIFIED


def _removal(source: Source) -> Values:
    rule = words("removal.rule", _rule_on_removal(source))
    found = last(source, Removal)
    if found is None:
        return rule
    return rule | {
        **words("removal.what", found.what),
        **words("removal.where", found.url),
        **words("content.where", found.url),
        **clock_day(source, "removal.by", "REMOVAL_ANSWER", found.id),
        **_within_hours(source, found),
    }


def _within_hours(source: Source, removal: Removal) -> Values:
    """The day and the hour by which what shows a child, or is intimate, is to be gone."""
    found = running(source, "REMOVAL_ANSWER_SENSITIVE", removal.id)
    if found is None or found.due_at is None:
        return {}
    known = _known(source, found)
    values = day("removal.by", london_day(found.due_at), known)
    return values | words("removal.hour", say_time(found.due_at), known)


def _rule_on_removal(source: Source) -> str:
    """The rule that gives the power to instruct removal, as the policy prints it."""
    if not source.facts.rules.has_removal_power:
        return ""
    setting = source.pack.settings["removal_power"]
    cited = [source.pack.clause(one).citation for one in setting.clauses]
    return ", ".join((source.pack.title, *cited)) if cited else ""


def _hold(source: Source) -> Values:
    found = last(source, Hold)
    if found is None:
        return {}
    values = words("hold.asked_by", found.asked_by) | words("hold.goes_on", found.may_continue)
    values |= clock_day(source, "hold.review_by", "HOLD_REVIEW", found.id)
    return values | words("hold.waits", found.waits) | day("hold.lifted_on", found.lifted_on)


def _referral(source: Source) -> Values:
    """The referral that was sent last."""
    wanted = select(Referral).where(Referral.case_id == source.case.id, Referral.state.in_(TOLD))
    newest = wanted.order_by(Referral.sent_on.desc(), Referral.id.desc()).limit(1)
    found = source.desk.session.scalars(newest).first()
    return words("body.name", found.body_name) | day("body.day", found.sent_on) if found else {}


def _concern(source: Source) -> Values:
    found = last(source, Concern)
    if found is None or found.kind != "grievance":
        return {}
    return day("concern.day", found.raised_on) | words("concern.handling", found.handling_reason)


def told_bodies(source: Source) -> list[str]:
    """The bodies to which the case was referred, by name."""
    wanted = select(Referral.body_name).where(
        Referral.case_id == source.case.id, Referral.state.in_(TOLD)
    )
    return list(dict.fromkeys(source.desk.session.scalars(wanted.order_by(Referral.id))))
