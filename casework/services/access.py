"""Equipment, passes and accounts: taken away or closed in a case, and what became of each."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.ids import AccessItemId, CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import ACCESS_BECAUSE, ACCESS_KINDS, ACCESS_STATES
from casework.domain.roles import Role
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import AccessEntry
from casework.services.region_keeping import same_case
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.region_records import AccessItem

OFF = "ACCESS_OFF"
SETTLED = {code: words for code, words in ACCESS_STATES.items() if code != "wanted"}
AFTER: dict[str, tuple[str, ...]] = {
    "wanted": ("off", "kept", "lost"),
    "off": ("given_back", "kept", "lost"),
    "given_back": ("off",),
    "kept": ("off",),
    "lost": ("off", "given_back"),
}
"""What may follow: nothing is given back that was never taken away."""


@act(Role.CASEWORKER)
def list_access(
    desk: Desk,
    case: CaseId,
    *,
    because: str,
    items: tuple[AccessEntry, ...],
    by: str,
    on: dt.date,
) -> tuple[AccessItemId, ...]:
    """List what is taken away or closed, and what is still to be: kit, passes, accounts."""
    entries.choice(because, ACCESS_BECAUSE, "because", "why")
    who = entries.line(by, "by", "who did it", required=True)
    if not items:
        raise BadEntry(refusals.MISSING, where="items", what="what is taken away")
    listed = [_item(one, because, who, on) for one in items]
    row, _ = take(desk, case, "list_access", on)
    made = []
    for one in listed:
        one.case_id = row.id
        _not_listed_yet(desk, one)
        made.append(AccessItemId(desk.add(one).id))
        if one.state == "wanted":
            start_clock(desk, row, OFF, on, subject=one.id)
    done = sum(one.state == "off" for one in listed)
    words = f"Taken away or closed: {done} of {len(listed)}. {who} did it."
    tell_story(desk, row, "list_access", words, on)
    return tuple(made)


@act(Role.CASEWORKER)
def settle_access(
    desk: Desk,
    case: CaseId,
    *,
    item: AccessItemId,
    became: str,
    by: str,
    on: dt.date,
    note: str = "",
) -> None:
    """Record what became of a thing: taken away, given back, kept, not recovered."""
    entries.choice(became, SETTLED, "became", "what became of it")
    who = entries.line(by, "by", "who did it", required=True)
    said = entries.passage(note, "note", "the note")
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(AccessItem, item, thing="item")
    same_case(found.case_id, row, "item")
    if became not in AFTER[found.state]:
        now, then = ACCESS_STATES[found.state], ACCESS_STATES[became]
        raise BadEntry(refusals.NOT_AFTER, where="became", now=now, then=then)
    _settle(desk, row, found, became, who, on)
    found.note = "\n".join(part for part in (found.note, said) if part)
    entries.passage(found.note, "note", "the note")
    words = f"{found.what}: {in_sentence(ACCESS_STATES[became])}. {who} did it."
    tell_story(desk, row, "settle_access", words, on)


def _settle(desk: Desk, case: Case, found: AccessItem, became: str, who: str, on: dt.date) -> None:
    found.state = became
    if became == "off":
        found.off_on, found.off_by = on, who
        found.settled_on, found.settled_by = None, ""
    else:
        found.settled_on, found.settled_by = on, who
    stop_clock(desk, case, OFF, on, subject=found.id)


def _item(one: AccessEntry, because: str, who: str, on: dt.date) -> AccessItem:
    made = AccessItem(because=because, asked_on=on, settled_on=None, settled_by="")
    made.kind = entries.choice(one.kind, ACCESS_KINDS, "kind", "what it is")
    made.what = entries.line(one.what, "what", "what it is", required=True)
    made.state = "off" if one.is_off else "wanted"
    made.off_on, made.off_by = (on, who) if one.is_off else (None, "")
    made.note = entries.passage(one.note, "note", "the note")
    return made


def _not_listed_yet(desk: Desk, one: AccessItem) -> None:
    same = select(AccessItem.id).where(
        AccessItem.case_id == one.case_id,
        AccessItem.kind == one.kind,
        AccessItem.what == one.what,
        AccessItem.state.in_(("wanted", "off")),
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="items", what=f"'{one.what}'")
