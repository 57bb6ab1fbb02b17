"""What a person should look at in a policy pack that can be used: stale, missing or at odds."""

from collections.abc import Iterator
from dataclasses import dataclass

from casework.domain.clocks import Confidence
from casework.domain.vocabulary import DISMISSALS, SANCTIONS, WARNING_LEVELS
from casework.packs.clauses import ClauseForce
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.policy_parts import NOT_ASKED
from casework.packs.settings_schema import SETTINGS, SettingType

ENDED_PLATFORMS = ("Bebo", "MySpace", "Google+", "Periscope", "Vine", "Yik Yak", "Orkut")
LONGEST_PARAPHRASE = 220


@dataclass(frozen=True)
class Remark:
    """One thing to look at; it holds nothing up."""

    about: str
    sentence: str


def remarks(pack: PolicyPack) -> Iterator[Remark]:
    """Everything that the file itself shows, then what its writer noted."""
    for look in (_adoption, _clauses, _rests, _settings, _sanctions, _deciders, _people, _laws):
        yield from look(pack)
    for one in pack.lint:
        yield Remark("Noted by its writer", one)


def _adoption(pack: PolicyPack) -> Iterator[Remark]:
    if pack.adoption is Adoption.UNKNOWN:
        yield Remark("Adoption", "Not known. Declare, with a reason, that it was in force.")
    if str(pack.value("review_due")).lower() in ("", "silent", "not stated"):
        yield Remark("Review", "No day of review is stated. Agree one with its owner.")
    named = pack.value("platforms")
    ended = [one for one in named if one in ENDED_PLATFORMS] if isinstance(named, tuple) else []
    if ended:
        yield Remark("Platforms", f"No longer there, or under another name: {', '.join(ended)}.")


def _clauses(pack: PolicyPack) -> Iterator[Remark]:
    for one in pack.clauses:
        if not one.source_lines:
            yield Remark(one.citation, "No line of its source is given.")
        if len(one.paraphrase) > LONGEST_PARAPHRASE:
            yield Remark(one.citation, "The paraphrase is longer than a reader takes in at once.")
    has_general = any(one.is_general and one.is_citable for one in pack.clauses)
    if not has_general and pack.value("list_exhaustive") is not True:
        yield Remark("Clauses", "The list is not complete, and no clause is marked as general.")


def _rests(pack: PolicyPack) -> Iterator[Remark]:
    """A clause that rests, by way of others, on itself."""
    resting = {one.clause_id: one.derived_from for one in pack.clauses}
    for one in pack.clauses:
        if _comes_back(one.clause_id, resting):
            yield Remark(one.citation, "It rests on clauses that rest on it. Say which is first.")


def _comes_back(start: str, resting: dict[str, tuple[str, ...]]) -> bool:
    seen: set[str] = set()
    waiting = list(resting.get(start, ()))
    while waiting:
        one = waiting.pop()
        if one == start:
            return True
        if one in resting and one not in seen:
            seen.add(one)
            waiting += resting[one]
    return False


def _settings(pack: PolicyPack) -> Iterator[Remark]:
    for key, kind in SETTINGS.items():
        one = pack.settings[key]
        if one.note == NOT_ASKED:
            yield Remark(kind.question, "Not answered: the question was added later.")
            continue
        silent = one.value in ("silent", False, (), "")
        own_source = one.sourced != pack.sourced
        if not (silent or one.clauses or one.note or own_source or kind.type is SettingType.TEXT):
            yield Remark(kind.question, "No clause, note or source stands behind the answer.")
        if one.sourced.confidence is Confidence.UNVERIFIED:
            yield Remark(kind.question, f"Unverified: {one.sourced.source}.")
        forces = {pack.clause(each).force for each in one.clauses}
        if ClauseForce.PROHIBITED in forces and any(each.is_advice for each in forces):
            yield Remark(kind.question, "The document advises in one place and bans in another.")


def _sanctions(pack: PolicyPack) -> Iterator[Remark]:
    codes = {one.code for one in pack.sanctions}
    for missing in sorted(set(SANCTIONS) - codes):
        yield Remark("Outcomes", f"‘{SANCTIONS[missing]}’ is not among them.")
    for one in pack.sanctions:
        if one.code in WARNING_LEVELS and not one.live_months:
            yield Remark(one.title, "How long it stays live is not said.")
        if one.sourced.confidence is not Confidence.READ:
            yield Remark(one.title, f"{one.sourced.confidence.words}: {one.sourced.source}.")


def _deciders(pack: PolicyPack) -> Iterator[Remark]:
    workforces = {one.workforce for one in pack.decision_makers}
    for one in sorted(workforces | {"council"}):
        mine = [each for each in pack.decision_makers if each.workforce == one]
        if not any(each.highest in DISMISSALS for each in mine):
            yield Remark("Who decides", f"Nobody may dismiss in the workforce ‘{one}’.")
    for each in pack.decision_makers:
        if each.who.strip().lower() == each.appeal_to.strip().lower() and "LNCT" not in each.who:
            yield Remark(each.who, "Would hear an appeal against their own decision.")


def _people(pack: PolicyPack) -> Iterator[Remark]:
    for one in pack.person_types:
        if one.covered != "yes" and one.route == "disciplinary":
            yield Remark(one.title, "Not covered, and still sent through this procedure.")
    for route in pack.routes:
        if len(set(route.to)) < len(route.to):
            yield Remark(route.matter, "The route comes back to somebody who was asked before.")


def _laws(pack: PolicyPack) -> Iterator[Remark]:
    for one in pack.laws:
        if not one.is_current:
            yield Remark(one.as_printed, f"No longer in force. Now: {one.now}.")
        elif pack.nation not in one.extent:
            yield Remark(one.as_printed, "Not law in this nation.")
