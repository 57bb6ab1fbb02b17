"""Blocks of the case file for what paths brought: images, breaches, beliefs, remedies, apart."""

from collections.abc import Iterator

from casework.documents.triage_values import TriageBlock
from casework.domain.dates import say_day
from casework.domain.path_choices import BELIEF_QUESTIONS
from casework.domain.phrases import sentence
from casework.papers.words import day_and_time, facts_given
from casework.queries.path_records import ApartRow, BeliefRow, BreachRow, NoCopyRow
from casework.queries.paths import PathsPage
from casework.queries.profile_views import ViewRow


def record_blocks(found: PathsPage) -> list[TriageBlock]:
    """A block for each record; remedies share one."""
    return list(_blocks(found))


def _blocks(found: PathsPage) -> Iterator[TriageBlock]:
    yield from (_no_copy(one) for one in found.no_copy)
    yield from (_breach(one) for one in found.breaches)
    yield from (_belief(one) for one in found.beliefs)
    for one in found.sign_offs:
        given = (
            ("By", one.signed_by),
            ("On", say_day(one.signed_on)),
            ("Reference", one.reference),
            ("Advice", one.advice),
        )
        yield TriageBlock("Advice of Legal on belief or opinion", facts_given(given))
    if found.remedies:
        words = (
            f"{say_day(each.done_on)}: {sentence(each.words)} {sentence(each.done_by)} {each.note}"
            for each in found.remedies
        )
        yield TriageBlock("What put the mistake right", (), tuple(one.strip() for one in words))
    yield from (_apart(one) for one in found.apart)
    if found.views:
        yield TriageBlock("Looks at open profiles", (), tuple(_view(one) for one in found.views))


def _no_copy(one: NoCopyRow) -> TriageBlock:
    given = (
        ("Address", one.address),
        ("Found by", one.found_by),
        ("Found", day_and_time(one.found_on, one.found_time)),
        ("Police reference", one.police_reference or "Not known"),
    )
    note = "Nothing of it was copied, opened or kept."
    return TriageBlock("Suspected indecent image: where it was seen", facts_given(given), (note,))


def _breach(one: BreachRow) -> TriageBlock:
    known = day_and_time(one.aware_on, one.aware_time, "" if one.aware_time else "no time known")
    decided = f", {say_day(one.decided_on)}" if one.decided_on else ""
    given = (
        ("The council knew", known),
        ("Who knew", one.aware_by),
        ("Put at risk", one.what),
        ("Risk to people", one.risk),
        ("Done about it", one.measures),
        ("Decision", one.decision_words or "Not decided"),
        ("Decided by", f"{one.decided_by}{decided}" if one.decided_by else ""),
        ("Reason", one.decision_reason),
        ("Commissioner's reference", one.reference),
        ("Reason for delay", one.late_reason),
        ("People told", one.people_words),
    )
    return TriageBlock("Personal data breach: the facts", facts_given(given))


def _belief(one: BeliefRow) -> TriageBlock:
    given = [(BELIEF_QUESTIONS[name], getattr(one, name)) for name in BELIEF_QUESTIONS]
    said = [f"{question} {answer}" for question, answer in given if answer]
    said.append(f"Is the offence of a third party all there is? {sentence(one.offence_words)}")
    facts = facts_given((("Answered by", one.assessed_by), ("On", say_day(one.assessed_on))))
    return TriageBlock("Belief or opinion: what was weighed", facts, tuple(said))


def _apart(one: ApartRow) -> TriageBlock:
    released = f"{say_day(one.released_on)}, {one.released_by}" if one.released_on else ""
    given = (
        ("What", one.what),
        ("How it was got", one.kind_words),
        ("In full", one.why),
        ("Set apart", say_day(one.apart_on)),
        ("Released", released or "Not released"),
        ("Why it may be used", one.release_reason),
    )
    return TriageBlock(f"Set apart: {one.label}", facts_given(given))


def _view(one: ViewRow) -> str:
    platform = f" ({one.platform})" if one.platform else ""
    said = (
        (
            f"{day_and_time(one.viewed_on, one.viewed_time)}: {one.viewed_by} looked at "
            f"{sentence(one.profile + platform)}"
        ),
        f"Why: {sentence(one.reason)}",
        f"Seen: {sentence(one.seen)}" if one.seen else "",
        f"Kept as {one.exhibit}." if one.exhibit else "",
        f"Agreed by {sentence(one.agreed_by)}" if one.agreed_by else "",
    )
    return " ".join(part for part in said if part)
