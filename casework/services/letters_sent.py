"""Letters that are done: made final with their files, served with proof, or set aside."""

import datetime as dt
import hashlib

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.dates import say_day
from casework.domain.errors import Refused
from casework.domain.guards.triage import contact_allowed
from casework.domain.ids import CaseId, LetterId
from casework.domain.letter_merge import plain_text
from casework.domain.letter_template import Audience
from casework.domain.letter_typed import merged_as_text
from casework.domain.phrases import in_sentence
from casework.domain.receipt import RULES, receipt
from casework.domain.refusal import unmet
from casework.domain.refusals import letters as refusals
from casework.domain.roles import Role
from casework.fact_parts.clock_rules import rule_of
from casework.fact_parts.letters import rows
from casework.fact_parts.letters.records import record_of_day
from casework.facts import facts_of
from casework.letters import against, standing, template_of
from casework.services.letters import FINAL, SERVED, SET_ASIDE, draft_of
from casework.services.steps_taken import beside, judge, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.letters import Letter, LetterFile

FILES = ("docx", "pdf")


@act(Role.CASEWORKER)
def finalise_letter(
    desk: Desk, case: CaseId, *, letter: LetterId, on: dt.date, version: int | None = None
) -> None:
    """Make a letter final: checked part by part, frozen, its Word document and PDF kept.

    `on` is the day on the letter. Raises `Refused` with everything that is missing.
    """
    beside(desk, case, on, when_closed=True)
    row, found = draft_of(desk, case, letter)
    desk.check_version(found, version)
    whole = standing(desk, row, found, on=on)
    judge(desk, row, "finalise_letter", on, against(desk, whole))
    found.merged = merged_as_text(whole.draft.values)
    found.text = entries.verbatim(plain_text(whole.blocks), "text", "the letter")
    found.state, found.finalised_on = FINAL, on
    desk.session.flush()
    _keep_files(desk, row, found)
    to = f" to {found.recipient_name}" if found.recipient_name else ""
    words = f"Letter {found.number}{to} was made final: {in_sentence(found.title)}."
    tell_story(desk, row, "finalise_letter", words, on)


@act(Role.CASEWORKER)
def serve_letter(
    desk: Desk,
    case: CaseId,
    *,
    letter: LetterId,
    how: str,
    on: dt.date,
    received_on: dt.date | None = None,
    proof: str = "",
) -> None:
    """Record that a final letter was sent `on` a day, how, when it was received, and the proof.

    Where nobody knows when it was received, the day that the rule for the way of sending gives.

    The clocks and records that hang on it are made by the act it belongs to, which is offered
    these days; where that act was recorded already, the letter is tied to it.
    """
    row = beside(desk, case, on, when_closed=True)
    found = rows.letter_of(desk, row, letter)
    _may_be_served(found)
    if found.audience == Audience.RESPONDENT.value:
        judge(desk, row, "serve_letter", on, contact_allowed(facts_of(desk, row, on)))
    found.served_how = entries.choice(how, choices.SERVICE_METHODS, "how", "how it was sent")
    by_rule = receipt(rule_of(desk, RULES[how]), on, desk.calendar).on
    received = entries.near(received_on or by_rule, "received_on")
    entries.in_order(on, received, "received_on", first="sending it", then="The day received")
    found.proof = entries.passage(proof, "proof", "the proof")
    found.served_on, found.received_on, found.state = on, received, SERVED
    record = record_of_day(desk, row, template_of(desk, found).feeds, on)
    found.about_id = record.id if record else ""
    way = in_sentence(choices.SERVICE_METHODS[how])
    words = f"Letter {found.number} was sent ({way}): {in_sentence(found.title)}."
    tell_story(desk, row, "serve_letter", f"{words} Received on {say_day(received)}.", on)


@act(Role.CASEWORKER)
def set_letter_aside(
    desk: Desk, case: CaseId, *, letter: LetterId, reason: str, on: dt.date
) -> None:
    """Put a letter that was not sent out of the way; it stays on the file with the reason."""
    row = beside(desk, case, on, when_closed=True)
    found = rows.letter_of(desk, row, letter)
    if found.state == SERVED:
        raise Refused([unmet(refusals.LETTER_WAS_SERVED)])
    if found.state == SET_ASIDE:
        raise Refused([unmet(refusals.LETTER_SET_ASIDE)])
    found.set_aside_reason = entries.passage(reason, "reason", "the reason", required=True)
    found.state, found.set_aside_on = SET_ASIDE, on
    words = f"Letter {found.number} was set aside: {in_sentence(found.title)}."
    tell_story(desk, row, "set_letter_aside", words, on)


def _may_be_served(letter: Letter) -> None:
    by_state = {
        SERVED: refusals.LETTER_WAS_SERVED,
        SET_ASIDE: refusals.LETTER_SET_ASIDE,
        FINAL: None,
    }
    refusal = by_state.get(letter.state, refusals.LETTER_NOT_FINAL)
    if refusal is not None:
        raise Refused([unmet(refusal)])


def _keep_files(desk: Desk, case: Case, letter: Letter) -> None:
    """Both files, byte for byte, with their hashes."""
    for kind in FILES:
        content = desk.tools.letter_file(desk, letter.id, kind)
        desk.add(
            LetterFile(
                letter_id=letter.id,
                kind=kind,
                file_name=f"{case.reference} letter {letter.number} {letter.code}.{kind}",
                sha256=hashlib.sha256(content).hexdigest(),
                content=content,
            )
        )
