"""Fills outcome and appeal of the case file, and what was decided before."""

from collections.abc import Iterator

from casework.documents import case_file_values as paper
from casework.domain.choices import YES_NO
from casework.domain.dates import say_day
from casework.domain.hearing_choices import APPEAL_DECISIONS, REFUSED_LATE
from casework.domain.phrases import in_sentence, sentence
from casework.papers.hearings import letters_served
from casework.papers.words import facts_given
from casework.queries.decisions import AppealRow, OutcomePage, OutcomeRow
from casework.queries.ending_rows import EndingRow
from casework.queries.matrix import MatrixPage
from casework.queries.outcome_rows import EarlierDecision, ReinstatementRow, RouteRow

APPEALS = {**APPEAL_DECISIONS, REFUSED_LATE: "It came too late and was not let in"}


def outcome(page: OutcomePage, matrix: MatrixPage) -> paper.Outcome | None:
    """Section 8, first part."""
    found = page.outcome
    if found is None:
        return None
    return paper.Outcome(
        decided_by=found.decided_by,
        decided_on=found.decided_on,
        decisions=tuple(
            paper.Decision(
                paper.Reference(f"Allegation {one.number}: {one.heading}", f"A-{one.number}"),
                one.decision_words,
                one.decision_reason,
            )
            for one in matrix.allegations
            if one.decision
        ),
        answers=_answers(found),
        mitigation=found.mitigation,
        sanction=found.sanction_words,
        sanction_reason=found.reasons,
        warning=_warning(page, found),
        sent=_sent(found),
        facts=facts_given((*_facts(found), *_ending(page.ending))),
        comparison=found.comparators_shown,
    )


def appeal(page: OutcomePage) -> paper.Appeal | None:
    """Section 8, second part: the last appeal."""
    return None if page.appeal is None else _appeal(page.appeal)


def earlier_appeals(page: OutcomePage) -> tuple[paper.Appeal, ...]:
    """Appeals before the last, those that came too late among them."""
    return tuple(_appeal(one) for one in page.appeals[:-1])


def routes(page: OutcomePage) -> tuple[str, ...]:
    """Decisions without a hearing, a paragraph each."""
    return tuple(_route(one) for one in page.routes)


def earlier(page: OutcomePage) -> tuple[str, ...]:
    """What was decided and then changed, a paragraph each."""
    return (
        *(_before(one) for one in page.decided_before),
        *(_outcome_before(one) for one in page.earlier),
    )


def _warning(page: OutcomePage, found: OutcomeRow) -> str:
    lines = [
        f"Live until the day before {say_day(one.spent_from)}; spent from that day."
        for one in page.warnings
        if one.issued_on == found.served_on and not one.is_cancelled and not one.is_earlier
    ]
    if found.live_reason:
        lines.append(f"Why for that time: {sentence(found.live_reason)}")
    return " ".join(lines)


def _sent(found: OutcomeRow) -> str:
    if found.route == "appeal":
        return "With the letter of the appeal's outcome"
    plain = f"{say_day(found.served_on)}, {found.served_how.lower()}"
    served = letters_served(found.deliveries)
    return served or f"{plain}; received {say_day(found.received_on)}"


def _facts(found: OutcomeRow) -> Iterator[tuple[str, str]]:
    yield "How it was decided", ROUTES.get(found.route, "")
    yield "What must change", found.improvement
    yield "What may follow", found.next_step
    yield "What goes with it", _measure(found)
    yield "Notice", _notice(found)
    yield "Last day", say_day(found.last_day) if found.last_day else ""
    yield "Appeal to", found.appeal_to
    yield "Warnings relied on", "\n".join(_relied(found))
    yield "Warnings considered", found.warnings_considered
    yield "Comparators", found.comparators
    yield "Why it differs", found.difference_reason


def _ending(found: EndingRow | None) -> Iterator[tuple[str, str]]:
    """The governors decided, and another is the employer who ends the employment."""
    if found is None:
        return
    told = f"{found.employer}, on {say_day(found.told_on)}, by {found.told_by}."
    yield "Employer told", f"{told} {sentence(found.told)}".strip()
    if found.ended_on is not None:
        until = f" Last day: {say_day(found.last_day)}." if found.last_day else ""
        how = f"{say_day(found.ended_on)}, {found.ended_by}: {in_sentence(found.how)}."
        yield "Employment ended", f"{how}{until} {sentence(found.note)}".strip()


ROUTES = {
    "agreed": "Agreed with the employee in writing, without a hearing",
    "paper": "On paper, as the employee asked",
    "no_action": "Without a hearing, as no action follows",
    "appeal": "By the appeal, in place of the outcome before",
}


