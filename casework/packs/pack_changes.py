"""What differs between two versions of a policy, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from casework.domain.dates import plain_day
from casework.packs.policies import PolicyPack, SettingValue
from casework.packs.settings_schema import SETTINGS


@dataclass(frozen=True)
class Change:
    """One difference: what it is about, what it was, what it is. Empty where there was nothing."""

    about: str
    was: str
    now: str


def changes(old: PolicyPack, new: PolicyPack) -> Iterator[Change]:
    """Everything that a caseworker or a panel would notice."""
    yield from _about(old, new)
    yield from _rules(old, new)
    for key, kind in SETTINGS.items():
        was, now = say_value(old.value(key)), say_value(new.value(key))
        if was != now:
            yield Change(kind.question, was, now)
    yield from _sanctions(old, new)
    yield from _listed("Who is covered", _people(old), _people(new))
    yield from _listed("Reported to", _routes(old), _routes(new))
    yield from _listed("Who decides", _deciders(old), _deciders(new))


def say_value(value: SettingValue) -> str:
    """An answer as people read it."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, tuple):
        return ", ".join(value) or "None"
    return str(value).replace("_", " ")


def _about(old: PolicyPack, new: PolicyPack) -> Iterator[Change]:
    for label, was, now in (
        ("Version", old.version, new.version),
        ("Title", old.title, new.title),
        ("In force from", plain_day(old.effective_from), plain_day(new.effective_from)),
        ("Adoption", old.adoption.value, new.adoption.value),
    ):
        if was != now:
            yield Change(label, was, now)


def _rules(old: PolicyPack, new: PolicyPack) -> Iterator[Change]:
    before = {one.clause_id: one for one in (*old.clauses, *old.other_rules)}
    after = {one.clause_id: one for one in (*new.clauses, *new.other_rules)}
    for gone in before.keys() - after.keys():
        yield Change(before[gone].citation, before[gone].paraphrase, "")
    for key, one in after.items():
        if key not in before:
            yield Change(one.citation, "", one.paraphrase)
        elif before[key].paraphrase != one.paraphrase:
            yield Change(one.citation, before[key].paraphrase, one.paraphrase)
        elif before[key].force is not one.force:
            yield Change(one.citation, before[key].force.value, one.force.value)


def _sanctions(old: PolicyPack, new: PolicyPack) -> Iterator[Change]:
    was = {one.title: f"{one.live_months} months" for one in old.sanctions if one.live_months}
    now = {one.title: f"{one.live_months} months" for one in new.sanctions if one.live_months}
    for title in dict.fromkeys((*was, *now)):
        if was.get(title) != now.get(title):
            yield Change(f"{title}, live for", was.get(title, ""), now.get(title, ""))


def _people(pack: PolicyPack) -> list[str]:
    return [f"{one.title}: {one.covered}, {one.route}" for one in pack.person_types]


def _routes(pack: PolicyPack) -> list[str]:
    return [f"{one.matter}: {', '.join(one.to)}" for one in pack.routes]


def _deciders(pack: PolicyPack) -> list[str]:
    return [f"{one.who}: up to {one.highest}; appeal to {one.appeal_to}"
            for one in pack.decision_makers]  # fmt: skip


def _listed(about: str, old: list[str], new: list[str]) -> Iterator[Change]:
    for one in old:
        if one not in new:
            yield Change(about, one, "")
    for one in new:
        if one not in old:
            yield Change(about, "", one)
