"""The policies of the store: installing a council's own, choosing one, signing it off."""

import datetime as dt
from pathlib import Path

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import packs as pack_refusals
from casework.domain.roles import Role
from casework.fact_parts.policies import policy, versions
from casework.packs.pack_check import check_pack
from casework.packs.policies import PolicyPack
from casework.packs.reading import read_chosen
from casework.store.tables.organisation import InstalledPolicy, PolicySignOff

MOST_FAULTS_SAID = 3
APPROVED, ADOPTED = "approved", "adopted"


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def install_policy(desk: Desk, *, file: Path, on: dt.date) -> str:
    """Keep a council's own pack in the store; gives its code. It is used once it is chosen."""
    entries.past(on, desk.today, "on", "The day of installing")
    content = read_chosen(file)
    pack = _sound(content, file.name)
    _not_there_yet(desk, pack)
    desk.add(
        InstalledPolicy(
            code=entries.line(pack.code, "file", "the code of the policy", limit=60),
            title=entries.line(pack.title, "file", "the title of the policy"),
            version_name=entries.line(pack.version, "file", "the version of the policy"),
            file_name=entries.line(file.name, "file", "the name of the file"),
            sha256=pack.sha256,
            content=content,
            effective_from=pack.effective_from,
            installed_on=on,
        )
    )
    return pack.code


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def choose_policy(desk: Desk, *, code: str, on: dt.date) -> None:
    """Use a policy for new cases. Cases that are open keep the version they began with.

    What a legal owner signed off was the former one: the new one waits for its own sign-off.
    """
    entries.past(on, desk.today, "on", "The day of choosing")
    council = desk.organisation
    try:
        pack = policy(desk, code)
    except NotFound as problem:
        raise BadEntry(pack_refusals.PACK_NOT_FOUND, where="code", code=code) from problem
    if pack.nation != council.nation:
        raise BadEntry(pack_refusals.PACK_OF_ANOTHER_NATION, where="code", title=pack.title)
    if council.pack_code == pack.code:
        raise BadEntry(refusals.ALREADY_RECORDED, where="code", what=f"‘{pack.title}’")
    council.pack_code = pack.code
    council.rules_approved_by, council.rules_approved_on = "", None


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def declare_adoption(desk: Desk, *, code: str, declared_by: str, reason: str, on: dt.date) -> None:
    """Declare that the newest version of a policy was in force, and say how that is known."""
    entries.past(on, desk.today, "on", "The day of declaring")
    who = entries.line(declared_by, "declared_by", "who declares it", required=True)
    why = entries.passage(reason, "reason", "how it is known", required=True)
    pack = policy(desk, code)
    note_sign_off(desk, pack, ADOPTED, who, on, why)


def note_sign_off(
    desk: Desk, pack: PolicyPack, kind: str, by: str, on: dt.date, reason: str = ""
) -> None:
    """One line of who said what of a version, and when."""
    desk.add(
        PolicySignOff(
            sha256=pack.sha256,
            code=pack.code,
            version_name=pack.version,
            kind=kind,
            by=by,
            reason=reason,
            on=on,
        )
    )


def _sound(content: bytes, name: str) -> PolicyPack:
    checked = check_pack(content, name)
    if checked.pack is None:
        said = " ".join(checked.faults[:MOST_FAULTS_SAID])
        count = len(checked.faults)
        raise BadEntry(pack_refusals.PACK_HAS_FAULTS, where="file", count=count, faults=said)
    return checked.pack


def _not_there_yet(desk: Desk, pack: PolicyPack) -> None:
    same = select(InstalledPolicy.id).where(InstalledPolicy.sha256 == pack.sha256)
    shipped = pack.sha256 in desk.packs.policy_bytes
    if shipped or desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="file", what=f"‘{pack.title}’")
    try:
        before = versions(desk, pack.code)[-1]
    except NotFound:
        return
    if pack.effective_from <= before.effective_from:
        raise BadEntry(
            pack_refusals.PACK_NOT_NEWER,
            where="file",
            version=before.version,
            day=say_day(before.effective_from),
        )