def _relied(found: OutcomeRow) -> Iterator[str]:
    for one in found.relied:
        spent = f" (spent; legal advice {one.legal_reference})" if one.was_spent else ""
        yield f"{one.level} of {say_day(one.issued_on)}{spent}"


def _measure(found: OutcomeRow) -> str:
    since = f"from {say_day(found.measure_from)}" if found.measure_from else ""
    return ". ".join(one for one in (found.measure, since, found.measure_details) if one)


def _notice(found: OutcomeRow) -> str:
    weeks = f"{found.notice_weeks} weeks" if found.notice_weeks else ""
    return ", ".join(one for one in (weeks, in_sentence(found.notice_how), found.notice_pay) if one)


def _answers(found: OutcomeRow) -> tuple[paper.Answer, ...]:
    asked = (
        ("Was the belief genuine?", found.belief),
        ("Were there reasonable grounds?", found.grounds),
        ("Was the investigation reasonable?", found.investigation),
        ("Why would a lesser sanction not do?", found.proportionality),
        ("How was the professional code taken into account?", found.code_considered),
        ("Is the referral ground (harm or risk of harm) met?", _ground(found)),
        ("Is it a more serious breach under the policy?", _known(found.more_serious_breach)),
    )
    return tuple(paper.Answer(question, answer) for question, answer in asked if answer)


def _ground(found: OutcomeRow) -> str:
    answer = _known(found.harm_ground)
    return f"{answer}. {found.harm_reason}" if answer and found.harm_reason else answer


def _known(answer: str) -> str:
    return YES_NO.get(answer, answer)


def _appeal(found: AppealRow) -> paper.Appeal:
    return paper.Appeal(
        facts=facts_given(_appeal_facts(found)),
        grounds=found.grounds,
        decision=APPEALS.get(found.decision, ""),
        reason=found.reasons,
        after=facts_given(_after(found)),
    )


def _appeal_facts(found: AppealRow) -> Iterator[tuple[str, str]]:
    late = " ".join(
        one for one in ("No.", sentence(found.late_reason), _agreed(found.late_agreed_by)) if one
    )
    yield "Lodged", say_day(found.lodged_on)
    yield "In time", "Yes" if found.is_in_time else late
    yield "Kinds of ground", ", ".join(found.grounds_kinds)
    yield "New evidence", found.new_evidence
    yield "Heard as", found.procedure
    yield "Decided", say_day(found.decided_on) if found.decided_on else ""
    yield "Decided by", found.decided_by


def _agreed(who: str) -> str:
    return f"Let in by {who}." if who else ""


def _after(found: AppealRow) -> Iterator[tuple[str, str]]:
    yield "Its letter", letters_served(found.deliveries)
    for one in found.reinstatements:
        yield "Back at work", _back(one)


def _back(one: ReinstatementRow) -> str:
    service = "Service counts as unbroken." if one.is_continuous else "Service does not count on."
    post = f", {one.post}" if one.post else ""
    said = (one.continuity, one.back_pay, one.conditions)
    rest = " ".join(sentence(each) for each in said if each)
    return f"From {say_day(one.on)}{post}. {service} {rest}".strip()


def _route(one: RouteRow) -> str:
    words = f"{sentence(one.kind_words)} Settled on {say_day(one.on)}; {one.decider} decides."
    if one.written:
        day = f" of {say_day(one.written_on)}" if one.written_on else ""
        words += f" The employee's writing{day}: {sentence(one.written)}"
    if one.companion_offered:
        words += " The employee was told that a companion can help."
    given_up = f" Given up on {say_day(one.given_up_on)}." if one.given_up_on else ""
    return f"{words} {sentence(one.reason)}{given_up}"


def _before(one: EarlierDecision) -> str:
    aside = f", set aside on {say_day(one.set_aside_on)}" if one.set_aside_on else ""
    head = f"Allegation {one.number}, {one.heading}: {in_sentence(one.decision)} on"
    return f"{head} {say_day(one.on)}{aside}. {sentence(one.reason)}"


def _outcome_before(one: OutcomeRow) -> str:
    aside = f", set aside on {say_day(one.set_aside_on)}" if one.set_aside_on else ""
    said = [
        f"{one.sanction_words}, {one.decided_by}, {say_day(one.decided_on)}{aside}.",
        sentence(one.reasons),
        *(f"{each.question} {sentence(each.answer)}" for each in _answers(one)),
        f"Mitigation: {sentence(one.mitigation)}" if one.mitigation else "",
        *(f"{name}: {sentence(value)}" for name, value in _facts(one) if value),
        sentence(one.live_reason),
        one.comparators_shown,
        f"Letter: {_sent(one)}",
    ]
    return " ".join(each for each in said if each)
