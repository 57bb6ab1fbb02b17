"""Values of the letter itself and of the people it names."""

from sqlalchemy import select

from casework.domain.case_people import PartHolder
from casework.domain.clocks import Confidence
from casework.domain.letter_template import Audience
from casework.fact_parts.letters.regions import last
from casework.fact_parts.letters.source import Source, Values, day, named, words
from casework.store.tables.letters import Letter, Letterhead
from casework.store.tables.people import Employment, Person
from casework.store.tables.triage import ProcedureChoice

CHOSEN = {"corporate": ("council",), "lnct": ("teacher",), "school": ("school_staff",)}
"""A procedure that was chosen → for which workforce the policy names it."""
PANEL = ("chair", "panel")


def general(source: Source) -> Values:
    """The council, the letterhead, the policy and the letter that this one replaces."""
    desk, facts = source.desk, source.facts
    head = desk.session.scalars(select(Letterhead)).first()
    values = {
        **day("letter.day", source.on),
        **words("case.reference", facts.reference),
        **words("council.name", desk.organisation.name),
        **words("policy.title", source.pack.title),
        **_procedure(source),
    }
    if head is not None:
        values |= words("reply.contact", head.reply_contact)
        values |= words("support.contact", head.support)
    if source.replaces:
        before = desk.row(Letter, source.replaces, thing="letter")
        values |= words("replaces.title", before.title)
        values |= day("replaces.day", before.finalised_on)
    return values


def _procedure(source: Source) -> Values:
    """The one that was chosen, that of the person's workforce, or the council's own.

    Typed where one was chosen that the policy does not name. Letters write 'the' before it.
    """
    person, chosen = source.facts.respondent, last(source, ProcedureChoice)
    wanted: tuple[str, ...] = (person.workforce if person else "", "council")
    if chosen is not None:
        wanted = CHOSEN.get(chosen.procedure, ())
    for workforce in wanted:
        for one in source.pack.procedures:
            if one.workforce == workforce:
                title = one.title.removeprefix("The ")
                return words("procedure.title", title, one.sourced.confidence)
    return {}


def people(source: Source) -> Values:
    """Whom the letter is to, whom the case is about, and who holds which part."""
    person = source.facts.respondent
    values = {**_recipient(source), **_holders(source)}
    if person is not None:
        values |= words("respondent.name", person.name)
        values |= words("respondent.post", person.post)
        values |= words("respondent.service", person.service)
        values |= words("respondent.workplace", person.workplace)
        values |= words("manager.name", _manager(source))
    reporters = [one.name for one in source.facts.parties if one.part == "reporter"]
    return values | words("reporter.name", named(reporters))


def _recipient(source: Source) -> Values:
    desk = source.desk
    if source.template.audience is Audience.MANAGER and not source.recipient:
        return words("recipient.name", _manager(source))
    if not source.recipient:
        return {}
    person = desk.row(Person, source.recipient, thing="person")
    return words("recipient.name", person.name) | words("recipient.address", person.contact)


def _manager(source: Source) -> str:
    wanted = select(Employment.manager).where(Employment.person_id == source.case.respondent_id)
    return source.desk.session.scalars(wanted).first() or ""


def _holders(source: Source) -> Values:
    facts = source.facts
    values: Values = {}
    for part in ("investigator", "chair", "appeal_chair", "hr_adviser", "note_taker"):
        holder = facts.holder(part)
        if holder is not None:
            values |= words(f"{part}.name", holder.name, Confidence.READ)
    sitting = [one.name for part in PANEL for one in facts.parts if one.part == part]
    return values | words("panel.names", named(list(dict.fromkeys(sitting))))


def recipients(source: Source) -> tuple[tuple[str, str], ...]:
    """Ids and names of the people to whom this letter may be; none where it is typed."""
    facts, audience = source.facts, source.template.audience
    if audience is Audience.RESPONDENT:
        return ((facts.respondent.person_id, facts.respondent.name),) if facts.respondent else ()
    parties = _PARTIES.get(audience, ())
    found = [(one.person_id, one.name) for one in facts.parties if one.part in parties]
    found += [_pair(one) for one in facts.parts if one.part == audience.value]
    return tuple(dict.fromkeys(found))


_PARTIES: dict[Audience, tuple[str, ...]] = {
    Audience.REPORTER: ("reporter",),
    Audience.AFFECTED: ("affected", "child", "service_user"),
    Audience.WITNESS: ("witness",),
}


def _pair(one: PartHolder) -> tuple[str, str]:
    return one.person_id, one.name
